"""A MIDI file without notes: tempo map, time and key signature, markers, lyric events (mido).

Type 1: the first track conducts, the second sings. 960 ticks per quarter note; every event lies at
the tick nearest to its sample.
"""

from __future__ import annotations

from pathlib import Path

import mido

from engine.delivery import Plan
from engine.export.grid import Grid

TICKS = 960


def write_midi(path: Path, plan: Plan, tempo: Grid) -> None:
    """Write the file. Raises OSError."""
    song = mido.MidiFile(type=1, ticks_per_beat=TICKS, charset="utf-8")
    song.tracks.append(_track(plan.name, _conducting(plan, tempo)))
    if plan.words:
        song.tracks.append(_track("Lyrics", _singing(plan, tempo)))
    song.save(str(path))


def tick(tempo: Grid, seconds: float) -> int:
    """The tick nearest to a moment."""
    return round(tempo.beats(seconds) * TICKS)


def _track(name: str, events: list[tuple[int, mido.MetaMessage]]) -> mido.MidiTrack:
    """Events at absolute ticks as a track with times between them."""
    track = mido.MidiTrack([mido.MetaMessage("track_name", name=name, time=0)])
    at = 0
    for place, message in sorted(events, key=lambda event: event[0]):
        track.append(message.copy(time=place - at))
        at = place
    track.append(mido.MetaMessage("end_of_track", time=0))
    return track


def _conducting(plan: Plan, tempo: Grid) -> list[tuple[int, mido.MetaMessage]]:
    events: list[tuple[int, mido.MetaMessage]] = []
    for change in tempo.changes:
        place = round(change.beats * TICKS)
        events.append((place, mido.MetaMessage("set_tempo", tempo=round(60e6 / change.bpm))))
        events.append((place, mido.MetaMessage("time_signature", numerator=change.meter, denominator=4)))
    if key := midi_key(tempo.key):
        events.append((0, mido.MetaMessage("key_signature", key=key)))
    if plan.notice:
        events.append((0, mido.MetaMessage("copyright", text=plan.notice)))
    events.append((0, mido.MetaMessage("text", text=plan.recipe)))
    for section in plan.sections:
        place = tick(tempo, plan.seconds(section.start))
        events.append((place, mido.MetaMessage("marker", text=section.name)))
    for join in plan.joins:
        place = tick(tempo, plan.seconds(join.start))
        events.append((place, mido.MetaMessage("marker", text=f"join: {join.name}")))
    events.append((tick(tempo, plan.seconds(plan.length)), mido.MetaMessage("marker", text="end")))
    return events


def _singing(plan: Plan, tempo: Grid) -> list[tuple[int, mido.MetaMessage]]:
    """A lyric event per word; words that end a line carry the line break, as in karaoke files."""
    events: list[tuple[int, mido.MetaMessage]] = []
    for words in plan.lines():
        for place, word in enumerate(words):
            text = word.text + ("\n" if place == len(words) - 1 else " ")
            at = tick(tempo, plan.seconds(word.start))
            events.append((at, mido.MetaMessage("lyrics", text=text)))
    return events


_SPELLED = {"C#": "Db", "D#": "Eb", "G#": "Ab", "A#": "Bb"}  # of these the sharp major keys have no signature
_MINOR_SPELLED = {"Db": "C#", "Gb": "F#", "D#": "Eb", "Ab": "G#", "A#": "Bb"}


def midi_key(key: str) -> str:
    """'D minor' as a MIDI file says it, 'Dm'; empty for an unknown key."""
    note, _, mode = key.partition(" ")
    if not note or mode not in ("major", "minor"):
        return ""
    if mode == "minor":
        return f"{_MINOR_SPELLED.get(note, note)}m"
    return _SPELLED.get(note, note)
