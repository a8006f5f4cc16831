from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.audio_store import AudioStore
from app.deck import Deck
from app.preferences.settings import Settings
from app.state import State
from app.transport.bar import TransportBar
from app.transport.devices import Choice
from app.transport.memory import TransportMemory
from app.transport.player import Player
from app.transport.record_panel import RecordPanel


def make(qtbot: QtBot, state: State, settings: Settings) -> tuple[TransportBar, Deck, RecordPanel]:
    player = Player(sound=False)
    bar = TransportBar(player, state)
    qtbot.addWidget(bar)
    deck = Deck(state, AudioStore(), player)
    recorder = RecordPanel(bar, player)
    TransportMemory(settings, bar, deck, recorder)
    return bar, deck, recorder


def test_what_is_set_is_there_again(private_folders: Path, qtbot: QtBot, state: State) -> None:
    settings = Settings()
    bar, deck, recorder = make(qtbot, state, settings)
    assert (bar.volume.value(), deck.pre_roll) == (90, 2.0)
    bar.volume.setValue(40)
    deck.set_pre_roll(4.0)
    bar.output.chosen.emit(Choice("Box", "ALSA"))
    recorder.chosen.emit(Choice("Mic", "ALSA"))
    again, deck_again, recorder_again = make(qtbot, state, settings)
    assert (again.volume.value(), deck_again.pre_roll) == (40, 4.0)
    assert again.pre_roll.text() == "Pre-roll 4.0 s"
    assert deck_again.player.output.choice == Choice("Box", "ALSA")
    assert recorder_again.choice == Choice("Mic", "ALSA")


def test_nonsense_in_the_file_is_the_default(private_folders: Path, qtbot: QtBot, state: State) -> None:
    settings = Settings()
    settings.set("audio/volume", "loud")
    bar, _, _ = make(qtbot, state, settings)
    assert bar.volume.value() == 90
