from __future__ import annotations

from pathlib import Path

import pytest

from app import packface
from engine.errors import UserProblem


@pytest.fixture(autouse=True)
def shelf(toy_shelf: Path, monkeypatch: pytest.MonkeyPatch, private_folders: Path) -> None:
    monkeypatch.setenv("COPPICE_PACKS", str(toy_shelf))
    monkeypatch.setenv("COPPICE_RESOURCES", str(private_folders / "nothing-bundled"))


def test_the_face_of_a_pack() -> None:
    assert packface.packs() == ["toy"]
    face = packface.face("toy")
    assert face.artists == ("Ada Loop", "Bert Fuzz", "Carla Drone")
    assert face.genres == ("toy jazz", "toy pop") and face.genre_of["ada loop"].lower() == "toy pop"
    assert face.least_seconds < face.most_seconds


def test_an_unknown_pack_and_no_clip() -> None:
    with pytest.raises(UserProblem):
        packface.face("nobody's")
    assert packface.demo_clip() is None


def test_what_a_pack_cannot_sing(clip: Path) -> None:
    assert packface.dropped_characters("toy", "") == ""
    assert packface.dropped_characters("toy", "la \u266b la") == "\u266b"
    assert packface.clip_seconds(clip) == pytest.approx(2.0)
