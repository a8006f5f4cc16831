"""The page of the preferences about sound: where it comes out, and how much is heard before a join."""

from __future__ import annotations

from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QPushButton

from app.deck import Deck
from app.language import tr
from app.preferences.pages import Page
from app.preferences.settings import Settings
from app.transport.devices import Choice
from app.transport.output_button import OutputButton
from app.widgets.chooser import Chooser

MOST_PRE_ROLL = 10.0  # seconds


class AudioPage(Page):
    """The same choices as in the transport bar, whose output button knows the devices."""

    def __init__(self, settings: Settings, deck: Deck, output: OutputButton) -> None:
        super().__init__(tr("Sound"), settings)
        self.deck, self.output = deck, output
        self.device = Chooser()
        self.device.setSizeAdjustPolicy(Chooser.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.device.setMinimumContentsLength(24)
        self.device.activated.connect(lambda _: output.chosen.emit(self.device.currentData()))
        self.row(tr("Output"), self.device)
        self.state = QLabel()
        self.state.setProperty("role", "small")
        self.state.setWordWrap(True)
        self.form.addRow("", self.state)
        self.search = QPushButton(tr("Look for new devices"))
        self.search.clicked.connect(output.search_wanted)
        self.form.addRow("", self.search)
        self.pre_roll = QDoubleSpinBox()
        self.pre_roll.setRange(0.0, MOST_PRE_ROLL)
        self.pre_roll.setSingleStep(0.5)
        self.pre_roll.setDecimals(1)
        self.pre_roll.setSuffix(" s")
        self.pre_roll.valueChanged.connect(deck.set_pre_roll)
        self.row(
            tr("Pre-roll"), self.pre_roll, tr("How much is heard before the join when a take is auditioned.")
        )
        deck.player.device_changed.connect(self.refresh)
        deck.pre_roll_changed.connect(self.pre_roll.setValue)
        self.refresh()

    def refresh(self) -> None:
        """The devices there are, the chosen one marked, and what the open one does."""
        output = self.deck.player.output
        self.device.clear()
        self.device.addItem(tr("Same as the system"), Choice())
        for choice in dict.fromkeys((*output.known, *([output.choice] if output.choice.name else []))):
            self.device.addItem(f"{choice.name} ({choice.system})" if choice.system else choice.name, choice)
        here = [row for row in range(self.device.count()) if self.device.itemData(row) == output.choice]
        self.device.setCurrentIndex(here[0] if here else 0)
        self.state.setText(self.output.words)
        self.pre_roll.setValue(self.deck.pre_roll)
