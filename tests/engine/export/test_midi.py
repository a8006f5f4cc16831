"""Read back with mido, whose clock we did not write: its seconds must be the plan's."""

from __future__ import annotations

from pathlib import Path

import mido
import pytest
from songs import duet_plan

from engine.analysis.key import KEYS as MEASURED
from engine.delivery import KEYS
from engine.export.grid import grid
from engine.export.midi import midi_key, write_midi


def heard(path: Path) -> list[tuple[float, mido.MetaMessage]]:
    at, found = 0.0, []
    for message in mido.MidiFile(str(path), charset="utf-8"):
        at += message.time
        found.append((at, message))
    return found


def test_words_markers_tempo_and_key_lie_at_their_samples(tmp_path: Path):
    plan = duet_plan()
    path = tmp_path / "a.mid"
    write_midi(path, plan, grid(117.3, 0.21, 3, "D minor"))
    events = heard(path)
    words = [(at, m.text.strip()) for at, m in events if m.type == "lyrics"]
    assert [text for _, text in words] == [word.text for word in plan.words]
    for (at, _), word in zip(words, plan.words, strict=True):
        assert at == pytest.approx(plan.seconds(word.start), abs=0.0006)  # a tick is 0.53 ms
    marks = {m.text: at for at, m in events if m.type == "marker"}
    assert marks['join: take "A"'] == pytest.approx(plan.seconds(plan.joins[0].start), abs=0.0006)
    assert marks["Bert Fuzz"] == pytest.approx(4.0, abs=0.0006)
    assert marks["end"] == pytest.approx(plan.seconds(plan.length), abs=0.0006)
    tempos = [mido.tempo2bpm(m.tempo) for _, m in events if m.type == "set_tempo"]
    assert tempos[-1] == pytest.approx(117.3, abs=0.01)
    assert [m.key for _, m in events if m.type == "key_signature"] == ["Dm"]
    assert [m.numerator for _, m in events if m.type == "time_signature"][-1] == 3
    assert "Free to use." in [m.text for _, m in events if m.type == "copyright"]


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("Eb major", "Eb"),
        ("G# major", "Ab"),
        ("Ab minor", "G#m"),
        ("Bb minor", "Bbm"),
        ("", ""),
        ("loud", ""),
    ],
)
def test_keys_are_spelled_so_that_midi_has_a_signature(key: str, said: str):
    assert midi_key(key) == said
    if said:
        assert mido.MetaMessage("key_signature", key=said).bytes()


def test_every_key_that_is_measured_or_can_be_wished_for_can_be_written():
    assert set(MEASURED) <= set(KEYS)
    for name in KEYS:
        assert mido.MetaMessage("key_signature", key=midi_key(name)).bytes()
