from __future__ import annotations

from pathlib import Path

import pytest

from app.songfiles import SONG_SUFFIX, new_recording, new_untitled, put, untitled_folder
from engine.errors import UserProblem


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


@pytest.mark.parametrize("move", [True, False])
def test_a_song_is_put_whole(tmp_path: Path, move: bool) -> None:
    source, target = tmp_path / "a", tmp_path / "b"
    source.write_bytes(b"new")
    target.write_bytes(b"old")
    put(source, target, move)
    assert target.read_bytes() == b"new" and source.exists() != move
    assert sorted(item.name for item in tmp_path.iterdir()) == (["b"] if move else ["a", "b"])
