"""The commands on songs, as scripts call them."""

from __future__ import annotations

import json
from pathlib import Path
from shutil import copytree

import pytest
import soundfile

from engine.cli import main
from engine.session import Session


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]):
    def command(*words: object, code: int = 0) -> dict:
        capsys.readouterr()
        assert main([*map(str, words), "--json"]) == code
        said = capsys.readouterr()
        lines = said.out.splitlines()
        assert len(lines) == 1
        return json.loads(lines[0]) | {"stderr": said.err}

    return command


@pytest.fixture
def song(run, tmp_path: Path, pack: Path) -> Path:
    path = tmp_path / "song.coppice"
    run("new", path, "--pack", "toy", "--artist", "Ada Loop", "--genre", "Toy Pop", "--seconds", 20)
    return path


def test_a_new_song_is_as_long_as_the_pack_likes(
    run, tmp_path: Path, pack: Path, monkeypatch: pytest.MonkeyPatch
):
    manifest = copytree(pack, tmp_path / "packs" / "toy") / "pack.json"
    monkeypatch.setenv("COPPICE_PACKS", str(tmp_path / "packs"))
    value = json.loads(manifest.read_text())
    value["defaults"]["song_seconds"] = 33.0
    manifest.write_text(json.dumps(value))
    run("new", tmp_path / "own.coppice", "--pack", "toy")
    run("new", tmp_path / "asked.coppice", "--pack", "toy", "--seconds", 20)
    for name, seconds in (("own", 33.0), ("asked", 20.0)):
        with Session.open(tmp_path / f"{name}.coppice") as session:
            assert session.song.brief.total_seconds == seconds


def test_a_song_has_the_suffix_of_songs(run, tmp_path: Path, pack: Path):
    assert run("new", tmp_path / "my.first", "--pack", "toy")["song"] == str(tmp_path / "my.first.coppice")
    assert (tmp_path / "my.first.coppice").is_file()


def test_from_nothing_to_a_file(run, song: Path, clip: Path, tmp_path: Path):
    root = run("prime", song, clip, "--from", 0.1, "--to", 0.9)["node"]
    grown = run("grow", song, "--node", root, "--seconds", 0.6, "--count", 2, "--seed", 4)
    assert grown["seed"] == 4
    assert grown["tokens_per_second"] > 0
    assert grown["first_audio_seconds"] > 0
    first, second = grown["nodes"]
    run("refine", song, "--node", first, "--level", "middle")
    later = run(
        "grow", song, "--node", first, "--at", 1.0, "--seconds", 0.3, "--artist", "Ada Loop:2,Bert Fuzz"
    )
    rows = {row["id"]: row for row in run("tree", song)["nodes"]}
    assert rows[root]["level"] == "full"
    assert rows[first]["level"] == "middle"
    assert rows[second]["level"] == "draft"
    assert rows[second]["seconds"] == pytest.approx(0.6, abs=0.01)
    assert rows[later["nodes"][0]]["parent"] == first
    assert rows[later["nodes"][0]]["start_seconds"] == pytest.approx(1.0, abs=0.01)
    assert {row["state"] for row in rows.values()} == {"done"}
    out = tmp_path / "out.wav"
    run("render", song, "--node", second, "--out", out, "--subtype", "PCM_24")
    assert soundfile.info(out).duration == pytest.approx(rows[second]["end_seconds"], abs=0.001)
    assert (
        "refined" in run("render", song, "--node", second, "--out", out, "--level", "full", code=1)["error"]
    )


def test_same_seed_same_takes_in_two_songs(run, song: Path, tmp_path: Path):
    other = tmp_path / "other.coppice"
    run("new", other, "--pack", "toy", "--artist", "ada loop", "--genre", "toy pop", "--seconds", 20)
    for path in (song, other):
        run("grow", path, "--seconds", 0.4, "--seed", 9, "--temperature", 0.9, "--top-p", 0.8)
        run("render", path, "--node", 1, "--out", path.with_suffix(".wav"))
    assert song.with_suffix(".wav").read_bytes() == other.with_suffix(".wav").read_bytes()


def test_the_only_leaf_is_grown_and_several_must_be_named(run, song: Path):
    assert run("grow", song, "--seconds", 0.2)["nodes"] == [1]
    assert run("grow", song, "--seconds", 0.2, "--count", 2)["nodes"] == [2, 3]
    assert [row["parent"] for row in run("tree", song)["nodes"]] == [None, 1, 1]
    assert "leaves" in run("grow", song, "--seconds", 0.2, code=1)["error"]
    assert run("grow", song, "--seconds", 0.2, "--node", "root")["nodes"] == [4]


def test_problems_are_told(run, song: Path, tmp_path: Path, pack: Path):
    unknown = run("grow", song, "--seconds", 1, "--artist", "Bert Fuz", code=1)
    assert "bert fuzz" in unknown["remedy"].lower()
    assert "no take 7" in run("grow", song, "--seconds", 1, "--node", 7, code=1)["error"]
    assert run("grow", song, "--seconds", 1, "--node", "chorus", code=1)["remedy"]
    assert run("grow", song, "--seconds", 500, code=1)["remedy"]
    assert run("grow", song, "--resume", 3, code=1)["error"]
    assert run("prime", song, tmp_path / "none.wav", code=1)["error"]
    assert run("refine", song, "--node", 3, code=1)["error"]
    assert run("new", song, "--pack", "toy", code=1)["error"]
    missing = run("new", tmp_path / "x.coppice", "--pack", "toy", "--lyrics", tmp_path / "no.txt", code=1)
    assert "lyrics" in missing["error"]


def test_lyrics_lose_what_cannot_be_sung_and_say_so(run, tmp_path: Path, pack: Path):
    words = tmp_path / "words.txt"
    words.write_text("la = la\n", encoding="utf-8")
    made = run("new", tmp_path / "s.coppice", "--pack", "toy", "--lyrics", words)
    assert made["dropped"] == "="
    assert "=" in made["stderr"]


def test_text_for_people(song: Path, capsys: pytest.CaptureFixture[str]):
    main(["grow", str(song), "--seconds", "0.2"])
    main(["grow", str(song), "--seconds", "0.2"])
    capsys.readouterr()
    assert main(["tree", str(song)]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("1  take 1")
    assert second.startswith("  2  ")
