from __future__ import annotations

from pathlib import Path

import pytest

from app import packface
from engine.errors import UserProblem
from engine.labels.conditioning import Brief, Cue


@pytest.fixture(autouse=True)
def shelf(toy_shelf: Path, monkeypatch: pytest.MonkeyPatch, private_folders: Path) -> None:
    monkeypatch.setenv("COPPICE_PACKS", str(toy_shelf))
    monkeypatch.setenv("COPPICE_RESOURCES", str(private_folders / "nothing-bundled"))


def test_the_face_of_a_pack() -> None:
    assert packface.packs() == ["toy"]
    face = packface.face("toy")
    assert face.artists == ("Ada Loop", "Bert Fuzz", "Carla Drone")
    assert face.genres == ("toy jazz", "toy pop") and face.genres_of["ada loop"] == ("Toy Pop",)
    assert face.least_seconds < face.most_seconds


def test_an_unknown_pack_and_no_clip() -> None:
    with pytest.raises(UserProblem):
        packface.face("nobody's")
    assert packface.demo_clip() is None


def test_what_a_pack_cannot_sing(clip: Path) -> None:
    assert packface.dropped_characters("toy", "") == ""
    assert packface.dropped_characters("toy", "la \u266b la") == "\u266b"
    assert packface.clip_seconds(clip) == pytest.approx(2.0)


def test_lyrics_of_a_pack_that_is_there_and_of_one_that_is_not() -> None:
    brief = Brief(lyrics="la li lu " * 20, total_seconds=20.0, cues=(Cue(5.0, 30, fresh=True),))
    view = packface.lyric_view("toy", brief, 5.0, 2.0)
    assert view is not None and view[0] == 30 and view[1] - view[0] == 16
    assert packface.unknown_characters("toy", "la \u266b") == "\u266b" and packface.can_align("toy")
    assert packface.lyric_view("nobody's", brief, 5.0, 2.0) is None
    assert packface.unknown_characters("nobody's", "\u266b") == "" and not packface.can_align("nobody's")
