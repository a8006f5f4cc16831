"""The README's tree names every room and every file beside the rooms, and nothing that is gone."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINES = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()


def listed(package: str) -> set[str]:
    """Names in the indented lines below `package/`."""
    start = next(i for i, line in enumerate(LINES) if line.startswith(f"{package}/ "))
    names = set()
    for line in LINES[start + 1 :]:
        if not line.startswith("  "):
            break
        names.add(line.split()[0].rstrip("/"))
    return names


@pytest.mark.parametrize("package", ["engine", "app"])
def test_the_tree_is_complete(package: str) -> None:
    there = {path.name for path in (ROOT / package).iterdir() if path.is_dir() and path.name != "__pycache__"}
    there |= {path.name for path in (ROOT / package).glob("*.py") if not path.name.startswith("__")}
    assert listed(package) == there
