"""For journeys through the whole program: the toy pack by its name, and a screen with a mouse and keys."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.evening import Evening

NEEDED = ("Xvfb", "xdotool", "openbox")
SCREEN = "1280x800x24"


@pytest.fixture(scope="session")
def packs_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of packs with the toy pack in it."""
    from tests.toys import toy_pack  # torch: only for the journeys that need a pack

    folder = tmp_path_factory.mktemp("packs")
    toy_pack(folder / "toy")
    return folder


@pytest.fixture
def pack(packs_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The toy pack, found by its name 'toy' here and in subprocesses."""
    monkeypatch.setenv("COPPICE_PACKS", str(packs_folder))
    return packs_folder / "toy"


@pytest.fixture
def screen() -> Iterator[str]:
    """A display of our own with a window manager; its name."""
    if any(shutil.which(program) is None for program in NEEDED):
        pytest.skip(f"needs {', '.join(NEEDED)}")
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as answer:
        name = f":{answer.readline().strip()}"
    manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": name}, stderr=subprocess.DEVNULL)
    yield name
    for process in (manager, server):
        process.terminate()
        process.wait(10)


@pytest.fixture
def evening(screen: str, tmp_path: Path) -> Iterator[Evening]:
    """One user at that screen, with a home of its own."""
    made = Evening(screen, tmp_path / "home")
    (tmp_path / "home").mkdir()
    yield made
    if made.program is not None and made.program.poll() is None:
        made.program.kill()
        made.program.wait(10)
