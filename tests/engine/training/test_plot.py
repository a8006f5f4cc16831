"""Curves are well-formed SVG with round ticks, whatever the numbers."""

from __future__ import annotations

import math
from pathlib import Path
from xml.etree import ElementTree

import pytest

from engine.training.metrics import Log
from engine.training.plot import Panel, draw, ticks

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize(
    "low, high, expected",
    [
        (0, 100, [0, 20, 40, 60, 80, 100]),
        (-0.05, 0.05, [-0.04, -0.02, 0, 0.02, 0.04]),
        (3, 7.9, [3, 4, 5, 6, 7]),
    ],
)
def test_ticks_are_round_and_inside(low: float, high: float, expected: list[float]) -> None:
    assert ticks(low, high) == pytest.approx(expected)


def test_every_curve_and_title_is_drawn(tmp_path: Path) -> None:
    curves = {"a < b": [(0.0, 1.0), (1.0, math.nan), (2.0, 3.0)], "none": []}
    draw(tmp_path / "a.svg", [Panel("One & two", "step", curves), Panel("Flat", "step", {"c": [(1, 1)]})])
    tree = ElementTree.parse(tmp_path / "a.svg")
    lines = tree.findall(f".//{SVG}polyline")
    assert [len(line.get("points", "").split()) for line in lines] == [2, 0, 1]
    texts = [text.text for text in tree.findall(f".//{SVG}text")]
    assert {"One & two", "a < b", "Flat"} <= set(texts)


def test_half_a_line_costs_no_other(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.jsonl")
    whole = [{"step": 1, "loss": 0.1}, {"step": 2, "loss": 1e-7}, {"step": 4, "loss": 0.5}]
    log.add(whole[0])
    with log.path.open("a") as file:
        file.write('{"step": 2, "lo{"step": 2, "loss": 3.0}\n')  # an older program went on after half a line
    log.add(whole[1])
    with log.path.open("a") as file:
        file.write('{"step": 3, "lo')
    assert log.lines() == whole[:2]
    log.cut(2)
    log.add(whole[2])
    assert log.lines() == whole


def test_a_log_is_drawn_with_its_held_out_figures(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.jsonl")
    for step in range(3):
        log.add({"step": step, "loss": 3.0 - step})
    log.add({"step": 2, "heldout_loss": 2.5})
    with log.path.open("a") as file:
        file.write('{"step": 3, "lo')  # the process was killed here
    log.draw()
    table = (tmp_path / "log.csv").read_text().splitlines()
    assert table[0] == "step,loss,heldout_loss" and len(table) == 5
    assert len(ElementTree.parse(tmp_path / "plots.svg").findall(f".//{SVG}polyline")) == 2
