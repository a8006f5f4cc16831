"""Configs of the experiments on sampling: all whole, labels as their kind says, wishes as the variants say."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.experiments import trials
from engine.experiments.trial_figures import FIGURES
from engine.experiments.trials import Subject, Trial, Variant

PAIRS = [("A", "pop"), ("A", "dub"), ("B", "pop"), ("C", "jazz")]
SUBJECT = Subject("one", ("A", "pop"), ("C", "jazz"), "my words", "their words", 60.0)


@pytest.mark.parametrize("name", list(trials.known()))
def test_every_config_is_whole(name: str) -> None:
    found = trials.read(trials.known()[name])
    assert found.title and found.paper and set(found.figures) <= set(FIGURES)
    assert found.variants and found.subjects >= 3
    for variant in found.variants.values():
        assert trials.wish(found, SUBJECT, variant).total_seconds == 60.0
    assert found.new_lyrics or all(variant.lyrics != "new" for variant in found.variants.values())


def test_the_papers_eight_are_there() -> None:
    assert set(trials.known()) == {
        "completions",
        "duets",
        "full-tree",
        "novel-lyrics",
        "novel-riffs",
        "novel-styles",
        "novel-voices",
        "re-renditions",
    }


def test_the_other_label() -> None:
    assert trials.other_label("shared genre", ("A", "pop"), PAIRS) == ("B", "pop")
    assert trials.other_label("new genre", ("A", "pop"), PAIRS) == ("A", "jazz")
    assert trials.other_label("stranger", ("A", "pop"), PAIRS) == ("C", "jazz")
    assert trials.other_label("stranger", ("C", "jazz"), PAIRS) == ("A", "pop")


def test_wishes() -> None:
    trial = Trial("t", "p", (), {}, prime_seconds=6.0, new_lyrics="nobody sang this")
    plain = trials.wish(trial, SUBJECT, Variant())
    assert (plain.default.artists[0].name, plain.default.genres[0].name) == ("A", "pop")
    assert plain.lyrics == "my words" and not plain.regions
    mixed = trials.wish(trial, SUBJECT, Variant(voice=0.25, lyrics="new"))
    assert {a.name: a.weight for a in mixed.default.artists} == {"A": 0.75, "C": 0.25}
    assert mixed.lyrics == "nobody sang this" and [g.name for g in mixed.default.genres] == ["pop"]
    styled = trials.wish(trial, SUBJECT, Variant(genre="other", lyrics="none"))
    assert styled.default.genres[0].name == "jazz" and styled.lyrics == ""
    duet = trials.wish(trial, SUBJECT, Variant(swap=True))
    assert duet.at(11.9) == plain.default and duet.at(12.0).artists[0].name == "C"
    assert trials.beginning(trial, Variant(prime_seconds=3.0)) == 3.0


def test_a_broken_config_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("[")
    with pytest.raises(UserProblem, match="cannot be read"):
        trials.read(tmp_path / "bad.json")
