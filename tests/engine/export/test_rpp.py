"""Parsed back with the rpp package."""

from __future__ import annotations

import pytest
import rpp
from songs import duet_plan

from engine.export.grid import grid
from engine.export.rpp import project, quoted
from engine.export.tracks import Track


def test_tracks_markers_and_tempo_are_parsed_back():
    plan = duet_plan()
    tracks = [
        Track('take "A"', "media/01 it's.wav", plan.pieces[1].start, 1000, "#ff8000"),
        Track("Mix", "media/mix.wav", 0, plan.length, muted=True),
    ]
    found = rpp.loads(project(plan, grid(117.0, 0.2), tracks))
    assert found.tag == "REAPER_PROJECT"
    assert found.find("SAMPLERATE")[1] == "22050"
    items = [track.find("ITEM") for track in found.findall("TRACK")]
    assert [track.find("NAME")[1] for track in found.findall("TRACK")] == ['take "A"', "Mix"]
    assert float(items[0].find("POSITION")[1]) == pytest.approx(plan.seconds(plan.pieces[1].start))
    assert float(items[1].find("LENGTH")[1]) == pytest.approx(plan.seconds(plan.length))
    assert items[0].find("SOURCE").find("FILE")[1] == "media/01 it's.wav"
    assert int(found.findall("TRACK")[0].find("PEAKCOL")[1]) == 0x1000000 | 0x0080FF
    marks = [(float(m[2]), m[3]) for m in found.findall("MARKER") if m[4] == "0"]
    assert ("morning" in [name for _, name in marks]) and len(marks) == len(plan.words) + 1
    assert marks == sorted(marks)
    regions = [m for m in found.findall("MARKER") if m[4] == "1"]
    assert [m[3] for m in regions[::2]] == [s.name for s in plan.sections]
    points = found.find("TEMPOENVEX").findall("PT")
    assert float(points[-1][2]) == pytest.approx(117.0)


def test_names_keep_to_one_line_and_in_their_quotes():
    assert quoted('say "hi"') == "'say \"hi\"'"
    assert quoted("a\nb") == '"a b"'
    assert quoted("\"'`") == "`\"''`"
