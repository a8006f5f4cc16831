"""A corpus on disk: deterministic, resumable, on the grid, stems that add up. Two short songs are rendered."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import mido
import numpy as np
import pytest
import soundfile

pytest.importorskip("pyworld", reason="making a corpus needs the extra 'corpus'")

from engine.corpus.make import make_corpus, plan
from engine.corpus.render import LEAD_IN, NoteBank, Tone, render_stems
from engine.corpus.score import compose
from engine.corpus.styles import HOP, SAMPLE_RATE
from engine.errors import UserProblem

pytestmark = pytest.mark.skipif(
    shutil.which("fluidsynth") is None or shutil.which("espeak-ng") is None,
    reason="FluidSynth and espeak-ng are needed to make a corpus",
)
SEED = 11
HOURS = 0.01


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("corpus")
    make_corpus(out, HOURS, SEED, progress=lambda done, total, title: None)
    return out


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_song_has_everything(corpus: Path) -> None:
    names = set(files(corpus / "song_00000"))
    stems = {f"stems/{role}.flac" for role in ("chords", "bass", "lead", "drums", "vocals")}
    assert names == {"mix.flac", "labels.json", "score.mid"} | stems
    labels = json.loads((corpus / "song_00000" / "labels.json").read_text())
    assert {"title", "artist", "genre", "tempo", "key", "seconds", "lyrics", "words"} <= labels.keys()


def test_the_mix_is_the_sum_of_the_stems_and_neither_silent_nor_clipped(corpus: Path) -> None:
    mix, rate = soundfile.read(corpus / "song_00000" / "mix.flac", dtype="float32")
    stems = [
        soundfile.read(path, dtype="float32")[0] for path in sorted((corpus / "song_00000/stems").iterdir())
    ]
    assert rate == SAMPLE_RATE and mix.ndim == 1 and len(mix) % HOP == 0
    assert np.abs(mix - np.sum(stems, axis=0)).max() < 1e-3
    assert 0.3 < np.abs(mix).max() < 0.99


def test_words_lie_on_the_grid_and_sound_exactly_there(corpus: Path) -> None:
    folder = corpus / "song_00000"
    labels = json.loads((folder / "labels.json").read_text())
    vocals, _ = soundfile.read(folder / "stems" / "vocals.flac", dtype="float32")
    assert labels["lyrics"].split() == [word["word"] for word in labels["words"]]
    silent = np.ones(len(vocals), bool)
    for word in labels["words"]:
        start, end = round(word["start"] * SAMPLE_RATE), round(word["end"] * SAMPLE_RATE)
        assert start % HOP == 0 and 0 <= start < end <= len(vocals)
        assert np.sqrt(np.mean(vocals[start:end] ** 2)) > 0.02
        silent[start:end] = False
    assert np.abs(vocals[silent]).max() < 1e-4


def test_the_chorus_returns_sample_for_sample(corpus: Path) -> None:
    folder = corpus / "song_00000"
    labels = json.loads((folder / "labels.json").read_text())
    mix, _ = soundfile.read(folder / "mix.flac", dtype="float32")
    first, second = (part for part in labels["sections"] if part["name"] == "chorus")
    bar = labels["steps_per_bar"] * labels["hops_per_sixteenth"] * HOP
    a, b, n = (
        round(x * SAMPLE_RATE) for x in (first["start"], second["start"], first["end"] - first["start"])
    )
    # the first bar may still hold the ring-out of different verses
    assert np.abs(mix[a + bar : a + n] - mix[b + bar : b + n]).max() <= 1 / 32768


def test_the_same_seed_gives_the_same_bytes_and_a_broken_run_is_taken_up(
    corpus: Path, tmp_path: Path
) -> None:
    again = tmp_path / "again"
    (again / "song_00000.partial").mkdir(parents=True)  # left behind by a run that was killed
    (again / "song_00000.partial" / "mix.flac").write_bytes(b"half")
    made: list[str] = []
    make_corpus(again, HOURS, SEED, progress=lambda done, total, title: made.append(title))
    assert files(again) == files(corpus)
    make_corpus(again, HOURS, SEED, progress=lambda done, total, title: made.append(title))
    assert len(made) == plan(HOURS, SEED)


def test_another_seed_is_refused_in_the_same_folder(corpus: Path) -> None:
    with pytest.raises(UserProblem, match="another corpus"):
        make_corpus(corpus, HOURS, SEED + 1)
    with pytest.raises(UserProblem, match="the same keys"):
        make_corpus(corpus, HOURS, SEED, any_key=True)


def test_the_midi_file_is_the_song(corpus: Path) -> None:
    song = compose(SEED, 0)
    file = mido.MidiFile(str(corpus / "song_00000" / "score.mid"))
    ons = [message for track in file.tracks for message in track if message.type == "note_on"]
    assert len(ons) == len(song.notes) + sum(len(word.pitches) for word in song.words)
    sung = [message.text for track in file.tracks for message in track if message.type == "lyrics"]
    assert " ".join(sung) == " ".join(song.lines)
    assert file.length == pytest.approx(song.seconds, abs=3.0)


def test_a_note_sounds_the_same_whatever_was_rendered_before_it() -> None:
    tone, others = Tone(38, 40, 4000), [Tone(0, 60 + step, 3000) for step in range(3)]
    alone, crowded = NoteBank(), NoteBank()
    alone.prepare([tone])
    crowded.prepare([*others, tone])
    np.testing.assert_allclose(alone.tone(tone, -20), crowded.tone(tone, -20), atol=1e-6)


def test_every_band_onset_begins_on_the_grid() -> None:
    """The sound after each onset, and none before the first: a stem is silent up to its first note."""
    song = compose(SEED, 1)
    for role, stem in render_stems(song, NoteBank()).items():
        first = min(note.start for note in song.notes if note.role == role) * song.step_samples
        assert first % HOP == 0
        assert np.abs(stem[: max(0, first - LEAD_IN)]).max(initial=0.0) < 1e-5
        assert np.abs(stem[first : first + 2048]).max() > 1e-3
