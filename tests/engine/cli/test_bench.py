"""`coppice bench` passes on what was measured; the measuring has tests of its own."""

from __future__ import annotations

import json
import subprocess

import pytest

from engine.cli import main


def answer(monkeypatch: pytest.MonkeyPatch, text: str) -> list[list[str]]:
    """Have the window's process say `text`; returns the command lines it was started with."""
    asked: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        asked.append(command)
        return subprocess.CompletedProcess(command, 0, text)

    monkeypatch.setattr("engine.cli.bench.subprocess.run", run)
    return asked


def test_decode(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    found = {"rows": []}
    monkeypatch.setattr("engine.bench.decode.run", lambda *_, **__: found)
    assert main(["bench", "decode", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == found


def test_app(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    asked = answer(monkeypatch, 'a word of Qt\n{"underruns": 0}\n')
    assert main(["bench", "app", "--json", "--seconds", "5", "--pack", "toy"]) == 0
    assert json.loads(capsys.readouterr().out) == {"underruns": 0}
    assert asked[0][2:] == ["app.bench", "--seconds", "5.0", "--pack", "toy"]


@pytest.mark.parametrize("text", ["", '{"error": "No pack.", "remedy": "Install one."}'])
def test_app_that_cannot_be_measured(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    answer(monkeypatch, text)
    assert main(["bench", "app", "--json"]) == 1
    assert {"error", "remedy"} == json.loads(capsys.readouterr().out).keys()
