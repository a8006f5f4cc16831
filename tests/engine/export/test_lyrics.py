from __future__ import annotations

from dataclasses import replace

import pytest
from songs import duet_plan

from engine.errors import UserProblem
from engine.export.grid import grid
from engine.export.lyrics import labels, lrc, ultrastar


def test_lrc_times_lines_and_the_enhanced_one_words():
    text = lrc(duet_plan(), enhanced=False).splitlines()
    assert text[0] == '[ti:Élan <1> - take "A"]'
    assert text[-2:] == ["[00:00.50]hum hello bright morning", "[00:05.00]we sing"]
    assert lrc(duet_plan(), enhanced=True).splitlines()[-1] == (
        "[00:05.00] <00:05.00> we <00:05.25> sing <00:06.00>"
    )


def test_labels_are_what_audacity_reads():
    rows = [line.split("\t") for line in labels(duet_plan()).splitlines()]
    assert all(len(row) == 3 for row in rows)
    times = {text: (float(start), float(end)) for start, end, text in rows}
    assert times["bright"] == pytest.approx((3.0, 3.4), abs=1e-4)
    assert times['join: take "A"'][0] == times['join: take "A"'][1] == pytest.approx(2.0, abs=0.01)
    assert [float(row[0]) for row in rows] == sorted(float(row[0]) for row in rows)


def test_ultrastar_beats_lead_back_to_the_seconds():
    plan = duet_plan()
    lines = ultrastar(plan, grid(117.0), "song.ogg").splitlines()
    head = dict(line[1:].split(":", 1) for line in lines if line.startswith("#"))
    assert head["MP3"] == "song.ogg"
    notes = [line.split(" ", 4) for line in lines if line.startswith("F ")]
    assert [note[4].strip() for note in notes] == [word.text for word in plan.words]
    for note, word in zip(notes, plan.words, strict=True):
        seconds = int(note[1]) / float(head["BPM"]) / 4 * 60 + int(head["GAP"]) / 1000
        assert seconds == pytest.approx(plan.seconds(word.start), abs=0.02)
        assert int(note[2]) >= 1
    assert sum(line.startswith("- ") for line in lines) == 1
    assert lines[-1] == "E"


def test_without_words_there_is_nothing_to_write():
    silent = replace(duet_plan(), words=())
    with pytest.raises(UserProblem, match="no lyrics"):
        lrc(silent, True)
    with pytest.raises(UserProblem, match="no lyrics"):
        ultrastar(silent, grid(120.0), "a.ogg")
    assert "riff" in labels(silent)
