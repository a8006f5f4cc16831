"""A contract: no verb without a journey. A new verb is named in one of these files, or this fails.

A journey names a verb as a text ("grow"; f"rate_{stars}" for numbered ones) or strikes its keys: press(…, "Ctrl+A").
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from app.verbs.table import VERBS

JOURNEYS = [file for file in Path(__file__).parent.glob("test_*.py") if file != Path(__file__)]


def texts(tree: ast.AST) -> Iterator[str]:
    """Every text of a program; what is put into an f-string stands for any number."""
    for part in ast.walk(tree):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield re.escape(part.value)
        elif isinstance(part, ast.JoinedStr):
            yield "".join(
                re.escape(str(piece.value)) if isinstance(piece, ast.Constant) else r"\d+"
                for piece in part.values
            )


def struck(tree: ast.AST) -> Iterator[str]:
    """Every text that is given to `press`."""
    for part in ast.walk(tree):
        if isinstance(part, ast.Call) and isinstance(part.func, ast.Name) and part.func.id == "press":
            for given in part.args:
                yield from (re.sub(r"\\(.)", r"\1", text) for text in texts(given))


def test_every_verb_has_its_journey() -> None:
    programs = [ast.parse(file.read_text(encoding="utf-8")) for file in JOURNEYS]
    named = {text for program in programs for text in texts(program)}
    keys = {text for program in programs for text in struck(program)}
    pattern = re.compile("|".join(named))
    without = [
        verb.name for verb in VERBS if not pattern.fullmatch(verb.name) and not keys & set(verb.shortcuts)
    ]
    assert not without, f"verbs without a journey in {Path(__file__).parent.name}/: {without}"
