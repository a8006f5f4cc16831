from __future__ import annotations

import math
import sys
from pathlib import Path

import pytest
import torch

from engine.bench import decode
from engine.errors import UserProblem

TINY = decode.Geometry(16, 3, blocks=4, n_ctx=32, bins=11)
KEYS = {
    "geometry", "batch", "device", "mode", "tokens_per_second", "peer_tokens_per_second", "ratio",
    "share_of_limit",
}  # fmt: skip


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode, "BEYOND_CACHE", 1 << 20)


def test_rows_have_what_scripts_read() -> None:
    found = decode.run(tokens=8, rounds=1, geometries=(TINY,))
    assert [(row["batch"], row["mode"]) for row in found["rows"]] == [
        (1, "exact"), (1, "int8"), (4, "exact"), (4, "int8"),
    ]  # fmt: skip
    for row in found["rows"]:
        assert row.keys() >= KEYS
        assert row["ratio"] is None and row["peer_tokens_per_second"] is None
        assert all(math.isfinite(row[key]) for key in ("tokens_per_second", "share_of_limit"))
        assert "tokens/s" in decode.as_text(row)


def test_the_weights_of_a_step_are_counted() -> None:
    """Per layer W x 3S + S x W + 2 W x W with S = W/4, and the output's W x K; DESIGN.md section 9: 42 MB."""
    assert decode.weight_bytes(decode.build(TINY)) == 4 * (3 * (16 * 12 + 4 * 16 + 2 * 256) + 16 * 11)
    assert decode.weight_bytes(decode.build(TINY, "int8")) == 3 * (16 * 12 + 4 * 16 + 2 * 256) + 4 * 16 * 11
    with torch.device("meta"):
        assert decode.weight_bytes(decode.build(decode.GEOMETRIES[1])) == pytest.approx(42e6, rel=0.01)


def test_without_the_ports_environment_it_says_how_to_get_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(decode.PEER_VARIABLE, raising=False)
    with pytest.raises(UserProblem, match="transformers"):
        decode.run("hf", tokens=4, rounds=1, geometries=(TINY,))


def test_a_python_without_the_port_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "transformers.py").write_text("raise ImportError")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv(decode.PEER_VARIABLE, sys.executable)
    with pytest.raises(UserProblem, match="does not start"):
        decode.run("hf", tokens=4, rounds=1, geometries=(TINY,))
