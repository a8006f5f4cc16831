from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from songs import duet_plan
from wavinfo import WavInfoReader

from engine.delivery import Delivery
from engine.errors import UserProblem
from engine.export.files import cues, write_sound
from engine.export.sound import Level

PLAN = duet_plan()
TONE = (0.5 * np.sin(np.arange(PLAN.length) * 0.1)).astype(np.float32)


@pytest.mark.parametrize(("subtype", "bits"), [("PCM_16", 15), ("PCM_24", 23)])
def test_integers_are_those_nearest_to_the_samples(tmp_path: Path, subtype: str, bits: int):
    """No scaling by 32767/32768 on the way: samples on the grid come back as they were."""
    grid = np.round(TONE * 2.0**bits) / 2.0**bits
    path = tmp_path / "a.wav"
    write_sound(path, grid.astype(np.float64), PLAN, Delivery(subtype=subtype))
    read, rate = soundfile.read(path)
    assert rate == PLAN.sample_rate
    limit = 1.51 * 2.0**-15 if subtype == "PCM_16" else 0.0  # dither: one step of noise either side
    assert np.abs(read - grid).max() <= limit


def test_markers_and_words_lie_at_the_right_sample(tmp_path: Path):
    path = tmp_path / "a.wav"
    write_sound(path, TONE, PLAN, Delivery(), level=Level(1.0, -17.5, -6.0))
    info = WavInfoReader(str(path), info_encoding="utf-8")
    found = {info.cues.label_and_note(cue.name)[0]: cue.sample_offset for cue in info.cues.cues}
    for word in PLAN.words:
        assert found[word.text] == word.start
    assert found['join: take "A"'] == PLAN.joins[0].start
    assert found["Bert Fuzz"] == 4 * PLAN.sample_rate
    assert info.bext.loudness_value == pytest.approx(-17.5)
    assert info.bext.time_reference == 0
    assert info.info.title == PLAN.name
    assert info.info.copyright == "Free to use."
    assert [cue.sample for cue in cues(PLAN)] == sorted(cue.sample for cue in cues(PLAN))


def test_a_piece_behind_the_start_is_stamped_with_its_place(tmp_path: Path):
    path = tmp_path / "a.wav"
    write_sound(path, TONE[1000:], PLAN, Delivery(), "take", start=1000)
    info = WavInfoReader(str(path), info_encoding="utf-8")
    assert info.bext.time_reference == 1000
    assert not info.cues.cues


@pytest.mark.parametrize("suffix", [".flac", ".ogg"])
def test_other_formats_carry_the_metadata(tmp_path: Path, suffix: str):
    path = tmp_path / f"a{suffix}"
    write_sound(path, TONE, PLAN, Delivery(subtype="FLOAT"))
    with soundfile.SoundFile(path) as file:
        assert file.frames == len(TONE)
        assert file.title == PLAN.name
        assert file.license == "Free to use."
        assert "seed 7/2" in file.comment


def test_an_unknown_suffix_is_told(tmp_path: Path):
    with pytest.raises(UserProblem, match=r"\.mp4"):
        write_sound(tmp_path / "a.mp4", TONE, PLAN, Delivery())
