"""One evening with the program: a real window on a real (virtual) screen, a real mouse, real keys, the real model."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "xdotool", "openbox")
SCREEN = "1280x800x24"

pytestmark = pytest.mark.skipif(
    any(shutil.which(program) is None for program in NEEDED), reason=f"needs {', '.join(NEEDED)}"
)


@pytest.fixture
def screen() -> Iterator[str]:
    """A display of our own with a window manager; its name."""
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


class Evening:
    """Hands on mouse and keyboard, and eyes that ask the stage."""

    def __init__(self, display: str, home: Path) -> None:
        folders = {
            f"XDG_{name}_HOME": str(home / name.lower()) for name in ("DATA", "CONFIG", "CACHE", "STATE")
        }
        own = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(home), "OMP_NUM_THREADS": "1"}
        self.environment = {**os.environ, **folders, **own}
        self.environment.pop("COPPICE_PACKS", None)
        self.program: subprocess.Popen[str] | None = None

    def start(self, *arguments: str) -> None:
        """Start the program and wait for its window."""
        command = [sys.executable, "-m", "tests.journeys.stage", *arguments]
        self.program = subprocess.Popen(
            command, cwd=ROOT, env=self.environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.until(lambda now: not now["busy"], 60)
        self._x("search", "--sync", "--onlyvisible", "--name", "Coppice", "windowactivate", "--sync")

    def ask(self, question: str) -> Any:
        """One question to the stage."""
        assert self.program is not None and self.program.stdin is not None and self.program.stdout is not None
        self.program.stdin.write(question + "\n")
        self.program.stdin.flush()
        return json.loads(self.program.stdout.readline())

    def until(self, true: Callable[[dict[str, Any]], object], seconds: float = 20.0) -> dict[str, Any]:
        """Look until something is so; the state then."""
        deadline = time.monotonic() + seconds
        while True:
            now: dict[str, Any] = self.ask("state")
            if true(now):
                return now
            assert time.monotonic() < deadline, now
            time.sleep(0.05)

    def _x(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True, capture_output=True, timeout=30)

    def keys(self, *names: str) -> None:
        """Press keys one after the other, as xdotool names them."""
        self._x("key", "--delay", "30", *names)

    def type(self, text: str) -> None:
        """Type."""
        self._x("type", "--delay", "8", text)

    def click(self, place: str, times: int = 1) -> None:
        """Click on a thing that the stage knows."""
        found = self.ask(place)
        assert found is not None, place
        self._x("mousemove", *map(str, found), "sleep", "0.05", "click", "--repeat", str(times), "1")

    def drag(self, place: str, to: str | tuple[int, int]) -> None:
        """Press on a thing, move in steps, let go at another (or so many pixels away)."""
        x, y = self.ask(place)
        end = (x + to[0], y + to[1]) if isinstance(to, tuple) else tuple(self.ask(to))
        self._x("mousemove", str(x), str(y), "mousedown", "1")
        for step in range(1, 9):
            there = [str(round(a + (b - a) * step / 8)) for a, b in zip((x, y), end, strict=True)]
            self._x("mousemove", *there, "sleep", "0.03")
        self._x("mouseup", "1")

    def quit(self) -> None:
        """Ctrl+Q, and the program ends well."""
        assert self.program is not None
        self.keys("ctrl+q")
        assert self.program.wait(30) == 0


@pytest.fixture
def evening(screen: str, tmp_path: Path) -> Iterator[Evening]:
    made = Evening(screen, tmp_path / "home")
    (tmp_path / "home").mkdir()
    yield made
    if made.program is not None and made.program.poll() is None:
        made.program.kill()
        made.program.wait(10)


def done(now: dict[str, Any]) -> bool:
    """Nothing runs any more."""
    return not now["busy"]


def test_an_evening(evening: Evening, tmp_path: Path) -> None:
    """From a new song to a song that is opened again, with everything a user does in between."""
    me = evening
    me.start()

    # A new song, primed with a clip through the dialog.
    me.keys("ctrl+n")
    me.until(lambda now: now["file"] != "None")
    me.keys("ctrl+i")
    me.until(lambda now: now["dialog"])
    me.type(str(ROOT / "resources" / "demo" / "clip.flac"))
    me.keys("Return")
    now = me.until(lambda now: len(now["nodes"]) == 1 and done(now), 60)
    (clip,) = now["nodes"]

    # What shall be sung, and four takes of three seconds.
    me.click("field lyrics")
    me.type("the river keeps its own slow time and carries every song away")
    for field, value in (("count", "4"), ("seconds", "3")):
        me.click(f"field {field}", times=2)
        me.keys("ctrl+a")
        me.type(value)
        me.keys("Return")
    me.click(f"card {clip}")
    me.keys("g")
    now = me.until(lambda now: len(now["nodes"]) == 5 and done(now), 90)
    grown = [node for node, facts in now["nodes"].items() if facts[0] == int(clip)]
    assert len(grown) == 4 and all(now["nodes"][node][4] == "done" for node in grown)
    assert now["lyrics"].startswith("the river")

    # Listen from just before the join, and rate.
    join = now["nodes"][grown[1]][3]
    me.click(f"card {grown[1]}")
    me.keys("Return")
    heard = me.until(lambda now: now["playhead"] > join - 1.9 or not now["device"])
    assert not heard["device"] or join - 2.1 <= heard["playhead"] < join + 1
    me.keys("4")
    me.until(lambda now: now["nodes"][grown[1]][2] == 4)
    if heard["playing"]:
        me.keys("space")
    me.until(lambda now: not now["playing"])

    # A branch inside the take, from where the ruler was clicked.
    me.click(f"time ruler {join + 1.5}")
    me.until(lambda now: abs(now["playhead"] - join - 1.5) < 0.2)
    me.click("field count", times=2)
    me.keys("ctrl+a")
    me.type("1")
    me.keys("Return")
    me.click(f"card {grown[1]}")
    me.click(f"time ruler {join + 1.5}")
    me.keys("shift+g")
    now = me.until(lambda now: len(now["nodes"]) == 6 and done(now), 60)
    branch = next(node for node in now["nodes"] if node not in grown and node != clip)
    assert now["nodes"][branch][0] == int(grown[1]) and abs(now["nodes"][branch][3] - join - 1.5) < 0.25

    # A duet: a region drawn with the mouse, sung by somebody else.
    me.drag(f"time conditioning {join + 2}", f"time conditioning {join + 8}")
    now = me.until(lambda now: len(now["regions"]) == 1)
    assert abs(now["regions"][0][0] - join - 2) < 0.5 and abs(now["regions"][0][1] - join - 8) < 0.5
    (alone,) = now["regions"][0][2]
    me.click("field region.artist.add")  # a second voice, found by a part of its name
    me.type("velvet")
    me.keys("Return")
    now = me.until(lambda now: len(now["regions"][0][2]) == 2)
    assert now["regions"][0][2] == [alone, "Velvet Meridian"]
    me.keys("Escape")

    # A word carried to another time.
    words = now["words"]
    number = next(index for index, word in enumerate(words) if word[1] > join + 3)
    me.drag(f"word {number}", (40, 0))
    moved = me.until(lambda now: now["words"] != words)
    assert moved["words"][number][1] > words[number][1]

    # More music from the branch, and its full quality.
    me.click(f"card {branch}")
    me.keys("g")
    now = me.until(lambda now: len(now["nodes"]) == 7 and done(now), 60)
    me.keys("r")
    last = now["selected"]
    me.until(lambda now: done(now) and now["nodes"][str(last)][5][0] > 0, 120)

    # Back to the beginning and forth to the end.
    whole = me.ask("state")
    for _ in range(60):
        if not me.ask("state")["undo"][0]:
            break
        me.keys("ctrl+z")
    bare = me.until(lambda now: not now["undo"][0])
    assert bare["nodes"] == {} and bare["regions"] == []
    for _ in range(60):
        if not me.ask("state")["undo"][1]:
            break
        me.keys("ctrl+shift+z")
    again = me.until(lambda now: not now["undo"][1])
    kept = ("nodes", "regions", "cues", "lyrics")
    assert {name: again[name] for name in kept} == {name: whole[name] for name in kept}

    # Named, quit, opened again: everything is there.
    song = tmp_path / "evening.coppice"
    me.keys("ctrl+s")
    me.until(lambda now: now["dialog"])
    me.keys("ctrl+a")
    me.type(str(song))
    me.keys("Return")
    me.until(lambda now: now["file"] == str(song))
    me.quit()
    me.start(str(song))
    back = me.until(lambda now: now["nodes"] and done(now), 60)
    assert {name: back[name] for name in kept} == {name: whole[name] for name in kept}
    me.quit()
