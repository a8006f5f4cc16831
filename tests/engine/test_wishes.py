"""The user's door: unknown names, impossible lengths and odd characters are told at once."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.errors import UserProblem
from engine.labels.conditioning import Brief, Conditioning, Cue, Region, Weighted
from engine.labels.cues import Text
from engine.packs.manifest import read_manifest
from engine.wishes import (
    check_brief,
    check_temperature,
    clip_seconds,
    dropped_characters,
    lyric_view,
    parse_blend,
    spelled,
)


def brief(artist: str = "Ada Loop", genre: str = "Toy Pop", seconds: float = 20.0) -> Brief:
    return Brief(Conditioning((Weighted(artist),), (Weighted(genre),)), total_seconds=seconds)


def test_a_good_wish_passes(pack: Path):
    check_brief(pack, read_manifest(pack), brief())
    check_brief(pack, read_manifest(pack), Brief(total_seconds=20.0))


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        (brief(artist="Ada Lop"), "(?i)ada loop"),
        (brief(genre="Toy Pip"), "(?i)toy pop"),
        (brief(seconds=0.1), "0.2 s to 600 s"),
        (brief(seconds=600.0), "0.2 s to 600 s"),
        (brief(seconds=float("nan")), "600 s"),
        (Brief(regions=(Region(0, 1, Conditioning((Weighted("Nobody"),))),), total_seconds=9), "Nobody"),
    ],
)
def test_bad_wishes_are_told_with_a_way_out(pack: Path, wish: Brief, words: str):
    with pytest.raises(UserProblem, match=words) as caught:
        check_brief(pack, read_manifest(pack), wish)
    assert caught.value.remedy


def test_every_name_is_written_as_the_pack_shows_it(pack: Path):
    loud = Conditioning((Weighted("ADA LOOP"),), (Weighted("TOY POP"),))
    asked = Brief(loud, (Region(0, 1, loud), Region(1, 2, loud, into=loud)))
    held = spelled(pack, read_manifest(pack), asked)
    shown = held.default.artists[0].name
    assert shown != "ADA LOOP"
    assert [region.conditioning for region in held.regions] == [held.default] * 2
    assert [region.into for region in held.regions] == [None, held.default]
    assert [one.name for one in held.at(1.5).artists] == [shown], "one singer stays one in a fade into itself"


def test_characters_that_cannot_be_sung(pack: Path):
    assert dropped_characters(read_manifest(pack), "la la\nlö!") == ""
    assert set(dropped_characters(read_manifest(pack), "a + b = {c}")) == set("+={}")


def test_blends():
    assert parse_blend("A:2, B") == (Weighted("A", 2.0), Weighted("B", 1.0))
    assert parse_blend("") == ()
    assert parse_blend("Foo: the Band") == (Weighted("Foo: the Band", 1.0),)
    for bad in ("A:0", "A:-1", "A:nan", "A:inf", "A:1e308,B:1e308", "A:1e-50"):
        with pytest.raises(UserProblem):
            parse_blend(bad)


def test_temperatures():
    for good in (0.0, 0.05, 0.98, 2.0):
        check_temperature(good)
    for bad in (-1.0, 1e-300, 1e308, float("inf"), float("nan")):
        with pytest.raises(UserProblem) as caught:
            check_temperature(bad)
        assert "0.98" in caught.value.remedy


def test_lengths_of_clips(tmp_path: Path):
    clip = tmp_path / "clip.wav"
    soundfile.write(clip, np.zeros(8000), 8000)
    assert clip_seconds(clip) == pytest.approx(1.0)
    assert clip_seconds(clip, 0.25, 5.0) == pytest.approx(0.75)
    for start, end in ((1.0, None), (-0.5, None), (0.5, 0.5)):
        with pytest.raises(UserProblem):
            clip_seconds(clip, start, end)
    with pytest.raises(UserProblem):
        clip_seconds(tmp_path / "none.wav")


def test_what_the_next_growth_is_shown_of_the_lyrics(pack: Path):
    manifest = read_manifest(pack)
    n_tokens = manifest.priors[-1].lyrics.n_tokens
    words = "la 日 " * 40
    brief = Brief(lyrics=words, total_seconds=60.0)
    first, last = lyric_view(manifest, brief, 30.0, 5.0)
    cleaned = Text(words, manifest.priors[-1].labels.form, 1, 1)
    shown = cleaned.cleaned_place(last) - cleaned.cleaned_place(first)
    assert n_tokens <= shown < n_tokens + 6, "whole characters as written, each several when cleaned"
    assert 0 < first < last < len(words)
    fresh = replace(brief, cues=(Cue(30.0, 50, fresh=True),))
    assert lyric_view(manifest, fresh, 30.0, 5.0)[0] == 50
    assert lyric_view(manifest, replace(brief, lyrics=""), 30.0, 5.0) is None
    assert lyric_view(manifest, brief, 60.0, 5.0) is None
