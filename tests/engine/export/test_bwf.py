from __future__ import annotations

from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
import soundfile
from wavinfo import WavInfoReader

from engine.export.bwf import Cue, Stamp, add_chunks

CUES = [Cue(0, "Intro", 2205), Cue(2205, "join: take 2"), Cue(2900, "Élan", 100)]


@pytest.mark.parametrize("subtype", ["PCM_16", "PCM_24", "FLOAT"])
def test_another_reader_finds_stamp_and_cues_and_the_sound_is_untouched(tmp_path: Path, subtype: str):
    path = tmp_path / "a.wav"
    samples = np.sin(np.arange(4411) * 0.05).astype(np.float32) * 0.5  # odd: 24-bit data needs its pad byte
    soundfile.write(path, samples, 22_050, subtype=subtype)
    before, _ = soundfile.read(path)
    add_chunks(path, Stamp("Élan", 5_000_000_000, datetime(2026, 11, 21, 1, 2, 3), -14.25, -1.5), CUES)
    after, rate = soundfile.read(path)
    assert rate == 22_050
    np.testing.assert_array_equal(before, after)
    found = WavInfoReader(str(path))
    assert found.bext is not None
    assert found.bext.time_reference == 5_000_000_000
    assert found.bext.originator == "Coppice"
    assert found.bext.originator_date == "2026-11-21"
    assert found.bext.originator_time == "01:02:03"
    assert found.bext.loudness_value == pytest.approx(-14.25)
    assert found.bext.max_true_peak == pytest.approx(-1.5)
    cues = found.cues
    assert cues is not None
    assert [cue.sample_offset for cue in cues.cues] == [0, 2205, 2900]
    names = [cues.label_and_note(cue.name)[0] for cue in cues.cues]
    assert names[:2] == ["Intro", "join: take 2"]
    assert [cues.range(cue.name) for cue in cues.cues] == [2205, None, 100]


def test_without_cues_there_is_no_cue_chunk(tmp_path: Path):
    path = tmp_path / "a.wav"
    soundfile.write(path, np.zeros(100), 8000)
    add_chunks(path, Stamp("", 0, datetime(2026, 1, 1)), [])
    assert b"cue " not in path.read_bytes()
    assert soundfile.info(path).frames == 100


def test_what_is_no_wav_is_refused_and_left_alone(tmp_path: Path):
    path = tmp_path / "a.wav"
    path.write_bytes(b"fLaC and more")
    with pytest.raises(OSError, match="not a WAV"):
        add_chunks(path, Stamp("", 0, datetime(2026, 1, 1)), [])
    assert path.read_bytes() == b"fLaC and more"
