"""Labels, lyric windows and timing bins are those of the reference, number for number."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain, repeat
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from reference_cases import Case, reference_dir

from engine.errors import UserProblem
from engine.labels import text, timing
from engine.labels.conditioning import Conditioning, Weighted
from engine.labels.encode import Labeller
from engine.labels.vocabulary import Vocabulary
from engine.labels.window import WindowLabels
from engine.prior.config import LabelConfig, LyricsConfig, PriorConfig, TransformerConfig

FORMS = {"v2": "vocab_v2", "v3": "vocab_v3"}


@lru_cache
def vocabulary(form: str) -> Vocabulary:
    """The published id tables, which this repository must not hold."""
    folder: Path = reference_dir() / "vocabulary"
    if not folder.is_dir():
        pytest.skip(f"the published id tables are not in {folder}")
    return Vocabulary.load(folder / f"{form}_artist_ids.txt", folder / f"{form}_genre_ids.txt", form)


def labeller(setting: dict[str, Any]) -> Labeller:
    """Our labeller for one of the reference's settings."""
    form = "v3" if setting["v3"] else "v2"
    config = PriorConfig(
        level=0,
        bins=1,
        hop=setting["raw"],
        sample_rate=44100,
        transformer=TransformerConfig(setting["n_ctx"], 1, 1, 1, 1, 2),
        labels=LabelConfig(1, 1, setting["bow"], form),
        lyrics=LyricsConfig(setting["n_tokens"], 1) if setting["n_tokens"] else None,
    )
    return Labeller(vocabulary(form), config)


def head(labels: WindowLabels) -> list[int]:
    """The label fields in the reference's order."""
    assert bool((labels.genre_weights_BG == (labels.genre_ids_BG >= 0)).all())
    parts = (
        labels.total_B,
        labels.offset_B,
        labels.length_B,
        labels.artist_ids_BA[0],
        labels.genre_ids_BG[0],
    )
    return torch.cat(parts).tolist()


def wish(song: dict[str, Any]) -> Conditioning:
    """Artist and genre of a case."""
    return Conditioning((Weighted(song["artist"]),), (Weighted(song["genre"]),))


def songs(case: Case) -> list[tuple[dict[str, Any], str, dict[str, Any]]]:
    """(song, setting's name, the reference's result) of every case."""
    return [
        (song, name, result)
        for song in case.json("labels.json")["cases"]
        for name, result in song["results"].items()
    ]


def test_names_and_text(labels_case: Case) -> None:
    """Ids of artists and genres, cleaned text and its tokens."""
    settings = labels_case.json("labels.json")["settings"]
    for song, name, want in songs(labels_case):
        made = labeller(settings[name])
        if "artist_id" in want:
            assert made.vocabulary.artist_id(song["artist"]) == want["artist_id"]
            assert list(made.vocabulary.genre_ids(song["genre"])) == want["genre_ids"]
        if "cleaned" in want:
            cleaned = text.clean(song["lyrics"], made.form).text
            assert cleaned == want["cleaned"]
            assert text.tokens(cleaned, made.form).tolist() == want["full_tokens"]


def test_whole_labels(labels_case: Case) -> None:
    """The complete label vector of a song's place; what the reference refuses we refuse."""
    settings = labels_case.json("labels.json")["settings"]
    for song, name, want in songs(labels_case):
        made = labeller(settings[name])
        place = song["total_length"], song["offset"]
        if "error" in want:
            with pytest.raises((UserProblem, ValueError)):
                made.labels(wish(song), song["lyrics"], *place)
            continue
        if song["offset"] >= song["total_length"]:  # the reference lets short lyrics pass here; we never do
            with pytest.raises(UserProblem):
                made.labels(wish(song), song["lyrics"], *place)
            continue
        labels = made.labels(wish(song), song["lyrics"], *place)
        full = text.tokens(text.clean(song["lyrics"], made.form).text, made.form)
        lyrics = text.lyric_window(full, made.n_tokens, *place, made.duration, single_precision=False)
        assert head(labels) + lyrics.tokens.tolist() == want["y"]


def test_windows(labels_case: Case) -> None:
    """Label fields and lyric slice of later windows of the song."""
    settings = labels_case.json("labels.json")["settings"]
    for song, name, want in songs(labels_case):
        made = labeller(settings[name])
        for window in want.get("windows", ()):
            offset = song["offset"] + window["start"] * settings[name]["raw"]
            arguments = (song["lyrics"], song["total_length"], offset)
            if "error" in window or offset >= song["total_length"]:
                with pytest.raises((UserProblem, ValueError)):
                    made.labels(wish(song), *arguments)
                continue
            assert head(made.labels(wish(song), *arguments)) == window["y_head"]
            if "lyric_window" in window:
                padding, first, count = window["lyric_window"]
                indices = made.lyric_window(*arguments).indices
                assert indices.tolist() == [-1] * padding + [(first or 0) + i for i in range(count)]


def test_rounding_of_the_place(labels_case: Case) -> None:
    """The rare lyric slices that differ between float32 and float64."""
    for row in labels_case.json("labels.json")["float32_window_arithmetic"]["differing"]:
        place = row["n_tokens"], row["total_length"], row["offset"], row["duration"]
        full = np.zeros(row["n_full"], dtype=np.int64)
        single = text.lyric_window(full, *place).indices[0]
        double = text.lyric_window(full, *place, single_precision=False).indices[0]
        assert (single, double) == (
            row["first_index_from_tensors_float32"],
            row["first_index_from_python_numbers"],
        )


@pytest.mark.parametrize("form", FORMS)
def test_characters(labels_case: Case, form: str) -> None:
    """Id of every character."""
    want = labels_case.json("labels.json")[FORMS[form]]
    assert text.vocabulary_size(form) == want["n_vocab"]
    ids = dict(zip(text.characters(form), range(1, want["n_vocab"]), strict=True)) | {"<unk>": text.UNKNOWN}
    assert ids == want["token_of_char"]


def test_names_of_ids(labels_case: Case) -> None:
    """From a label vector back to names and text."""
    content = labels_case.json("labels.json")
    for row in content["describe"]:
        made = labeller(content["settings"][row["setting"]])
        y, described = row["y"], row["described"]
        assert made.vocabulary.artist_name(y[3]) == described["artist"]
        assert made.vocabulary.genre_name(y[4]) == described["genre"]
        letters = text.characters(made.form)
        assert (
            "".join(letters[i - 1] for i in y[-made.n_tokens :] if i != text.UNKNOWN) == described["lyrics"]
        )


def runs(pairs: list[list[int]]) -> list[int]:
    """Run-length code spelt out."""
    return list(chain.from_iterable(repeat(value, count) for value, count in pairs))


def test_timing_bins(labels_case: Case) -> None:
    """Bins of every position, and the refusal of what lies outside the tables."""
    for row in labels_case.json("labels.json")["timing"]:
        place = row["total_length"], row["offset"], row["length"]
        limits = {
            "sample_rate": 44100,
            "min_duration": row["min_duration"],
            "max_duration": row["max_duration"],
        }
        wanted = row["total_bin"], row["absolute_bins_rle"], row["relative_bins_rle"]
        if any(isinstance(value, str) for value in wanted):
            with pytest.raises(ValueError):
                timing.check(*place, **limits)
            continue
        timing.check(*place, **limits)
        tensors = (torch.tensor([value]) for value in place)
        bins = timing.timing_bins(*tensors, n_time=row["n_time"], bins=row["t_bins"], **limits)
        assert bins.total_B.tolist() == [wanted[0]]
        assert torch.equal(bins.absolute_BT[0], torch.tensor(runs(wanted[1])))
        assert torch.equal(bins.relative_BT[0], torch.tensor(runs(wanted[2])))
