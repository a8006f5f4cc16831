"""Pages keep what a person wrote when their figures are made again."""

from __future__ import annotations

from pathlib import Path

from engine.experiments.page import markdown_table, write_page


def test_a_table() -> None:
    assert markdown_table(["a", "b"], [(1, "x"), (2.5, "y")]) == [
        "| a | b |",
        "|---|---|",
        "| 1 | x |",
        "| 2.5 | y |",
    ]


def test_what_was_seen_stays(tmp_path: Path) -> None:
    page = tmp_path / "ema.md"
    write_page(page, ["# EMA", "", "old"])
    assert page.read_text() == "# EMA\n\nold\n"
    (tmp_path / "ema.seen.txt").write_text("\nWe saw it: ♪.\n\n", encoding="utf-8")
    for figures in ("new", "newer"):
        write_page(page, ["# EMA", "", figures])
        assert page.read_text(encoding="utf-8") == f"# EMA\n\n{figures}\n\nWe saw it: ♪.\n"


def test_its_name_may_be_another(tmp_path: Path) -> None:
    (tmp_path / "README.seen.txt").write_text("not this")
    (tmp_path / "examples.seen.txt").write_text("this")
    write_page(tmp_path / "README.md", ["# Ten"], "examples.seen.txt")
    assert (tmp_path / "README.md").read_text() == "# Ten\n\nthis\n"
