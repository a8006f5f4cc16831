"""The front end: exit codes, problems in a sentence, the window when there is no command."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from engine.cli import front, main
from engine.errors import UserProblem


@pytest.mark.parametrize(
    "words",
    [
        ["sing"],
        ["grow"],
        ["grow", "x.coppice", "--count", "0", "--seconds", "1"],
        ["grow", "x.coppice"],
        ["grow", "x.coppice", "--seconds", "1", "--resume", "2"],
        ["grow", "x.coppice", "--seconds", "1", "--top-p", "2"],
        ["grow", "x.coppice", "--seconds", "inf"],
        ["grow", "x.coppice", "--seconds", "1", "--node", "root", "--at", "nan"],
        ["export", "x.coppice", "--node", "1", "--format", "lrc", "--out", "x", "--from", "nan"],
        ["refine", "x.coppice", "--node", "1", "--level", "draft"],
        ["render", "x.coppice", "--node", "1"],
        ["packs"],
        ["--json"],
    ],
)
def test_wrong_usage_is_2(words: list[str], capsys: pytest.CaptureFixture[str]):
    assert main(words) == 2
    assert "usage:" in capsys.readouterr().err


def test_help_is_0(capsys: pytest.CaptureFixture[str]):
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    for command in ("new", "prime", "grow", "refine", "tree", "render", "packs", "demo", "doctor"):
        assert command in shown


def test_a_problem_is_1_with_a_sentence_and_a_remedy(capsys, tmp_path: Path):
    assert main(["tree", str(tmp_path / "none.coppice"), "--json"]) == 1
    said = capsys.readouterr()
    problem = json.loads(said.out)
    assert set(problem) == {"error", "remedy"}
    assert problem["error"] in said.err
    assert "Traceback" not in said.err


def test_a_bug_shows_its_trace_and_is_1(capsys, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("engine.packs.shelf.installed", lambda: 1 / 0)
    assert main(["packs", "list", "--json"]) == 1
    said = capsys.readouterr()
    assert "ZeroDivisionError" in json.loads(said.out)["error"]
    assert "Traceback" in said.err


def test_a_file_that_cannot_be_used_is_a_sentence_and_its_trace_is_in_the_log(capsys, caplog, tmp_path: Path):
    taken = tmp_path / "taken"
    taken.touch()
    caplog.set_level("DEBUG", logger=front.__name__)
    assert main(["demo", "--out", str(taken), "--json"]) == 1
    said = capsys.readouterr()
    problem = json.loads(said.out)
    assert str(taken) in problem["error"] and "File exists" in problem["error"] and problem["remedy"]
    assert "Traceback" not in said.err
    assert "FileExistsError" in caplog.text


def test_interrupted_says_that_music_is_kept(capsys, monkeypatch: pytest.MonkeyPatch):
    def stop() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("engine.packs.shelf.installed", stop)
    assert main(["packs", "list"]) == 1
    assert "saved" in capsys.readouterr().err


@pytest.mark.parametrize("words", [[], ["my song.coppice"]])
def test_without_a_command_the_window_opens(words, monkeypatch: pytest.MonkeyPatch):
    opened: list[list[str]] = []

    def window(arguments: list[str]) -> int:
        opened.append(arguments)
        return 0

    monkeypatch.setattr(front, "import_module", lambda name: SimpleNamespace(main=window))
    assert main(words) == 0
    assert opened == [words]


def test_without_a_display_the_window_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 1 == main(["any.coppice"])
    assert "There is no display" in capsys.readouterr().err


def test_a_command_comes_before_a_file_of_its_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys):
    opened: list[list[str]] = []
    monkeypatch.setattr(front, "_window", lambda words: opened.append(words) or 0)
    monkeypatch.chdir(tmp_path)
    for name in ("tree", "mine"):
        (tmp_path / name).touch()
    assert main(["tree", "none.coppice"]) == 1
    assert "none.coppice" in capsys.readouterr().err
    assert main(["mine"]) == 0
    assert opened == [["mine"]]


def test_no_window_without_qt(monkeypatch: pytest.MonkeyPatch, capsys):
    def missing(name: str) -> None:
        raise ImportError("No module named 'PySide6'")

    monkeypatch.setattr(front, "import_module", missing)
    assert main([]) == 1
    assert "PySide6" in capsys.readouterr().err


def test_problems_have_both_halves():
    assert str(UserProblem("It rains.", "Take an umbrella.")) == "It rains. Take an umbrella."
