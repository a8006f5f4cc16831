"""Hands and eyes for the program in a real window: xdotool moves mouse and keys, the stage tells what is to be seen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


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
        answer = self.program.stdout.readline()
        assert answer, "the program has ended"
        return json.loads(answer)

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


def done(now: dict[str, Any]) -> bool:
    """Nothing runs any more."""
    return not now["busy"]
