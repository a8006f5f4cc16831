from __future__ import annotations

from pathlib import Path

import pytest

from app.songfiles import SONG_SUFFIX, new_recording, new_untitled, put, untitled_folder, with_suffix
from engine.errors import UserProblem
from engine.labels.conditioning import Brief
from engine.song.store import SongStore


def test_untitled_songs_never_share_a_name(private_folders: Path) -> None:
    first = new_untitled()
    assert first.parent == untitled_folder() and first.parent.is_dir() and first.suffix == SONG_SUFFIX
    first.touch()
    assert new_untitled() != first
    riff = new_recording()
    riff.touch()
    assert riff.suffix == ".wav" and riff.parent.is_dir() and new_recording() != riff


def test_a_folder_that_cannot_be_made_is_told(private_folders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = private_folders / "a file"
    blocked.touch()
    monkeypatch.setattr("app.songfiles.untitled_folder", lambda: blocked / "untitled")
    with pytest.raises(UserProblem, match="cannot be written"):
        new_untitled()


def test_a_song_is_put_whole_and_without_the_logs_of_what_was_there(tmp_path: Path) -> None:
    source, target = tmp_path / "a", tmp_path / "b"
    source.write_bytes(b"new")
    target.write_bytes(b"old")
    (tmp_path / "b-wal").write_bytes(b"left by a killed program")
    put(source, target)
    assert target.read_bytes() == b"new"
    assert sorted(item.name for item in tmp_path.iterdir()) == ["a", "b"]


def test_a_song_that_is_open_is_not_replaced(tmp_path: Path) -> None:
    source, target = tmp_path / "a.coppice", tmp_path / "b.coppice"
    for path in (source, target):
        SongStore.create(
            path, title=path.stem, pack="toy", sample_rate=22_050, hops=(8, 32, 128), brief=Brief()
        ).close()
    with SongStore.open(target), pytest.raises(UserProblem, match="already open"):
        put(source, target)
    with SongStore.open(target) as store:
        assert store.song.title == "b"
    assert not list(tmp_path.glob("*.part"))


def test_a_suffix_that_was_left_out_replaces_nothing_unasked(tmp_path: Path) -> None:
    assert with_suffix(tmp_path / "a.b", SONG_SUFFIX) == tmp_path / "a.b.coppice"
    assert with_suffix(tmp_path / "A.COPPICE", SONG_SUFFIX) == tmp_path / "A.COPPICE"
    (tmp_path / "other.coppice").touch()
    assert (
        with_suffix(tmp_path / "other.coppice", SONG_SUFFIX).name == "other.coppice"
    )  # the chooser has asked
    with pytest.raises(UserProblem, match=r"other.coppice exists already"):
        with_suffix(tmp_path / "other", SONG_SUFFIX)
