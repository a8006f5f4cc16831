"""Reading LRC, plain and enhanced (a time per word), into lyrics with times. Pure.

`[mm:ss.xx]line`, several times before one line for a line that comes back, and
`[mm:ss.xx] <mm:ss.xx> word <mm:ss.xx> word <mm:ss.xx>`; `[offset:±ms]` shifts everything.
Other tags such as `[ar:…]` say nothing about time and are left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.errors import UserProblem

_TIME = re.compile(r"\[(\d{1,3}):(\d{1,2}(?:[.:]\d{1,3})?)\]")
_WORD = re.compile(r"<(\d{1,3}):(\d{1,2}(?:[.:]\d{1,3})?)>")
_OFFSET = re.compile(r"\[offset:\s*([+-]?\d+)\s*\]", re.IGNORECASE)


@dataclass(frozen=True)
class Stamp:
    """The character of `Timed.lyrics` that is sung at `seconds`; `ends`: what is sung before ends there."""

    seconds: float
    character: int
    ends: bool = False


@dataclass(frozen=True)
class Timed:
    """Lyrics as plain text, and the times that were given for their lines or words."""

    lyrics: str
    stamps: tuple[Stamp, ...]


def read(text: str) -> Timed:
    """Parse LRC; UserProblem if there is no time in it at all."""
    offset = _OFFSET.search(text)
    shift = -int(offset.group(1)) / 1000 if offset else 0.0
    lines: list[tuple[float, str]] = []
    for line in text.lstrip("\ufeff").splitlines():
        times, rest = [], line.strip()
        while match := _TIME.match(rest):
            times.append(_seconds(match))
            rest = rest[match.end() :].lstrip()
        lines += [(max(0.0, time + shift), rest) for time in times]
    if not lines:
        raise UserProblem("There is no time in this text.", "LRC has lines such as [00:12.50]words.")
    lines.sort(key=lambda item: item[0])
    lyrics, stamps = "", []
    for time, line in lines:
        words, inner = _words(line, shift)
        if words:
            stamps.append(Stamp(time, len(lyrics)))
            stamps += [Stamp(s, len(lyrics) + at, ends) for s, at, ends in inner if s > time or ends]
        lyrics += words + "\n"
    return Timed(lyrics.rstrip("\n"), tuple(stamps))


def _words(line: str, shift: float) -> tuple[str, list[tuple[float, int, bool]]]:
    """A line without its word times, and (seconds, character, whether only an end) of each time."""
    plain, times, at = "", [], 0
    marks = list(_WORD.finditer(line))
    for number, match in enumerate(marks):
        plain += _joined(plain, line[at : match.start()])
        following = line[match.end() : marks[number + 1].start() if number + 1 < len(marks) else len(line)]
        place = len(plain) + (1 if plain and following.strip() else 0)
        times.append((max(0.0, _seconds(match) + shift), place, not following.strip()))
        at = match.end()
    plain += _joined(plain, line[at:])
    return plain, times


def _joined(before: str, more: str) -> str:
    words = " ".join(more.split())
    return f" {words}" if before and words else words


def _seconds(match: re.Match[str]) -> float:
    return 60 * int(match.group(1)) + float(match.group(2).replace(":", "."))
