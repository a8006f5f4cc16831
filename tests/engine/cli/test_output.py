"""Results on stdout, everything else on stderr."""

import json

import pytest

from engine.cli.output import Output
from engine.errors import UserProblem
from engine.events import Progress


def test_results_as_text_or_as_one_object(capsys: pytest.CaptureFixture[str]):
    Output(False).result({"a": 1}, "one")
    Output(True).result({"a": "ö"}, "one")
    text, data = capsys.readouterr().out.splitlines()
    assert text == "one"
    assert json.loads(data) == {"a": "ö"}


def test_progress_is_sparse_where_stderr_is_a_file(capsys: pytest.CaptureFixture[str]):
    output = Output(True)
    for done in range(100):
        output.progress(Progress(1, done, 100, 50.0, 1.0, "middle"))
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1


def test_a_terminal_line_is_rewritten_and_closed(capsys, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    output = Output(False)
    output.progress(Progress(1, 1, 2, 50.0, 1.0))
    output.problem(UserProblem("No.", "Yes."))
    said = capsys.readouterr().err
    assert said.startswith("\r")
    assert said.endswith("\nNo. Yes.\n")
