"""One command checks all: style and types are tests among the others."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


CHECKS = {
    "ruff": ["ruff", "check", "--no-cache"],
    "format": ["ruff", "format", "--check", "--diff", "--no-cache"],
    "mypy": ["mypy"],
}


@pytest.mark.parametrize("arguments", CHECKS.values(), ids=CHECKS.keys())
def test_tree_is_clean(arguments: list[str]) -> None:
    result = subprocess.run([sys.executable, "-m", *arguments], cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
