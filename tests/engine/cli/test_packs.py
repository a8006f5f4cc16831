"""The commands on packs."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from engine.cli import main, packs
from engine.packs.install import Step
from engine.packs.manifest import Licence


def result(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> dict:
    capsys.readouterr()
    assert main([*words, "--json"]) == code
    return json.loads(capsys.readouterr().out)


def test_list_and_show(pack: Path, capsys):
    (toy,) = [row for row in result(capsys, "packs", "list")["packs"] if row["name"] == "toy"]
    assert set(toy) >= {"name", "title", "licence", "bytes", "bundled"}
    assert toy["bytes"] > 10_000
    shown = result(capsys, "packs", "show", "toy")
    assert set(shown) >= {"name", "artists", "genres", "sample_rate", "hops", "licence", "metrics"}
    assert len(shown["artists"]) == 3
    assert shown["hops"] == [8, 32, 128]
    assert "toy" in result(capsys, "packs", "show", "nothing", code=1)["remedy"]
    assert main(["packs", "show", "toy"]) == 0
    assert "Toy" in capsys.readouterr().out


def test_verify(pack: Path, capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    assert result(capsys, "packs", "verify", "toy")["ok"]
    shutil.copytree(pack, tmp_path / "packs" / "toy")
    monkeypatch.setenv("COPPICE_PACKS", str(tmp_path / "packs"))
    with (tmp_path / "packs" / "toy" / "artists.txt").open("a") as file:
        file.write("Mallory;9\n")
    assert "artists.txt" in result(capsys, "packs", "verify", "toy", code=1)["error"]


@pytest.mark.parametrize("accepted", [True, False])
def test_import_shows_the_licence_and_hands_over(pack: Path, capsys, monkeypatch, accepted: bool):
    def import_folder(folder: Path, name: str | None, *, progress, accept) -> Path:
        assert (folder, name) == (Path("/some/where"), "mine")
        progress(1, 4, "vqvae")
        accept(Licence("Mine-1.0", "Sing it at home only.", False))
        return pack

    monkeypatch.setattr(packs, "import_module", lambda name: SimpleNamespace(import_folder=import_folder))
    monkeypatch.setattr("sys.stdin", io.StringIO())
    words = ["packs", "import", "/some/where", "--name", "mine", "--json"]
    assert main(words + ["--accept-licence"] * accepted) == (0 if accepted else 1)
    said = capsys.readouterr()
    assert "at home only" in said.err
    assert json.loads(said.out).get("name" if accepted else "remedy")


def test_install_and_remove(pack: Path, capsys, monkeypatch: pytest.MonkeyPatch):
    """The licence first, then the steps as progress, then where it is; what is not here yet can be shown."""

    def install(name: str, accepted: bool):
        assert (name, accepted) == ("jukebox-5b", True)
        yield Step("downloading", 1, 4, 2e6, 3.0, "vqvae.pth.tar")
        return pack

    monkeypatch.setattr(packs, "install", install)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert "jukebox-5b-lyrics" in result(capsys, "packs", "install", "jukebox-6b", code=1)["remedy"]
    refused = result(capsys, "packs", "install", "jukebox-5b", code=1)
    assert "not accepted" in refused["error"]
    assert main(["packs", "install", "jukebox-5b", "--accept-licence"]) == 0
    said = capsys.readouterr()
    assert "non-commercial use only" in said.err and "25 %  downloading vqvae.pth.tar  2.0 MB/s" in said.err
    assert str(pack) in said.out
    shown = result(capsys, "packs", "show", "jukebox-5b")
    assert not shown["installed"] and shown["bytes"] > 10e9 and not shown["commercial"]
    offers = {offer["name"]: offer for offer in result(capsys, "packs", "list")["installable"]}
    assert offers["jukebox-5b"]["arrived"] == 0
    monkeypatch.setattr(packs, "remove", len)
    assert result(capsys, "packs", "remove", "jukebox-5b") == {"name": "jukebox-5b", "freed_bytes": 10}


def test_what_was_measured_is_told_bar_by_bar(capsys: pytest.CaptureFixture[str]):
    assert main(["packs", "show", "seedling"]) == 0
    said = capsys.readouterr().out
    assert "genre accuracy of clips, draft: " in said and "(wanted >= 0.7: " in said
    assert "{" not in said
