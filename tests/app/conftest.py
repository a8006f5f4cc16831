"""For the window's tests: a hand-made song, sound for it, and a real window with the toy pack."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from pytestqt.qtbot import QtBot

from app.audio_store import AudioStore
from app.mainwindow import MainWindow
from app.state import State
from app.theme.apply import look
from engine.song.model import Song
from tests.app.songs import HOPS, RATE, make_song, node


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen plugin grumbles about every window with a smallest size; nobody can mend that."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture
def song() -> Song:
    """A clip, two takes of one artist, and a take of another that branches inside the first."""
    return make_song(
        node(1, None, 0, 4),
        node(2, 1, 4, 6, "Ada Loop", rating=3),
        node(3, 1, 4, 6, "Ada Loop"),
        node(4, 2, 8, 5, "Bert Fuzz"),
    )


@pytest.fixture
def state(song: Song) -> State:
    """The state with that song open."""
    made = State()
    made.open(song, Path("toy.coppice"))
    return made


@pytest.fixture
def store(song: Song) -> AudioStore:
    """Sound for every node of that song: a different tone each."""
    made = AudioStore()
    for item in song.nodes.values():
        start = item.start * HOPS[-1]
        length = item.lengths[-1] * HOPS[-1]
        wave = 0.5 * np.sin(np.arange(length) * 0.05 * item.id)
        made.add(song, item.id, 2, start, wave.astype(np.float32))
    return made


@pytest.fixture(autouse=True)
def own_settings(private_folders: Path) -> None:
    """Qt remembers where settings lie, so it is told anew for every test."""
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(private_folders / "settings")
    )


@pytest.fixture(autouse=True)
def dark(request: pytest.FixtureRequest) -> Iterator[None]:
    """Every test begins with the dark theme, and leaves no widget behind that later tests would restyle."""
    if "qtbot" in request.fixturenames:
        request.getfixturevalue("qtbot")
        look.use("dark")
    yield
    # What `deleteLater` asks for happens in an event loop, which no test runs to its end.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def toy_shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of packs with the toy pack in it."""
    from tests.toys import toy_pack  # torch: only for the tests that need a pack

    shelf = tmp_path_factory.mktemp("packs")
    toy_pack(shelf / "toy")
    return shelf


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """Two seconds of a tone as a WAV file."""
    samples = 0.4 * np.sin(np.arange(2 * RATE) * 0.06)
    file = tmp_path / "riff.wav"
    soundfile.write(file, samples, RATE)
    return file


@pytest.fixture
def packs(toy_shelf: Path, monkeypatch: pytest.MonkeyPatch, private_folders: Path) -> None:
    """What the window finds: the toy pack, and nothing bundled."""
    monkeypatch.setenv("COPPICE_PACKS", str(toy_shelf))
    monkeypatch.setenv("COPPICE_RESOURCES", str(private_folders / "nothing-bundled"))


@pytest.fixture
def window(qtbot: QtBot, packs: None) -> Iterator[MainWindow]:
    """The real window with the real engine and those packs, without a sound device."""
    made = MainWindow(sound=False)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def idle(qtbot: QtBot) -> Callable[[MainWindow], None]:
    """Waits until no job runs, and what is done right after the last one is done too."""

    def wait(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: not window.bridge.busy, timeout=60_000)
        QCoreApplication.processEvents()

    return wait


@pytest.fixture
def studio(window: MainWindow, clip: Path, idle: Callable[[MainWindow], None]) -> MainWindow:
    """The window with a clip of two seconds, which is selected."""
    window.verbs.song.add_clip(clip)
    idle(window)
    return window
