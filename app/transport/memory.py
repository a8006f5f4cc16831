"""What of the transport is kept from one start to the next: output, input, volume, pre-roll."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.deck import PRE_ROLL, Deck
from app.preferences.settings import Settings
from app.transport.bar import TransportBar
from app.transport.devices import Choice
from app.transport.record_panel import RecordPanel

OUTPUT, INPUT, VOLUME, PRE_ROLL_KEY = "audio/output", "audio/input", "audio/volume", "audio/pre_roll"


class TransportMemory(QObject):
    """Sets what was kept, and keeps what changes."""

    def __init__(self, settings: Settings, bar: TransportBar, deck: Deck, recorder: RecordPanel) -> None:
        super().__init__(bar)
        self.settings, self.deck = settings, deck
        deck.player.output.choice = Choice.of_text(settings.text(OUTPUT))
        recorder.choice = Choice.of_text(settings.text(INPUT))
        recorder.chosen.connect(lambda choice: settings.set(INPUT, choice.text()))
        bar.volume.setValue(round(_number(settings.text(VOLUME), 90)))
        bar.output.chosen.connect(self._choose)
        bar.volume_changed.connect(lambda percent: settings.set(VOLUME, percent))
        deck.pre_roll_changed.connect(bar.show_pre_roll)
        deck.set_pre_roll(_number(settings.text(PRE_ROLL_KEY), PRE_ROLL))
        deck.pre_roll_changed.connect(lambda seconds: settings.set(PRE_ROLL_KEY, str(seconds)))

    def _choose(self, choice: Choice) -> None:
        self.settings.set(OUTPUT, choice.text())
        self.deck.player.choose(choice)


def _number(text: str, default: float) -> float:
    try:
        return float(text)
    except ValueError:
        return default
