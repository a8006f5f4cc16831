"""Every verb of the table is done by at least one test of the window."""

from __future__ import annotations

import re
from pathlib import Path

from app.verbs.table import VERBS

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("tests/app", "tests/journeys")


def test_every_verb_is_driven_by_a_test() -> None:
    text = "\n".join(
        file.read_text(encoding="utf-8") for folder in FOLDERS for file in (ROOT / folder).rglob("*.py")
    )
    methods = {verb.name: re.sub(r"_\d+$", "", verb.name) for verb in VERBS}
    undone = [
        name
        for name, method in methods.items()
        if not re.search(rf"""["']{name}["']|\.{method}\(""", text)
        and not (
            method != name and re.search(rf"""["']{method}_""", text)
        )  # one of several that are numbered
    ]
    assert not undone
