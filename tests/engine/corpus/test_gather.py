"""A musician's folder becomes a corpus: labels from tags or folders, words beside the songs, problems listed."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.alignment import speech
from engine.cli import main
from engine.corpus import gather
from engine.errors import UserProblem
from engine.training.data import read_songs

pytest.importorskip("tinytag")
RATE = 8000


def write(path: Path, seconds: float = 21.0, **tags: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    tone = 0.3 * np.sin(np.arange(int(seconds * RATE)) * 0.2)
    with soundfile.SoundFile(path, "w", RATE, 1) as file:
        for name, value in tags.items():
            setattr(file, name, value)
        file.write(tone)
    return path


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three good songs in three formats, and everything that can be wrong with a file."""
    monkeypatch.setattr(speech, "available", lambda: False)
    root = tmp_path / "songs"
    write(root / "tagged.flac", artist="Ada", genre="Dub", title="First")
    write(root / "Rock" / "Bert" / "Album" / "second.wav")
    (root / "Rock" / "Bert" / "Album" / "second.txt").write_bytes("Caf\xe9 au lait".encode("latin-1"))
    write(root / "Carla" / "third.ogg")
    (root / "Carla" / "third.lrc").write_text("[ar:Carla]\n[00:12.50]two words\n[00:02.00][00:08]la la\n")
    write(root / "short.wav", seconds=3.0)
    (root / "broken.wav").write_bytes(b"RIFF nothing")
    (root / "other.m4a").write_bytes(b"....ftypM4A ")
    (root / "notes.txt").write_text("not a song")
    write(root / "Carla" / "third.vocals.wav")
    return root


def test_import(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "corpus"
    words = ["corpus", "import", str(folder), "--out", str(out), "--sample-rate", str(RATE), "--json"]
    assert main(words) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["songs"], found["new"]) == (3, 3)
    assert sorted(Path(item["file"]).name for item in found["skipped"]) == [
        "broken.wav",
        "other.m4a",
        "short.wav",
    ]
    songs = {song.artist: song for song in read_songs(out)}
    assert songs.keys() == {"Ada", "Bert", "Carla"}
    assert [songs[name].genre for name in ("Ada", "Bert", "Carla")] == ["Dub", "Rock", "unknown"]
    assert songs["Bert"].lyrics == "Café au lait" and songs["Ada"].lyrics == ""
    assert songs["Carla"].lyrics == "la la\nla la\ntwo words"
    assert (
        songs["Ada"].seconds == pytest.approx(21.0) and soundfile.info(songs["Ada"].audio).samplerate == RATE
    )
    labels = json.loads((songs["Carla"].audio.parent / "labels.json").read_text())
    assert [round(word["start"]) for word in labels["words"]][::2] == [2, 8, 12]
    assert main(words) == 0
    assert json.loads(capsys.readouterr().out)["new"] == 0


def test_an_import_goes_on_where_it_stopped(folder: Path, tmp_path: Path) -> None:
    class Ended(Exception):
        pass

    def stop(done: int, total: int, name: str) -> None:
        raise Ended

    with pytest.raises(Ended):
        gather.gather(folder, tmp_path / "corpus", RATE, progress=stop)
    rest = gather.gather(folder, tmp_path / "corpus", RATE)
    assert len(rest.songs) == 3 and rest.new == 2
    assert not list((tmp_path / "corpus").glob("*.partial"))


def test_folders_that_cannot_be_read(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for source, about in ((tmp_path / "none", "no folder"), (tmp_path / "empty", "no sound")):
        with pytest.raises(UserProblem, match=about):
            gather.gather(source, tmp_path / "out", RATE)
    gather.gather(folder, tmp_path / "out", RATE)
    with pytest.raises(UserProblem, match="another corpus"):
        gather.gather(folder, tmp_path / "out", 2 * RATE)


def test_a_broken_stem_costs_the_song_nothing(folder: Path) -> None:
    song = folder / "Carla" / "third.ogg"
    stem = folder / "Carla" / "third.vocals.wav"
    assert gather._vocals(song, RATE) is not None
    stem.write_bytes(b"RIFF nothing")
    assert gather._vocals(song, RATE) is None
    write(folder / "Carla" / "vocals" / "third.flac")
    assert gather._vocals(song, RATE) is not None, "the next one is taken"


def test_a_sidecar_that_cannot_be_read_stops_its_own_song_only(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Path.read_bytes

    def refused(self: Path) -> bytes:
        if self.suffix == ".lrc":
            raise PermissionError(13, "Permission denied")
        return read(self)

    monkeypatch.setattr(Path, "read_bytes", refused)
    found = gather.gather(folder, tmp_path / "corpus", RATE)
    assert len(found.songs) == 2
    (problem,) = (skipped.problem for skipped in found.skipped if skipped.path.name == "third.ogg")
    assert "third.lrc cannot be read: Permission denied." in problem


def test_stamps_of_lines() -> None:
    text = "[ti:x]\n[01:02.5]later\n[00:01]<00:01.2>first <00:02>words\n[00:03]\n"
    assert gather.lrc_lines(text) == [(1.0, "first words"), (62.5, "later")]
