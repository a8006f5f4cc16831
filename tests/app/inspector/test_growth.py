from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.inspector.growth import GrowthPart
from app.state import State
from app.widgets.names import Names
from engine.labels.conditioning import Brief, Conditioning, Weighted
from engine.song.model import Recipe

NAMES = Names(
    ("Ada Loop", "Bert Fuzz", "Carla Drone"),
    ("toy jazz", "toy pop", "toy rock"),
    {"bert fuzz": ("Toy Jazz", "Toy Rock"), "ada loop": ("Toy Pop",)},
)


@pytest.fixture
def part(state: State, qtbot: QtBot, private_folders: object) -> GrowthPart:
    made = GrowthPart(state)
    qtbot.addWidget(made)
    made.set_names(NAMES)
    made.show()
    return made


def test_an_artist_brings_their_genre(part: GrowthPart) -> None:
    part.artist.choose((Weighted("Bert Fuzz"),))
    assert part.growth.genre == "toy jazz"
    assert part.genre.picker.first == (("Sung by these artists", ("toy jazz", "toy rock")),)
    part.genre.choose("toy rock")
    part.artist.choose((Weighted("Bert Fuzz"), Weighted("Ada Loop")))
    assert part.growth.genre == "toy rock", "a genre that one of them sings stays"
    part.artist.choose((Weighted("Ada Loop"),))
    assert part.growth.genre == "toy pop"
    part.artist.choose((Weighted("Carla Drone"),))
    assert part.growth.genre == "toy pop", "nobody knows what she sings"


def test_the_genre_picker_says_who_sings_it(part: GrowthPart) -> None:
    assert part.genre.picker.hint("toy pop") == "Ada Loop"
    assert part.genre.picker.hint("toy jazz") == "Bert Fuzz" and part.genre.picker.hint("polka") == ""


def test_nothing_wished(part: GrowthPart) -> None:
    part.artist.choose(())
    part.genre.choose("")
    growth = part.growth
    assert (growth.artists, growth.genre, growth.seed, growth.top_k) == ((), "", None, 0)
    part.seed.setText("48 213")
    assert part.growth.seed == 48213
    part.seed.setText("Ⅳ²")
    assert part.growth.seed is None


def test_the_button_counts_and_the_room_is_told(part: GrowthPart, state: State) -> None:
    part.count.setValue(4)
    assert part.grow.text() == "Grow 4 takes"
    part.count.setValue(1)
    assert part.grow.text() == "Grow 1 take"
    assert part.room.text() == "0:47.0 left"
    part.total.setValue(5)
    assert part.room.text() == "the song is full"
    assert part.title.text() == "Grow from here"
    state.select(None)
    assert part.title.text() == "Grow from nothing"


def test_growing_on_ends_with_the_song_or_before(part: GrowthPart, qtbot: QtBot) -> None:
    part.total.setValue(60)
    assert part.growth.until == 60.0
    part.until.setValue(40)
    assert part.growth.until == 40.0
    part.until.setValue(90)
    assert part.growth.until == 60.0
    with qtbot.waitSignal(part.auto_wanted):
        part.auto.click()
    assert not part.auto.isChecked(), "it is on once it is said to be"
    part.show_auto(60.0)
    assert part.auto.isChecked()


def test_a_recipe_fills_every_field(part: GrowthPart) -> None:
    blend = Conditioning((Weighted("ada loop", 0.6), Weighted("BERT FUZZ", 0.4)), (Weighted("toy_rock"),))
    part.apply(Recipe(48213, 2, 0.7, 0.9, 20, Brief(blend, (), "la la", 50.0)), 7.5)
    growth = part.growth
    assert growth.artists == (Weighted("Ada Loop", 0.6), Weighted("Bert Fuzz", 0.4))
    assert (growth.genre, growth.lyrics, growth.seed) == ("toy rock", "la la", 48213)
    assert (growth.temperature, growth.top_p, growth.top_k) == (0.7, 0.9, 20)
    assert (growth.seconds, growth.total_seconds) == (7.5, 50.0)
    part.set_defaults(0.98, 0.0, 60.0)
    assert part.growth.top_k == 0 and part.growth.lyrics == ""


def test_names_that_were_used_are_remembered(part: GrowthPart) -> None:
    part.artist.choose((Weighted("Carla Drone"), Weighted("Ada Loop")))
    part.genre.choose("toy jazz")
    part.remember_names()
    assert part.artist.picker.shelf.recent == ["Ada Loop", "Carla Drone"]
    assert part.genre.picker.shelf.recent == ["toy jazz"]
