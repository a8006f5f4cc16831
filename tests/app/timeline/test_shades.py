from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from app.theme.tokens import THEMES
from app.timeline.shades import KEY, STOPS, Shades, colour_table, remember, remembered

GREYS = tuple(0xFF000000 | value * 0x010101 for value in range(256))


def test_the_colour_table_runs_from_ground_to_bright() -> None:
    table = colour_table(((0.0, "000000"), (1.0, "ffffff")))
    assert len(table) == 256 and table[0] == 0xFF000000 and table[-1] == 0xFFFFFFFF


def test_every_theme_has_a_map_that_begins_with_its_ground() -> None:
    assert STOPS.keys() == THEMES.keys()
    assert all(f"#{STOPS[name][0][1]}" == theme.panel for name, theme in THEMES.items())


def test_the_range_is_spread_over_the_whole_map() -> None:
    table = Shades(-60.0, -30.0, "greys", GREYS).table("dark")
    at = {decibels: table[round((decibels + 90) / 90 * 255)] & 0xFF for decibels in (-90, -60, -45, -30, 0)}
    assert at[-90] == 0 and at[-60] <= 2 and abs(at[-45] - 128) <= 4 and at[-30] >= 253 and at[0] == 255


@pytest.mark.parametrize(("low", "high"), [(-500.0, 50.0), (-10.0, -20.0), (0.0, 0.0)])
def test_a_range_stays_inside_and_open(low: float, high: float) -> None:
    made = Shades().between(low, high)
    assert -90 <= made.low <= made.high - 6 <= -6


def test_both_themes_have_colours_of_their_own() -> None:
    assert Shades().table("dark") != Shades().table("light")


def test_a_choice_is_remembered_and_nonsense_is_not(qtbot: QtBot, private_folders: object) -> None:
    chosen = Shades(-70.0, -5.0, "greys", GREYS)
    remember(chosen)
    assert remembered() == chosen
    QSettings().setValue(f"{KEY}/colours", "zz")
    QSettings().setValue(f"{KEY}/range", "low high")
    assert remembered() == Shades()
