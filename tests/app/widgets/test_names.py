from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.widgets.names import MOST_RECENT, Names, Shelf, plain, search

NAMES = ("Night Tram", "Harbour Choir", "Copper Lanterns", "The Nightly", "Tram Depot", "Björk", "AC/DC")


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("nig", "Night Tram"),
        ("tram", "Tram Depot"),
        ("harbor quire", "Harbour Choir"),
        ("coper lantrens", "Copper Lanterns"),
        ("nightly", "The Nightly"),
        ("ni tr", "Night Tram"),
        ("bjork", "Björk"),
        ("acdc", "AC/DC"),
    ],
)
def test_the_meant_name_comes_first(typed: str, first: str) -> None:
    assert search(typed, NAMES)[0] == first


def test_nothing_typed_is_all_and_nonsense_nothing() -> None:
    assert search("  ", NAMES) == list(NAMES)
    assert search("zzzzqqq", NAMES) == []


def test_thousands_of_names_are_searched_at_once() -> None:
    many = [f"{first} {second} {n}" for n in range(20) for first in "abcdefghij" for second in NAMES * 3]
    began = time.perf_counter()
    search("harbour", many)
    assert time.perf_counter() - began < 0.25


def test_genres_and_artists_find_each_other() -> None:
    names = Names(("Night Tram", "Ada"), ("folk waltz", "polka"), {"night tram": ("Folk_Waltz", "Ska")})
    assert names.genres_with("NIGHT_TRAM") == ("folk waltz", "Ska")
    assert names.artists_with("folk waltz") == ("Night Tram",) and names.artists_with("polka") == ()
    assert plain("Folk_Waltz ") == "folk waltz"


def test_favourites_and_recent_names_are_kept(qtbot: QtBot, private_folders: object) -> None:
    shelf = Shelf("artists")
    assert isinstance(shelf, QObject)
    with qtbot.waitSignal(shelf.changed):
        shelf.mark("Night Tram", True)
    shelf.mark("Ada", True)
    shelf.mark("night_tram", True)
    assert shelf.favourites == ["Ada", "night_tram"] and shelf.is_favourite("NIGHT TRAM")
    shelf.mark("Ada", False)
    assert Shelf("artists").favourites == ["night_tram"] and Shelf("genres").favourites == []
    for number in range(MOST_RECENT + 3):
        shelf.use(f"name {number}")
    shelf.use("name 5")
    assert shelf.recent[0] == "name 5" and len(shelf.recent) == MOST_RECENT
