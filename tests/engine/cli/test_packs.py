"""The commands on packs."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from engine.cli import main, packs


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


def test_import_hands_over_to_the_converter(pack: Path, capsys, monkeypatch: pytest.MonkeyPatch):
    asked = []

    def import_folder(*arguments: object) -> Path:
        asked.append(arguments[:3])
        return pack

    monkeypatch.setattr(packs, "import_module", lambda name: SimpleNamespace(import_folder=import_folder))
    assert result(capsys, "packs", "import", "/some/where", "--name", "mine")["name"] == "toy"
    assert asked == [(Path("/some/where"), "mine", False)]
