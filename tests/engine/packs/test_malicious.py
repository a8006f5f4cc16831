"""Checkpoints that try to run something when imported: refused with a sentence, and nothing ran."""

from __future__ import annotations

import builtins
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.errors import UserProblem
from engine.packs.convert import import_folder
from tests.engine.packs.folders import CHECKPOINTS, content, published_folder, save


class Call:
    """Pickles into a call of `function` with `arguments`."""

    def __init__(self, function: Callable[..., Any], *arguments: Any) -> None:
        self.function, self.arguments = function, arguments

    def __reduce__(self) -> tuple[Any, ...]:
        return self.function, self.arguments


# How a pickle can make the canary's file appear.
CALLS: dict[str, Callable[[str], Call]] = {
    "os.system": lambda canary: Call(os.system, f'"{sys.executable}" -c "open({canary!r}, chr(119))"'),
    "builtins.exec": lambda canary: Call(builtins.exec, f"open({canary!r}, 'w')"),
    "builtins.eval": lambda canary: Call(builtins.eval, f"open({canary!r}, 'w').close()"),
    "os.mkdir": lambda canary: Call(os.mkdir, canary),
    "subprocess": lambda canary: Call(subprocess.call, [sys.executable, "-c", f"open({canary!r}, 'w')"]),
}
# Where in the file the call sits.
PLACES: dict[str, Callable[[dict[str, Any], Any], Any]] = {
    "whole file": lambda value, call: call,
    "beside the model": lambda value, call: {**value, "opt": call},
    "in the settings": lambda value, call: {**value, "hps": {**value["hps"], "sr": call}},
    "as a weight": lambda value, call: {**value, "model": {**value["model"], "prior.extra": call}},
    "nested in the model": lambda value, call: {**value, "model": {**value["model"], "x": [{"y": (call,)}]}},
}


def refused(folder: Path, shelf: Path, canary: Path) -> str:
    """The sentence of the refusal; neither a pack nor the canary is there."""
    with pytest.raises(UserProblem) as raised:
        import_folder(folder, "bad", shelf)
    assert not canary.exists()
    assert not shelf.exists() or not list(shelf.iterdir())
    return raised.value.text


@pytest.mark.parametrize("zipped", [True, False], ids=["zip", "stream"])
@pytest.mark.parametrize("call", CALLS)
def test_nothing_is_run(tmp_path: Path, zipped: bool, call: str) -> None:
    """Every call at every place in both envelopes. The first file shows that the trap is armed."""
    folder, shelf, canary = published_folder(tmp_path / "in"), tmp_path / "shelf", tmp_path / "canary"
    path = folder / CHECKPOINTS[0]
    value = content(path)
    armed = False
    for place in PLACES:
        trap = PLACES[place](value, CALLS[call](str(canary)))
        save(path, trap, zipped)
        if not armed:
            torch.load(path, weights_only=False)
            assert canary.exists(), "the trap does nothing, so this test shows nothing"
            canary.rmdir() if canary.is_dir() else canary.unlink()
            armed = True
        assert "asks to run code" in refused(folder, shelf, canary), place


@pytest.mark.parametrize("name", CHECKPOINTS)
def test_whichever_file_it_is(tmp_path: Path, name: str) -> None:
    """The last of four files is looked at as closely as the first."""
    folder, canary = published_folder(tmp_path / "in"), tmp_path / "canary"
    value = content(folder / name)
    value["model"]["zz"] = CALLS["builtins.exec"](str(canary))
    save(folder / name, value, zipped=False)
    text = refused(folder, tmp_path / "shelf", canary)
    assert name in text and "exec" in text


@pytest.mark.parametrize(
    "settings",
    [
        {"prior_depth": 10**9},
        {"levels": 10**12, "downs_t": [3] * 3},
        {"cond_depth": 10**9},
        {"downs_t": [10**9, 2, 2]},
        {"hvqvae_multipliers": [10**9, 1, 1]},
        {"prior_width": 10**15},
        {"n_ctx": 10**15},
        {"prior_width": "wide"},
        {"heads": 0},
        {"heads": -1},
        {"blocks": 7},
        {"y_bins": 3},
        {"l_bins": -5},
        {"attn_order": 99},
        {"use_tokens": {}, "labels": 0},
        {"sr": 10**5000},
        {"sr": 0},
        {"cond_dilation_cycle": 10**5000},
        {"m_attn": float("nan")},
    ],
    ids=lambda settings: next(iter(settings)),
)
def test_settings_that_lie(tmp_path: Path, settings: dict[str, Any]) -> None:
    """Sizes that would take all memory or time, or mean nothing, are refused at once."""
    folder = published_folder(tmp_path / "in")
    for name in CHECKPOINTS[:2]:
        value = content(folder / name)
        value["hps"].update(settings)
        save(folder / name, value)
    started = time.process_time()
    refused(folder, tmp_path / "shelf", tmp_path / "canary")
    assert time.process_time() - started < 5


def test_names_for_a_terminal(tmp_path: Path) -> None:
    """Control characters in a file never reach the sentence that is printed."""
    folder = published_folder(tmp_path / "in")
    value = content(folder / CHECKPOINTS[0])
    value["model"]["\x1b[2J"] = torch.zeros(1)
    save(folder / CHECKPOINTS[0], value)
    assert refused(folder, tmp_path / "shelf", tmp_path / "canary").isprintable()
    (folder / CHECKPOINTS[0]).write_bytes(b"cos\x1b[2J\nsystem\n.")
    assert refused(folder, tmp_path / "shelf", tmp_path / "canary").isprintable()
