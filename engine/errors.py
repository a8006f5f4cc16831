"""The two error families: the user's world, and our bugs.

A `UserProblem` is something the user can mend (a bad file, a full disk, no device): one sentence
and a remedy, shown in the window or on the command line. Every other exception is our bug and
keeps its trace for the log.
"""

from __future__ import annotations

from engine.phrases import Phrase


class UserProblem(Exception):
    """Something the user can mend: `text` says what is wrong, `remedy` what to do about it.

    Both are `Phrase`s, or templates that become phrases with `values`:
    `UserProblem("There is no file {path}.", "Check the name and the folder.", path=path)`.
    """

    def __init__(self, text: str, remedy: str, /, **values: object) -> None:
        self.text, self.remedy = (
            part if isinstance(part, Phrase) else Phrase(part, **values) for part in (text, remedy)
        )
        super().__init__(self.text)

    def __str__(self) -> str:
        return f"{self.text} {self.remedy}"
