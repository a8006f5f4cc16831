from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.export.staging import Staging, refuse_if_there, targets


def test_files_appear_at_once_and_nothing_stays_behind(tmp_path: Path):
    base = tmp_path / "new" / "deeper"
    with Staging(base, False) as staging:
        (staging.folder / "sub").mkdir()
        (staging.folder / "sub" / "a.txt").write_text("a")
        assert not base.exists()
        assert staging.publish() == [base / "sub" / "a.txt"]
    assert (base / "sub" / "a.txt").read_text() == "a"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new"]


def test_an_aborted_export_leaves_nothing(tmp_path: Path):
    with pytest.raises(RuntimeError), Staging(tmp_path, False) as staging:
        (staging.folder / "a.txt").write_text("a")
        raise RuntimeError
    assert not list(tmp_path.iterdir())


def test_nothing_is_overwritten_unless_allowed(tmp_path: Path):
    (tmp_path / "b.txt").write_text("mine")
    for overwrite in (False, True):
        with Staging(tmp_path, overwrite) as staging:
            (staging.folder / "a.txt").write_text("new")
            (staging.folder / "b.txt").write_text("new")
            if overwrite:
                staging.publish()
                continue
            with pytest.raises(UserProblem, match="exists already"):
                staging.publish()
            assert not (tmp_path / "a.txt").exists()
            assert (tmp_path / "b.txt").read_text() == "mine"
    assert (tmp_path / "b.txt").read_text() == "new"


def test_a_file_in_the_way_of_the_folder_is_told(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(UserProblem, match="is a file"):
        Staging(tmp_path / "file" / "x", False)


def test_takes_of_one_name_get_files_of_their_own_on_every_disk(tmp_path: Path):
    takes = [(3, "Take"), (4, "take"), (5, "take (4)"), (6, "other")]
    names = [path.name for path in targets(tmp_path, ".wav", takes)]
    assert names == ["Take.wav", "take (4).wav", "take (4) (5).wav", "other.wav"]


def test_a_name_that_no_disk_takes_is_told(tmp_path: Path):
    target = tmp_path / ("x" * 400)
    with pytest.raises(UserProblem, match="File name too long"):
        refuse_if_there(target, overwrite=False)
    with pytest.raises(UserProblem, match="File name too long"):
        Staging(target, overwrite=True)
