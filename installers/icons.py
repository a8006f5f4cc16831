#!/usr/bin/env python3
"""Draw the program's icon in every form the systems want, from resources/icons/coppice.svg.

    python installers/icons.py

Writes resources/icons/coppice-SIZE.png, coppice.ico (Windows) and coppice.icns (macOS). Both containers are a table
of sizes and offsets before PNG files. Needs PySide6.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES = (16, 32, 48, 64, 128, 256, 512)
ICNS_TYPES = {32: b"ic11", 64: b"ic12", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def png(size: int) -> bytes:
    """The icon `size` pixels wide."""
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(ICONS / "coppice.svg")).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Windows' container: header, a 16-byte entry per picture, the pictures."""
    at = 6 + 16 * len(pictures)
    entries = b""
    for size, data in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """The container of macOS: 'icns', the whole length, then kind and length before each picture."""
    chunks = [ICNS_TYPES[size] + struct.pack(">I", len(data) + 8) + data for size, data in pictures.items()]
    body = b"".join(chunks)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main() -> None:
    """All files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication([])
    pictures = {size: png(size) for size in SIZES}
    for size, data in pictures.items():
        (ICONS / f"coppice-{size}.png").write_bytes(data)
    (ICONS / "coppice.ico").write_bytes(ico({size: pictures[size] for size in SIZES if size <= 256}))
    (ICONS / "coppice.icns").write_bytes(icns({size: pictures[size] for size in ICNS_TYPES}))
    del application


if __name__ == "__main__":
    main()
