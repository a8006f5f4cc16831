"""Curves as an SVG file: for the progress of a training run and for the tables of experiments.

An own writer of some sixty lines, so that training needs no plotting package.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

Curve = Sequence[tuple[float, float]]

WIDTH, HEIGHT = 420, 260
LEFT, RIGHT, TOP, BOTTOM = 56, 12, 30, 36
COLOURS = ("#2f6f4f", "#c2571a", "#3d6fb4", "#a03070", "#7a7a20", "#555555", "#1a9a9a", "#b03030")


@dataclass(frozen=True)
class Panel:
    """One set of axes with named curves of (x, y) points."""

    title: str
    x_label: str
    curves: Mapping[str, Curve]


def ticks(low: float, high: float, about: int = 5) -> list[float]:
    """Round numbers between `low` and `high`, about so many."""
    span = max(high - low, 1e-12)
    step = 10 ** math.floor(math.log10(span / about))
    for factor in (1, 2, 5, 10):
        if span / (step * factor) <= about:
            step *= factor
            break
    first = math.ceil(low / step - 1e-9)
    return [index * step for index in range(first, math.floor(high / step + 1e-9) + 1)]


def draw(path: Path, panels: Sequence[Panel], columns: int = 2) -> None:
    """Write the panels side by side into one SVG file; points that are no numbers are left out."""
    rows = -(-len(panels) // columns)
    width, height = min(columns, len(panels)) * WIDTH, rows * HEIGHT
    pieces = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="11">',
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
    ]
    for index, panel in enumerate(panels):
        x, y = index % columns * WIDTH, index // columns * HEIGHT
        pieces.append(f'<g transform="translate({x} {y})">{_panel(panel)}</g>')
    path.write_text("\n".join([*pieces, "</svg>"]) + "\n", encoding="utf-8")


def _panel(panel: Panel) -> str:
    curves = {
        name: [point for point in curve if all(math.isfinite(value) for value in point)]
        for name, curve in panel.curves.items()
    }
    points = [point for curve in curves.values() for point in curve] or [(0.0, 0.0)]
    x_low, x_high = _range([x for x, _ in points])
    y_low, y_high = _range([y for _, y in points])

    def place(x: float, y: float) -> tuple[float, float]:
        across = (x - x_low) / (x_high - x_low) * (WIDTH - LEFT - RIGHT)
        up = (y - y_low) / (y_high - y_low) * (HEIGHT - TOP - BOTTOM)
        return LEFT + across, HEIGHT - BOTTOM - up

    pieces = [f'<text x="{LEFT}" y="18" font-weight="bold">{escape(panel.title)}</text>']
    for tick in ticks(x_low, x_high):
        x, y = place(tick, y_low)
        pieces.append(f'<path d="M{x:.1f} {y:.1f}V{TOP}" stroke="#e4e4e4"/>')
        pieces.append(f'<text x="{x:.1f}" y="{y + 14:.1f}" text-anchor="middle">{tick:g}</text>')
    for tick in ticks(y_low, y_high):
        x, y = place(x_low, tick)
        pieces.append(f'<path d="M{x:.1f} {y:.1f}H{WIDTH - RIGHT}" stroke="#e4e4e4"/>')
        pieces.append(f'<text x="{x - 4:.1f}" y="{y + 4:.1f}" text-anchor="end">{tick:g}</text>')
    middle = (LEFT + WIDTH - RIGHT) / 2
    label = escape(panel.x_label)
    pieces.append(f'<text x="{middle}" y="{HEIGHT - 6}" text-anchor="middle">{label}</text>')
    for index, (name, curve) in enumerate(curves.items()):
        colour = COLOURS[index % len(COLOURS)]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in (place(*point) for point in curve))
        pieces.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="1.4"/>')
        at = TOP + 12 * (index + 1)
        pieces.append(
            f'<text x="{WIDTH - RIGHT - 4}" y="{at}" text-anchor="end" fill="{colour}" '
            f'stroke="#ffffff" stroke-width="3" paint-order="stroke">{escape(name)}</text>'
        )
    return "".join(pieces)


def _range(values: list[float]) -> tuple[float, float]:
    """Lowest and highest, a little apart where they are equal."""
    low, high = min(values), max(values)
    if high - low < 1e-9 * max(1.0, abs(high)):
        return low - 0.5, high + 0.5
    return low, high
