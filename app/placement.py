"""Where the window stands: as it was left, and on a screen too small for it at first, filling that."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QWidget

from app.preferences.settings import Settings

KEY = "window"  # the setting: Qt's own form of a place, base64


def show(window: QWidget, settings: Settings) -> None:
    """Show the window where it was; Qt moves it if that screen is gone."""
    kept = QByteArray.fromBase64(settings.text(KEY).encode())
    if not window.restoreGeometry(kept):
        room = window.screen().availableSize()
        if window.width() > room.width() or window.height() > room.height():
            window.resize(window.size().boundedTo(room))  # where no window manager fills screens
            window.setWindowState(Qt.WindowState.WindowMaximized)
    window.show()


def keep(window: QWidget, settings: Settings) -> None:
    """Remember where the window is."""
    settings.set(KEY, window.saveGeometry().toBase64().toStdString())
