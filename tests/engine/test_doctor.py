"""The doctor tells of everything and is stopped by nothing."""

from pathlib import Path

import pytest

from engine import doctor


def test_every_topic_is_told(pack: Path):
    found = doctor.examine()
    assert set(found) == {"system", "versions", "compute", "audio", "window", "packs", "speed"}
    assert "fits" in found["packs"]["toy"]
    assert found["speed"]["pack"] == "toy" and "times real time" in found["speed"]["draft"]
    assert found["versions"]["torch"]
    assert all(topic in doctor.as_text(found) for topic in found)


def test_a_broken_part_is_marked_and_the_rest_still_told(pack: Path, monkeypatch: pytest.MonkeyPatch):
    def broken() -> dict[str, object]:
        raise OSError("no driver")

    monkeypatch.setattr(doctor, "_audio", broken)
    found = doctor.examine()
    assert found["audio"] == {"problem": "OSError: no driver"}
    assert "! audio" in doctor.as_text(found)
    assert "problem" not in found["system"]
