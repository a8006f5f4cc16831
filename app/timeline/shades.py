"""How loudness becomes colour in the spectrogram: a range of decibels and a map of 256 colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QSettings

from engine.audio.spectrogram import FLOOR_DB

HOUSE = "coppice"  # the house's own colours, which go with the theme
KEY = "spectrogram"

# Ground to brightest: from the lane's own ground, so that silence is no slab of colour.
STOPS = {
    "dark": (
        (0.0, "15181e"),
        (0.35, "2a1c4f"),
        (0.6, "8f2f7d"),
        (0.8, "f0695c"),
        (0.92, "fdb462"),
        (1.0, "fff3c4"),
    ),
    "contrast": (
        (0.0, "000000"),
        (0.35, "2a1c5f"),
        (0.6, "a0359a"),
        (0.8, "ff7a66"),
        (0.92, "ffc861"),
        (1.0, "ffffff"),
    ),
    "light": (
        (0.0, "ffffff"),
        (0.35, "e4dcf6"),
        (0.6, "b07fd0"),
        (0.8, "a0307c"),
        (0.92, "5c1555"),
        (1.0, "1e0a2e"),
    ),
}


def colour_table(stops: Sequence[tuple[float, str]]) -> list[int]:
    """256 colours as 0xffrrggbb, linear between the stops."""
    places = [place for place, _ in stops]
    table = np.full(256, 0xFF, np.int64)
    for shift in (0, 2, 4):
        values = [int(code[shift : shift + 2], 16) for _, code in stops]
        table = table * 256 + np.round(np.interp(np.linspace(0, 1, 256), places, values)).astype(np.int64)
    return [int(value) for value in table]


@dataclass(frozen=True)
class Shades:
    """`low` and below is the map's first colour, `high` and above its last (dB below full scale).

    `colours`: 256 values 0xffrrggbb of the map called `name`; empty for the house's own.
    """

    low: float = FLOOR_DB
    high: float = 0.0
    name: str = HOUSE
    colours: tuple[int, ...] = ()

    def table(self, theme: str) -> list[int]:
        """The colour of each of a tile's 256 values, from FLOOR_DB to 0 dB."""
        colours = np.array(self.colours or colour_table(STOPS[theme]), dtype=np.int64)
        decibels = np.linspace(FLOOR_DB, 0.0, 256)
        share = np.clip((decibels - self.low) / max(self.high - self.low, 1.0), 0.0, 1.0)
        return [int(value) for value in colours[np.round(share * 255).astype(np.int64)]]

    def between(self, low: float, high: float) -> Shades:
        """The same map over another range, kept inside what tiles hold and at least 6 dB wide."""
        low = min(max(low, FLOOR_DB), -6.0)
        return replace(self, low=low, high=min(max(high, low + 6.0), 0.0))


def remembered() -> Shades:
    """What the user chose last; the house's shades if that cannot be read."""
    settings = QSettings()
    words = str(settings.value(f"{KEY}/range", "")).split()
    code = str(settings.value(f"{KEY}/colours", ""))
    name = str(settings.value(f"{KEY}/map", HOUSE))
    made = Shades()
    if len(words) == 2 and all(_is_number(word) for word in words):
        made = made.between(float(words[0]), float(words[1]))
    known = len(code) == 6 * 256 and all(c in "0123456789abcdef" for c in code)
    if name == HOUSE or not known:
        return made
    colours = tuple(0xFF000000 | int(code[6 * i : 6 * i + 6], 16) for i in range(256))
    return replace(made, name=name, colours=colours)


def remember(shades: Shades) -> None:
    """Keep a choice for the next start; the colours too, so that no library is needed to draw them."""
    settings = QSettings()
    settings.setValue(f"{KEY}/range", f"{shades.low:.1f} {shades.high:.1f}")
    settings.setValue(f"{KEY}/map", shades.name)
    settings.setValue(f"{KEY}/colours", "".join(f"{colour & 0xFFFFFF:06x}" for colour in shades.colours))


def _is_number(word: str) -> bool:
    return word.replace(".", "", 1).removeprefix("-").isdigit()
