"""`coppice lab pack-quality` on the toy pack: every figure is there, and bars are judged by their signs."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.cli import main
from engine.experiments import clips, joins, likelihood, quality, songs
from engine.experiments.songs import Song, choose
from engine.labels.conditioning import Brief
from engine.packs.load import Networks, load
from engine.packs.manifest import read_manifest
from engine.training.data import SongEntry


def quiet(share: float, text: str) -> None:
    """Nobody looks at the progress."""


TINY = quality.Counts(
    songs=3,
    clips=4,
    classifier_songs=6,
    top_windows=1,
    lyric_windows=3,
    timed_songs=1,
    prompts=1,
    long=2,
    fine=2,
    fine_seconds=0.7,
    long_seconds=1.5,
    pitch_songs=0,
)


def test_every_measure(
    toy: Path,
    corpora: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(quality, "QUICK", TINY)
    monkeypatch.setattr(joins, "TAKES", 2)
    monkeypatch.setattr(joins, "NEW_SECONDS", 0.5)
    monkeypatch.setattr(joins, "PROMPT_SECONDS", 0.2)
    monkeypatch.setattr(clips, "PLAYED_SECONDS", clips.CLIP_SECONDS)
    words = ["lab", "pack-quality", "--pack", str(toy), "--corpus", str(corpora[0])]
    foreign = corpora[1].with_name("heldout_keys")
    shutil.copytree(corpora[0] / "song_00000", foreign / "song_00000")
    assert main([*words, "--any-key", str(foreign), "--quick", "--write", "--json"]) == 0
    said = capsys.readouterr()
    found = json.loads(said.out)
    assert found["spectral_convergence_db"].keys() == {"bottom", "middle", "top"}
    full = {"generated_full", "reconstructions_full"}
    kinds = {"generated", "originals", "reconstructions", "shuffled"} | full
    assert kinds <= found["classifier"].keys() and kinds <= found["onset_regularity"].keys()
    assert found["classifier"]["originals"]["genre"] == found["classifier"]["originals"]["artist"] == 1.0
    assert found["classifier"]["generated"]["genre_by_class"].keys() == {"Toy Pop", "Toy Jazz"}
    assert found["onset_regularity"]["originals"] > found["onset_regularity"]["shuffled"]
    assert found["bits_per_token"]["bottom"]["windows"] == 6
    assert found["any_key"]["songs"] == 1
    for figures in ("spectral_convergence_db", "bits_per_token"):
        assert found["any_key"][figures].keys() == found[figures].keys()
    assert "wrong_upper_cost" in found["bits_per_token"]["middle"]
    assert "wrong_labels_cost" in found["bits_per_token"]["top"]
    assert found["lyrics"]["sung_parts"] >= 1 and found["lyric_timing"]["words"] >= 1
    assert found["as_refined"].keys() == {"top", "middle", "bottom"}
    assert {level["of"] for level in found["as_refined"].values()} == {TINY.fine}
    assert found["redrawn"].keys() == {"middle", "bottom"}
    bottom, middle = (found["redrawn"][level]["spectral_convergence_db"] for level in ("bottom", "middle"))
    assert bottom["above"] == middle["reconstruction"] != bottom["drawn"], (
        "one level's song is the next one's start"
    )
    assert found["window_borders"]["bottom"]["borders"] > found["window_borders"]["middle"]["borders"] > 0
    assert found["faults"]["originals"]["silent"] == 0 and found["faults"]["generated"]["of"] == 4
    barred = {row["measure"]: row["value"] for row in found["bars"]}
    for kind, name in (("generated", "draft"), ("generated_full", "full quality")):
        assert barred[f"genre accuracy of clips, {name}"] == found["classifier"][kind]["genre"]
    assert found["sung_pitch"] == {} and all(row["bar"] for row in found["bars"])
    assert "learns from" in said.err and "other" in said.err
    assert read_manifest(toy).metrics["genre_accuracy"] == found["genre_accuracy"]
    assert load(toy).manifest.metrics["bars"] == found["bars"]


def test_clips_can_be_told_another_length(
    toy: Path,
    corpora: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    told = []

    def measure(networks: Networks, *rest: object) -> dict[str, list[object]]:
        held = songs.encode(networks, choose(corpora[0], 1, 1), quiet)
        _, wishes = clips.played(networks, held, 1, 1, quiet)
        told.extend(wish.brief.total_seconds for wish in wishes)
        return {"bars": []}

    monkeypatch.setattr(quality, "measure", measure)
    monkeypatch.setattr(clips, "PLAYED_SECONDS", clips.CLIP_SECONDS)
    words = ["lab", "pack-quality", "--pack", str(toy), "--corpus", str(corpora[0])]
    assert main(words) == main([*words, "--song-seconds", "123.5"]) == 0
    assert told == [load(toy).manifest.defaults.song_seconds, 123.5]
    for wrong in (["--song-seconds", "0"], ["--song-seconds", "nan"], ["--song-seconds", "9", "--write"]):
        assert main([*words, *wrong]) == 2
    capsys.readouterr()


def test_songs_are_chosen_with_even_labels(corpora: tuple[Path, Path]) -> None:
    chosen = choose(corpora[0], 2, 5)
    assert {song.artist for song in chosen} == {"Ada Loop", "Bert Fuzz"}
    assert choose(corpora[0], 99, 5) == choose(corpora[0], 4, 1)


def test_agreement_and_seams() -> None:
    assert joins.agreement(np.array([[1, 2, 3, 4], [1, 2, 0, 0], [1, 9, 9, 9]])) == pytest.approx(1 / 3)
    random = np.random.default_rng(0)
    audio = (0.001 * random.standard_normal(22_050)).astype(np.float32)
    here, there = joins.seams(audio, [5000, 10_000, 15_000], 22_050)
    assert 0.7 < here / there < 1.3
    audio[10_000:10_050] *= 900
    here, there = joins.seams(audio, [10_000], 22_050)
    assert here / there > 1.5


def test_a_border_is_compared_with_its_surroundings_not_with_a_quiet_intro() -> None:
    audio = (0.1 * np.random.default_rng(0).standard_normal(8 * 22_050)).astype(np.float32)
    audio[: 3 * 22_050] *= 0.001
    here, there = joins.seams(audio, [round(5.5 * 22_050)], 22_050)
    assert 0.8 < here / there < 1.25


def test_excerpts_in_step_are_compared_across_songs_only() -> None:
    entry = SongEntry("one", Path("mix.flac"), "Ada", "Pop", "", 60.0)

    def song(bar: range) -> Song:
        return Song(entry, (), np.tile(np.array(bar), 40), 0, (), np.zeros(0, np.float32), len(bar))

    def agreed(*bars: range) -> float:
        return joins.agreement_in_step([song(bar) for bar in bars], 0.25, 50, np.random.default_rng(1))

    assert agreed(range(8), range(8)) == 1.0, "they begin at different places of the bar"
    assert agreed(range(8), range(8, 16)) == 0.0, "a song was compared with its own repeated bars"
    assert agreed(range(8), range(8), range(8, 16)) == pytest.approx(6 * 5 / (6 * 5 + 6 * 5 + 5 * 5))


def test_parts_of_one_song_are_not_independent(
    toy: Path, corpora: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    networks = load(toy)
    held = [
        replace(song, top=np.full(2000, number))  # so that a window tells its song
        for number, song in enumerate(songs.encode(networks, choose(corpora[0], 2, 1), quiet))
    ]

    def token_bits(networks: object, level: int, start: int, tokens: np.ndarray, wish: Brief, *_: object):
        strange = wish.lyrics != held[tokens[0]].entry.lyrics
        return np.full(len(tokens), 5.0 + (1.0, 3.0)[tokens[0]] * strange)

    monkeypatch.setattr(likelihood, "token_bits", token_bits)
    found = likelihood.lyrics(networks, held, 4, quiet)
    assert found["songs"] == 2 < found["sung_parts"]
    assert found["standard_error"] == 1.0  # of the songs' means, 1 and 3 bits


def test_one_song_alone_is_measured_as_far_as_it_goes(toy: Path, corpora: tuple[Path, Path]) -> None:
    networks = load(toy)
    held = songs.encode(networks, choose(corpora[0], 1, 1), quiet)
    found = likelihood.below_unigram(networks, held, 1, 1, quiet)
    assert "wrong_upper_cost" not in found["middle"] and found["middle"]["windows"] == 2
    assert likelihood.lyrics(networks, held, 2, quiet) == {}


def test_a_pack_that_cannot_be_measured_says_why(
    pack: Path, corpora: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in (
        ["--pack", "nobody", "--corpus", str(corpora[0])],
        ["--pack", "toy", "--corpus", str(tmp_path / "none" / "none")],
        ["--pack", "toy", "--corpus", str(corpora[0]), "--clips", "0"],
    ):
        assert main(["lab", "pack-quality", "--json", *words]) == 1
        assert json.loads(capsys.readouterr().out).keys() == {"error", "remedy"}
