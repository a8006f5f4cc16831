"""Do the corpus's singers hit their notes? Pitch of the vocal stem against the score's melody."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.errors import UserProblem
from engine.experiments.songs import Progress, read_mono
from engine.training.data import SongEntry

Values = npt.NDArray[np.float64]

FRAME_SECONDS = 0.005
PART_SECONDS = 30.0  # of a song that are listened to, from its first sung note
NEAR_CENTS = 50.0
PITCHES = (60.0, 1000.0)  # Hz


def melody(entry: SongEntry) -> list[tuple[float, float, int]]:
    """The sung notes (start s, end s, MIDI pitch) of a song's score.mid."""
    score = import_module("mido").MidiFile(str(entry.audio.parent / "score.mid"))
    track = next(track for track in score.tracks if track.name == "vocals")
    beat = next(message.tempo for message in score.tracks[0] if message.type == "set_tempo") / 1e6
    notes, now = [], 0
    began: dict[int, int] = {}
    for message in track:
        now += message.time
        if message.type == "note_on":
            began[message.note] = now
        elif message.type == "note_off" and message.note in began:
            start = began.pop(message.note)
            notes.append((*(at / score.ticks_per_beat * beat for at in (start, now)), message.note))
    return notes


def cents_off(f0: Values, notes: Sequence[tuple[float, float, int]], offset: float) -> Values:
    """Distance in cents of every voiced frame within a note from it, whatever the octave.

    The octave is left out because a choir sings in two at once, and an estimate picks one of them.
    """
    found = []
    for start, end, pitch in notes:
        frames = f0[round((start - offset) / FRAME_SECONDS) : round((end - offset) / FRAME_SECONDS)]
        voiced = frames[frames > 0]
        away = 1200 * np.log2(voiced / 440.0) - 100 * (pitch - 69)
        found.append(np.abs((away + 600) % 1200 - 600))
    return np.concatenate(found) if found else np.zeros(0)


def sung_pitch(entries: Sequence[SongEntry], progress: Progress) -> dict[str, Any]:
    """Share of voiced frames within 50 cents of the score; {} for a corpus without scores and stems."""
    singing = [entry for entry in entries if (entry.audio.parent / "stems" / "vocals.flac").is_file()]
    if not singing:
        return {}
    try:
        world = import_module("pyworld")
    except ImportError as error:
        raise UserProblem(
            "The pitch of the voices cannot be measured without the package pyworld.",
            "Install Coppice with its extra 'corpus', or leave --pitch-songs 0.",
        ) from error
    found = []
    for done, entry in enumerate(singing):
        progress(done / len(singing), entry.name)
        notes = melody(entry)
        rate = 22_050
        audio = read_mono(entry.audio.parent / "stems" / "vocals.flac", rate).astype(np.float64)
        first = max(0.0, notes[0][0] - 0.1)
        part = audio[round(first * rate) : round((first + PART_SECONDS) * rate)]
        low, high = PITCHES
        f0, times = world.dio(part, rate, f0_floor=low, f0_ceil=high, frame_period=1000 * FRAME_SECONDS)
        f0 = world.stonemask(part, f0, times, rate)
        inside = [note for note in notes if note[1] < first + PART_SECONDS]
        found.append(cents_off(f0, inside, first))
    cents = np.concatenate(found)
    return {
        "within_50_cents": round(float((cents <= NEAR_CENTS).mean()), 4),
        "voiced_frames": len(cents),
        "songs": len(singing),
    }
