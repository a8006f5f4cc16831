"""The icon's containers hold the pictures they list."""

from __future__ import annotations

import importlib.util
import struct
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
ICONS = ROOT / "resources" / "icons"
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def icons() -> ModuleType:
    spec = importlib.util.spec_from_file_location("icons", ROOT / "installers" / "icons.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_pictures_have_their_sizes(icons: ModuleType) -> None:
    for size in icons.SIZES:
        data = (ICONS / f"coppice-{size}.png").read_bytes()
        assert data[:8] == PNG and struct.unpack(">II", data[16:24]) == (size, size)


def test_windows_container() -> None:
    data = (ICONS / "coppice.ico").read_bytes()
    _, kind, count = struct.unpack("<HHH", data[:6])
    assert kind == 1 and count >= 5
    end = 6 + 16 * count
    for index in range(count):
        width, *_, length, at = struct.unpack("<BBBBHHII", data[6 + 16 * index : 22 + 16 * index])
        assert at == end and data[at : at + 8] == PNG
        assert struct.unpack(">I", data[at + 16 : at + 20])[0] == (width or 256)
        end = at + length
    assert end == len(data)


def test_macos_container(icons: ModuleType) -> None:
    data = (ICONS / "coppice.icns").read_bytes()
    assert data[:4] == b"icns" and struct.unpack(">I", data[4:8])[0] == len(data)
    sizes = {kind: size for size, kind in icons.ICNS_TYPES.items()}
    at = 8
    while at < len(data):
        kind, length = data[at : at + 4], struct.unpack(">I", data[at + 4 : at + 8])[0]
        assert struct.unpack(">I", data[at + 24 : at + 28])[0] == sizes.pop(kind)
        at += length
    assert not sizes
