"""The commands beside the songs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.cli import main


def test_doctor(pack: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["doctor", "--json"]) == 0
    assert "compute" in json.loads(capsys.readouterr().out)


def test_demo_passes_on_what_was_made(monkeypatch: pytest.MonkeyPatch, capsys, tmp_path: Path):
    def make(out: Path, screenshot: Path | None, pack: str, follow, note) -> dict:
        note("making")
        return {"out": str(out), "screenshot": screenshot, "pack": pack}

    monkeypatch.setattr("engine.demo.make", make)
    assert main(["demo", "--out", str(tmp_path), "--json"]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out) == {"out": str(tmp_path), "screenshot": None, "pack": "seedling"}
    assert "making" in said.err
