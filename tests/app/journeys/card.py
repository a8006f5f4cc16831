"""A sound card that plays when it is told to, so that what a player would give a real one can be heard by a test."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import numpy.typing as npt
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from app.transport.player import Device

BLOCK_SECONDS = 0.02
FINE = SimpleNamespace(output_underflow=False)


class Card:
    """Stands where PortAudio's stream stands, for the song that is open in a window."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        player = window.player
        player.output.device = Device("card", player.source_rate, 0.0)
        player.rewind_tape()
        qtbot.waitUntil(lambda: player.fed > 0)

    def play(self, seconds: float) -> npt.NDArray[np.float32]:
        """So much of what sounds, in blocks as a card asks for them; the window follows after each."""
        player = self.window.player
        frames = round(BLOCK_SECONDS * player.rate)
        blocks = []
        for _ in range(round(seconds / BLOCK_SECONDS)):
            block = np.zeros((frames, 1), np.float32)
            player._callback(block, frames, None, FINE)
            blocks.append(block[:, 0])
            if player.playing:
                self.window.deck._follow()
        return np.concatenate(blocks)
