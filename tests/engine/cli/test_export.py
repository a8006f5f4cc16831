"""`coppice export` from the outside, with the toy pack."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import soundfile

from engine.cli import main
from engine.delivery import FORMATS


@pytest.fixture
def song(tmp_path: Path, pack: Path, clip: Path) -> Path:
    path = tmp_path / "song.coppice"
    words = tmp_path / "words.txt"
    words.write_text("la la lo\n", encoding="utf-8")
    assert main(["new", str(path), "--pack", "toy", "--artist", "Ada Loop", "--lyrics", str(words)]) == 0
    assert main(["prime", str(path), str(clip)]) == 0
    assert main(["grow", str(path), "--seconds", "0.4", "--seed", "4"]) == 0
    return path


def run(capsys: pytest.CaptureFixture[str], *words: object, code: int = 0) -> dict:
    capsys.readouterr()
    assert main(["export", *map(str, words), "--json"]) == code
    (line,) = capsys.readouterr().out.splitlines()
    return json.loads(line)


def test_every_format_by_name(song: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    for name, form in FORMATS.items():
        out = tmp_path / "out" / f"{name}{form.suffix}"
        out.parent.mkdir(exist_ok=True)
        made = run(
            capsys, song, "--node", 2, "--format", name, "--out", out, "--tracks", "branches", "--tempo", 90
        )
        assert out.exists()
        assert all(Path(file).is_file() for file in made["files"])
        (take,) = made["takes"]
        assert take["node"] == 2
        assert take["tempo"] in (90.0, None)


def test_loudness_rate_and_depth_are_kept(song: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    out = tmp_path / "a.wav"
    options = ("--rate", 48_000, "--subtype", "FLOAT", "--lufs", -30, "--fade-out", 0.1)
    made = run(capsys, song, "--node", 2, "--format", "audio", "--out", out, *options)
    info = soundfile.info(out)
    assert (info.samplerate, info.subtype) == (48_000, "FLOAT")
    assert made["takes"][0]["lufs"] == pytest.approx(-30.0, abs=0.1)


def test_a_stretch_a_title_and_a_container(song: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    whole = run(capsys, song, "--node", 2, "--format", "audio", "--out", tmp_path / "whole.wav")
    length = soundfile.info(whole["files"][0]).frames
    for options, seconds in (
        (("--from", 0.25), length / 22_050 - 0.25),
        (("--to", 0.25), 0.25),
        (("--from", 0.25, "--to", 0.5), 0.25),
    ):
        out = tmp_path / "part.flac"
        run(capsys, song, "--node", 2, "--format", "audio", "--out", out, "--overwrite", *options)
        assert soundfile.info(out).frames == pytest.approx(seconds * 22_050, abs=1)
    out = tmp_path / "both"
    words = ("--node", 1, "--node", 2, "--format", "audio", "--out", out, "--container", ".ogg")
    made = run(capsys, song, *words, "--title", "Dawn")
    assert sorted(path.name for path in out.iterdir()) == ["clip.ogg", "take 1.ogg"]
    for file in made["files"]:
        with soundfile.SoundFile(file) as sound:
            assert (sound.format, sound.title) == ("OGG", "Dawn")


def test_problems_are_one_sentence_and_a_remedy(
    song: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    (tmp_path / "a.wav").write_bytes(b"mine")
    taken = run(capsys, song, "--node", 2, "--format", "audio", "--out", tmp_path / "a.wav", code=1)
    assert "exists already" in taken["error"]
    assert (tmp_path / "a.wav").read_bytes() == b"mine"
    assert (
        "no take 9"
        in run(capsys, song, "--node", 9, "--format", "lrc", "--out", tmp_path / "b", code=1)["error"]
    )
    assert run(capsys, song, "--node", 2, "--format", "midi", "--out", tmp_path / "b", "--tempo", 1, code=1)[
        "remedy"
    ]
    assert run(capsys, song, "--node", 2, "--format", "audio", "--out", tmp_path / "a.wav" / "b.wav", code=1)[
        "remedy"
    ]
    assert main(["export", str(song), "--node", "2", "--format", "mp3", "--out", "x"]) == 2
