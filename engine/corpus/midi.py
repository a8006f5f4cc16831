"""A score as a Standard MIDI File: one track per role, the sung melody with its words as lyric events."""

from __future__ import annotations

from pathlib import Path

import mido

from engine.corpus.render import VELOCITY
from engine.corpus.score import ROLES, Score

TICKS = 120  # per step, that is 480 per quarter note
CHANNELS = {"chords": 0, "bass": 1, "lead": 2, "drums": 9, "vocals": 3}
VOICE_PROGRAM = 52  # Choir Aahs stands for the singer where the file is played by a General MIDI player

Timed = tuple[int, int, mido.Message | mido.MetaMessage]


def _track(name: str, events: list[Timed]) -> mido.MidiTrack:
    track = mido.MidiTrack()
    track.append(mido.MetaMessage("track_name", name=name, time=0))
    now = 0
    for at, _, message in sorted(events, key=lambda event: event[:2]):
        track.append(message.copy(time=at - now))
        now = at
    return track


def _note(channel: int, pitch: int, start: int, steps: int) -> list[Timed]:
    on = mido.Message("note_on", channel=channel, note=pitch, velocity=VELOCITY)
    off = mido.Message("note_off", channel=channel, note=pitch)
    return [(start * TICKS, 3, on), ((start + steps) * TICKS, 1, off)]


def write_midi(score: Score, path: Path) -> None:
    """Write the score to `path` (type 1, 480 ticks per quarter note)."""
    file = mido.MidiFile(type=1, ticks_per_beat=4 * TICKS)
    tempo = mido.MetaMessage("set_tempo", tempo=round(60_000_000 / score.artist.tempo))
    meter = mido.MetaMessage("time_signature", numerator=score.genre.bar // 4, denominator=4)
    marks: list[Timed] = [(0, 0, tempo), (0, 0, meter)]
    marks += [(part.start * TICKS, 0, mido.MetaMessage("marker", text=part.name)) for part in score.sections]
    file.tracks.append(_track(score.title, marks))
    for role in ROLES:
        channel = CHANNELS[role]
        events: list[Timed] = []
        if role != "drums":
            program = score.artist.sounds[score.genre.name][role].program
            events.append((0, 0, mido.Message("program_change", channel=channel, program=program)))
        for note in score.notes:
            if note.role == role:
                events += _note(channel, note.pitch, note.start, note.steps)
        file.tracks.append(_track(role, events))
    channel = CHANNELS["vocals"]
    events = [(0, 0, mido.Message("program_change", channel=channel, program=VOICE_PROGRAM))]
    for word in score.words:
        events.append((word.start * TICKS, 2, mido.MetaMessage("lyrics", text=word.word)))
        at = word.start
        for pitch, steps in zip(word.pitches, word.lengths, strict=True):
            events += _note(channel, pitch, at, steps)
            at += steps
    file.tracks.append(_track("vocals", events))
    file.save(str(path))
