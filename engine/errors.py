"""The two error families: the user's world, and our bugs.

A `UserProblem` is something the user can mend (a bad file, a full disk, no device): one sentence
and a remedy, shown in the window or on the command line. Every other exception is our bug and
keeps its trace for the log.
"""

from __future__ import annotations


class UserProblem(Exception):
    """Something the user can mend: `text` says what is wrong, `remedy` what to do about it."""

    def __init__(self, text: str, remedy: str) -> None:
        super().__init__(text)
        self.text = text
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.text} {self.remedy}"
