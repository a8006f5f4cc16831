"""What the commands say: results on stdout (text, or one JSON object), everything else on stderr."""

from __future__ import annotations

import json
import sys
import time
from typing import Any

from engine.errors import UserProblem
from engine.events import Progress

LINE_SECONDS = 2.0  # between two progress lines where stderr is a file


class Output:
    """One command's voice."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json
        self._last = 0.0
        self._open_line = False

    def result(self, data: dict[str, Any], text: str) -> None:
        """The answer: `data` with --json, else `text`."""
        self._end_line()
        print(json.dumps(data, ensure_ascii=False) if self.as_json else text, flush=True)

    def note(self, text: str) -> None:
        """Something worth knowing, on stderr."""
        self._end_line()
        print(text, file=sys.stderr, flush=True)

    def problem(self, problem: UserProblem) -> None:
        """One sentence and a remedy on stderr; with --json on stdout as well."""
        self.note(f"{problem.text} {problem.remedy}")
        if self.as_json:
            print(json.dumps({"error": problem.text, "remedy": problem.remedy}, ensure_ascii=False))

    def progress(self, event: Progress) -> None:
        """Where a job stands."""
        speed = f"{event.tokens_per_second:6.0f} tokens/s  " if event.tokens_per_second else ""
        self.share(event.done, event.total, f"{speed}{event.eta_seconds:5.1f} s left  {event.note}")

    def share(self, done: int, total: int, text: str) -> None:
        """How much is done: one line that is rewritten on a terminal, now and then a line elsewhere."""
        now = time.monotonic()
        terminal = sys.stderr.isatty()
        if now - self._last < (0.1 if terminal else LINE_SECONDS) and not (done >= total and terminal):
            return
        self._last = now
        line = f"{100 * done // max(total, 1):3d} %  {text}".rstrip()
        if terminal:
            print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)
            self._open_line = True
        else:
            print(line, file=sys.stderr, flush=True)

    def _end_line(self) -> None:
        if self._open_line:
            print(file=sys.stderr)
            self._open_line = False
