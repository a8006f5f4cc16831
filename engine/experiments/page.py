"""Pages of Markdown that the experiments write: tables, and below them what a person saw."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path


def markdown_table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """The lines of a table; every row has a cell for each head."""
    return [_row(heads), f"|{'---|' * len(heads)}", *(_row(row) for row in rows)]


def _row(cells: Sequence[object]) -> str:
    return f"| {' | '.join(str(cell) for cell in cells)} |"


def write_page(path: Path, lines: Sequence[str], seen: str = "") -> None:
    """Write `lines` and below them the file `seen` of the same folder (default: NAME.seen.txt), if it is there.

    What a person wrote stands in a file of its own, so that it stays when the figures are made again.
    """
    told = path.with_name(seen) if seen else path.with_suffix(".seen.txt")
    more = ["", told.read_text(encoding="utf-8").strip()] if told.is_file() else []
    path.write_text("\n".join([*lines, *more]) + "\n", encoding="utf-8")
