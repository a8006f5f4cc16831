"""Configs of the experiments: JSON files that come with the program, one for each. Free of torch."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypeVar

from engine.errors import UserProblem
from engine.packs.plain import from_plain
from engine.resources import resource_path

T = TypeVar("T")


def known(*folder: str) -> dict[str, Path]:
    """The configs of one folder below resources/experiments, by name."""
    return {path.stem: path for path in sorted(resource_path("experiments", *folder).glob("*.json"))}


def read(kind: type[T], path: Path) -> T:
    """A config as the dataclass `kind`; `UserProblem` for a file that is not one."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UserProblem(
            "The experiment {path} cannot be read ({reason}).", "Correct the file.", path=path, reason=error
        ) from error
    return from_plain(kind, value, path.name)
