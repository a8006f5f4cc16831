"""Configs are found by their names, and what is wrong with one is a sentence."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.experiments import configs


@dataclass(frozen=True)
class Tiny:
    """A config of one setting."""

    steps: int


def test_they_are_found_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPPICE_RESOURCES", str(tmp_path))
    folder = tmp_path / "experiments" / "sampling"
    folder.mkdir(parents=True)
    for name in ("b.json", "a.json", "a.txt"):
        (folder / name).write_text(json.dumps({"steps": 3}))
    assert list(configs.known("sampling").items()) == [("a", folder / "a.json"), ("b", folder / "b.json")]
    assert configs.known() == {}
    assert configs.read(Tiny, folder / "a.json") == Tiny(3)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "cannot be read"),
        (None, "cannot be read"),
        ('{"steps": "three"}', "steps should be int"),
        ('{"step": 3}', "unknown setting: step"),
        ("[]", "should be a group of settings"),
    ],
)
def test_what_is_wrong_is_a_sentence(text: str | None, words: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.json"
    if text is not None:
        path.write_text(text)
    with pytest.raises(UserProblem, match=words) as caught:
        configs.read(Tiny, path)
    assert "bad.json" in caught.value.text
