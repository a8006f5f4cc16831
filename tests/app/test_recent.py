from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from app import recent
from app.preferences.settings import Settings
from engine.song.model import Song


def test_only_songs_that_exist_and_the_last_opened_first(song: Song, tmp_path: Path, qtbot: QtBot) -> None:
    settings = Settings()
    for name in ("a", "b | c", "gone"):
        file = tmp_path / f"{name}.coppice"
        file.touch()
        recent.note(settings, file, song, untitled=False)
    (tmp_path / "gone.coppice").unlink()
    recent.note(settings, tmp_path / "a.coppice", song, untitled=False)
    found = recent.songs(Settings())
    assert [item.title for item in found] == ["a", "b | c"]
    assert found[0].takes == 4 and 12.9 < found[0].seconds < 13.1
    assert found[0].facts.startswith("0:13 · 4 takes · today")


def test_a_spoilt_list_is_passed_over(qtbot: QtBot) -> None:
    settings = Settings()
    settings.set("recent", ["", "x|y|z", "1|2|0|/nowhere"])
    assert recent.songs(settings) == []


def test_days_are_told_as_people_tell_them(qtbot: QtBot) -> None:
    now = datetime(2026, 11, 21, 12, 0)
    assert recent.day(now - timedelta(hours=1), now) == "today 11:00"
    assert recent.day(now - timedelta(hours=13), now) == "yesterday"
    assert "26" in recent.day(now - timedelta(days=40), now)
