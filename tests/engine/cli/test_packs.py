"""The commands on packs."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from engine.cli import main, packs
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
