"""The corpus's own songs are sung in tune; a melody a semitone off is not."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.experiments import sung_pitch
from engine.training.data import SongEntry


def test_cents_are_counted_whatever_the_octave() -> None:
    f0 = np.concatenate([np.full(200, 440.0), np.zeros(20), np.full(180, 440.0 * 2 ** (80 / 1200))])
    notes = [(0.0, 1.0, 57), (1.1, 2.0, 69)]
    off = sung_pitch.cents_off(f0, notes, 0.0)
    assert len(off) == 380
    assert off[:200].max() < 1e-6 and abs(off[200:] - 80).max() < 1e-6


def test_the_vocal_stem_is_held_against_the_score(tmp_path: Path) -> None:
    pytest.importorskip("pyworld")
    mido = pytest.importorskip("mido")
    song = tmp_path / "song"
    (song / "stems").mkdir(parents=True)
    score = mido.MidiFile(ticks_per_beat=480)
    score.tracks.append(mido.MidiTrack([mido.MetaMessage("set_tempo", tempo=500_000)]))
    notes = [mido.MetaMessage("track_name", name="vocals")]
    for pitch in (57, 60):
        notes += [mido.Message("note_on", note=pitch), mido.Message("note_off", note=pitch, time=960)]
    score.tracks.append(mido.MidiTrack(notes))
    score.save(str(song / "score.mid"))
    time = np.arange(2 * 22_050) / 22_050
    pitch = np.where(time < 1, 220.0, 277.18)  # the second note is a semitone too high
    voice = sum(0.2 / n * np.sin(2 * np.pi * n * np.cumsum(pitch) / 22_050) for n in range(1, 9))
    soundfile.write(song / "stems" / "vocals.flac", voice, 22_050)
    entry = SongEntry("song", song / "mix.flac", "A", "G", "", 2.0)
    found = sung_pitch.sung_pitch([entry], lambda share, text: None)
    assert 0.4 < found["within_50_cents"] < 0.6 and found["voiced_frames"] > 300
    assert sung_pitch.sung_pitch([SongEntry("b", tmp_path / "mix.flac", "A", "G", "", 1.0)], print) == {}
