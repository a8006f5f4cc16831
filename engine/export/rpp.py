"""A REAPER project: nested lists of words in angle brackets, one per line.

Tracks with one item each, the tempo map as a tempo envelope, sections as regions, joins and words as
markers. Times in seconds.
"""

from __future__ import annotations

from collections.abc import Sequence

from engine.delivery import Plan
from engine.export.grid import Grid
from engine.export.tracks import Track


def project(plan: Plan, tempo: Grid, tracks: Sequence[Track]) -> str:
    """The text of the .rpp file."""
    first = tempo.changes[0]
    rows = ['<REAPER_PROJECT 0.1 "7.0/Coppice" 0', f"  TITLE {quoted(plan.name)}"]
    rows += [f"  AUTHOR {quoted(plan.artist)}"] if plan.artist else []
    rows += ["  <NOTES 0 2", *(f"    |{line}" for line in _notes(plan)), "  >"]
    rows += [f"  SAMPLERATE {plan.sample_rate} 1 0", f"  TEMPO {first.bpm:.6f} {first.meter} 4"]
    rows += _tempo_envelope(tempo)
    rows += _markers(plan)
    for track in tracks:
        rows += _track(plan, track)
    return "\n".join([*rows, ">"]) + "\n"


def quoted(text: str) -> str:
    """A word in the quotes that it does not hold itself; REAPER has three kinds and no escapes."""
    text = " ".join(text.split())
    for mark in ('"', "'", "`"):
        if mark not in text:
            return f"{mark}{text}{mark}"
    return f"`{text.replace('`', chr(39))}`"


def _notes(plan: Plan) -> list[str]:
    return [line for line in (plan.recipe, plan.notice) if line]


def _tempo_envelope(tempo: Grid) -> list[str]:
    """Square points with their time signature (denominator in the upper 16 bits)."""
    rows = ["  <TEMPOENVEX", "    ACT 1", "    VIS 1 0 1", "    DEFSHAPE 1 -1 -1"]
    for change in tempo.changes:
        rows.append(f"    PT {change.seconds:.12f} {change.bpm:.10f} 1 {4 * 65536 + change.meter}")
    return [*rows, "  >"]


def _markers(plan: Plan) -> list[str]:
    rows = []
    points = [(join.start, f"join: {join.name}") for join in plan.joins]
    points += [(word.start, word.text) for word in plan.words]
    for number, (start, name) in enumerate(sorted(points), 1):
        rows.append(f"  MARKER {number} {plan.seconds(start):.9f} {quoted(name)} 0")
    for number, section in enumerate(plan.sections, 1):
        rows.append(f"  MARKER {number} {plan.seconds(section.start):.9f} {quoted(section.name)} 1")
        rows.append(f'  MARKER {number} {plan.seconds(section.end):.9f} "" 1')
    return rows


def _track(plan: Plan, track: Track) -> list[str]:
    return [
        "  <TRACK",
        f"    NAME {quoted(track.name)}",
        f"    PEAKCOL {_colour(track.colour)}",
        f"    MUTESOLO {int(track.muted)} 0 0",
        "    <ITEM",
        f"      POSITION {plan.seconds(track.start):.9f}",
        f"      LENGTH {plan.seconds(track.length):.9f}",
        "      LOOP 0",
        f"      NAME {quoted(track.name)}",
        "      <SOURCE WAVE",
        f"        FILE {quoted(track.file)}",
        "      >",
        "    >",
        "  >",
    ]


def _colour(colour: str) -> int:
    """REAPER's colour number (0x1BBGGRR); its default grey for none."""
    if len(colour) != 7 or not colour.startswith("#"):
        return 16576
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return 0x1000000 | blue << 16 | green << 8 | red
