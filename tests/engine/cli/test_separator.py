"""The commands about the separator's weights, against a server on this machine."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from engine import weights
from engine.cli import main
from tests.engine.packs.web import Site, serving
from tests.engine.separation.tiny import NAME, offering

CONTENT = b"weights" * 1000


class Terminal(io.StringIO):
    """Somebody sits there and types."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    site = Site({NAME: CONTENT})
    monkeypatch.setenv("COPPICE_CATALOGUE", str(tmp_path / "catalogue.json"))
    monkeypatch.setenv("COPPICE_PACKS", str(tmp_path / "shelf"))
    monkeypatch.setattr(weights, "find_spec", lambda name: SimpleNamespace(name=name))
    monkeypatch.setattr("sys.stdin", io.StringIO())
    with serving(site) as address:
        offering(tmp_path / "catalogue.json", [address], CONTENT)
        yield site


def result(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> dict:
    capsys.readouterr()
    assert main(["separator", *words, "--json"]) == code
    return json.loads(capsys.readouterr().out)


def test_from_the_licence_to_the_removal(site: Site, capsys) -> None:
    shown = result(capsys, "show")
    assert shown["notice"] == "For study only." and not shown["commercial"] and not shown["accepted"]
    assert (shown["path"], shown["bytes"], shown["demucs"]) == (None, 7000, True)
    assert "not accepted" in result(capsys, "install", code=1)["error"] and not site.asked
    assert main(["separator", "install", "--accept-licence"]) == 0
    said = capsys.readouterr()
    assert "For study only." in said.err and str(weights.find()) in said.out
    shown = result(capsys, "show")
    assert shown["accepted"] and shown["path"] == str(weights.find())
    assert result(capsys, "verify")["ok"]
    assert result(capsys, "remove")["freed_bytes"] > 7000
    assert "not here" in result(capsys, "verify", code=1)["error"]


@pytest.mark.parametrize(("typed", "code"), [("y\n", 0), ("n\n", 1), ("", 1)])
def test_at_a_terminal_it_asks(site: Site, capsys, monkeypatch, typed: str, code: int) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(typed))
    assert main(["separator", "install"]) == code
    assert "Do you accept this licence?" in capsys.readouterr().err
    assert (weights.find() is not None) == (code == 0)


def test_what_was_accepted_is_not_asked_again(site: Site, capsys) -> None:
    site.moods[NAME] = ["404"]
    result(capsys, "install", "--accept-licence", code=1)
    site.moods[NAME] = ["ok"]
    assert result(capsys, "install")["path"] == str(weights.find())


def test_what_is_missing_is_shown(site: Site, capsys, monkeypatch) -> None:
    (weights.folder()).mkdir(parents=True)
    (weights.folder() / f"{NAME}.part").write_bytes(bytes(2_000_000))
    monkeypatch.setattr(weights, "find_spec", lambda name: None)
    assert main(["separator", "show"]) == 0
    said = capsys.readouterr().out
    assert "2 MB have arrived already" in said and "pip install" in said
    assert "stems" in result(capsys, "install", "--accept-licence", code=1)["remedy"]
