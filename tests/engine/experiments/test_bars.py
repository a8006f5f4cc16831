"""Bars are judged by their signs, and say how sure their figures are."""

from __future__ import annotations

from typing import Any

import pytest

from engine.experiments.bars import Bar, bars


def figures() -> dict[str, Any]:
    """What `pack-quality` may have found: all bars are just met but the three that the tests look at."""
    levels = ("bottom", "middle", "top")
    faults = {"silent": 0, "clipped": 0, "stuck": 0, "whistling": 0, "of": 20}
    judged = {
        "genre": 0.75,
        "artist": 0.5,
        "genre_by_class": {"Pop": 0.9, "Jazz": 0.25},
        "clips": 100,
        "clips_by_class": {"Pop": 60, "Jazz": 12},
    }
    kinds = ("generated", "generated_full", "reconstructions", "reconstructions_full")
    return {
        "spectral_convergence_db": {"bottom": -19.0, "middle": -11.5, "top": -6.0},
        "spectral_convergence_standard_error_db": {"bottom": 0.2, "middle": None, "top": 0.1},
        "codebooks": {level: {"used": 0.95, "perplexity_share": 0.7} for level in levels},
        "sung_pitch": {},
        "bits_per_token": {
            "top": {"below_unigram": 2.7, "wrong_labels_cost": 0.3},
            "middle": {"below_unigram": 3.5, "wrong_upper_cost": 5.0},
            "bottom": {"below_unigram": 3.5, "wrong_upper_cost": 5.0},
        },
        "classifier": {"generated": judged, "generated_full": judged},
        "onset_regularity": dict(zip(kinds, (0.4, 0.3, 0.5, 0.6), strict=True)),
        "onset_regularity_standard_error": dict(zip(kinds, (0.04, None, 0.0, 0.01), strict=True)),
        "faults": {"generated": faults, "generated_full": {**faults, "stuck": 2, "silent": 1}},
        "as_refined": dict.fromkeys(levels, faults),
        "lyrics": {"wrong_minus_right_bits": 0.3, "standard_error": 0.1},
        "lyric_timing": {"median_ms": 500.0},
        "code_agreement": {"ratio": 1.1},
        "window_borders": {level: {"flux_ratio": 1.1, "standard_error": 0.02} for level in levels},
    }


def test_what_is_missed_what_is_not_measured_and_all_else() -> None:
    rows = {row["measure"]: row for row in bars(figures())}
    missed = {name for name, row in rows.items() if row["met"] is False}
    assert missed == {
        *(f"least genre's accuracy, {name}" for name in ("draft", "full quality")),
        "regularity over reconstruction's, full quality",
        "silent, clipped, stuck or whistling, full quality",
    }
    assert [name for name, row in rows.items() if row["met"] is None] == [
        "sung pitch of the corpus within 50 cents"
    ]
    assert rows["silent, clipped, stuck or whistling, full quality"]["value"] == 3
    assert rows["wrong words cost beyond two standard errors (bits)"]["value"] == 0.1


def test_figures_say_how_sure_they_are() -> None:
    rows = {row["measure"]: row for row in bars(figures())}
    assert rows["genre accuracy of clips, draft"]["standard_error"] == pytest.approx(0.043)
    assert rows["least genre's accuracy, draft"]["standard_error"] == 0.125, "of its own clips"
    assert rows["regularity over reconstruction's, draft"]["standard_error"] == pytest.approx(0.08)
    assert "standard_error" not in rows["regularity over reconstruction's, full quality"]
    assert rows["flux at window borders, top"]["standard_error"] == 0.02
    assert "standard_error" not in rows["spectral convergence, middle (dB)"]
    certain = figures()
    certain["classifier"]["generated"]["artist"] = 1.0
    told = {row["measure"]: row for row in bars(certain)}["artist accuracy of clips, draft"]
    assert told["value"] == 1.0 and "standard_error" not in told, "all of few is not all of all"


def test_a_bound_that_has_to_be_passed_is_not_met_on_it() -> None:
    assert Bar("m", 1.0, ">", 1.0).row()["met"] is False
    assert Bar("m", 1.0, ">=", 1.0).row() == {"measure": "m", "value": 1.0, "bar": ">= 1", "met": True}
    assert Bar("m", None, ">=", 1.0).row()["met"] is None
