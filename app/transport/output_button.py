"""What the sound comes out of: name, rate, latency, underruns; a click offers the other devices."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from app.language import tr
from app.theme.apply import font, look
from app.theme.tokens import FONT_BODY, FONT_SMALL
from app.transport.devices import Choice
from app.transport.player import Player


class OutputButton(QAbstractButton):
    """`chosen(Choice)`: the user wants another device; `search_wanted`: newly connected ones are to be found."""

    chosen = Signal(object)
    search_wanted = Signal()

    def __init__(self, player: Player) -> None:
        super().__init__()
        self.player = player
        self.words = ""
        self.setMinimumWidth(96)
        self.setFixedHeight(44)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._open_menu)
        player.device_changed.connect(self.refresh)
        player.underran.connect(self.refresh)
        look.changed.connect(self.update)
        self.refresh()

    def refresh(self) -> None:
        """Name, rate, latency and underruns of the output."""
        device, output = self.player.device, self.player.output
        if self.player.opening and not output.missing:
            self.words = tr("opening …")
        elif device is None:
            self.words = tr("no device") if self.player.sound else tr("off")
        else:
            self.words = f"{device.name} · {device.rate / 1000:g} kHz · {device.latency * 1000:.0f} ms · " + (
                tr("1 underrun")
                if self.player.underruns == 1
                else tr("{count} underruns", count=self.player.underruns)
            )
        self.setToolTip(self.words + "\n" + tr("Click to play on another device"))
        self.setAccessibleName(tr("Output") + ": " + self.words)
        self.update()

    def menu(self) -> QMenu:
        """All devices, the one in force marked."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        now = self.player.output.choice
        known = self.player.output.known
        offered = [Choice(), *known, *([now] if now not in (Choice(), *known) else [])]
        for choice in offered:
            name = f"{choice.name}  ·  {choice.system}" if choice.name else tr("System default")
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(choice == now)
            action.triggered.connect(partial(self._choose, choice))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(tr("Look for new devices")).triggered.connect(lambda _: self.search_wanted.emit())
        return menu

    def _choose(self, choice: Choice, _checked: bool = False) -> None:
        self.chosen.emit(choice)

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two lines, the second cut where the room ends."""
        theme, painter = look.theme, QPainter(self)
        if self.underMouse() or self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(theme.muted) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        painter.setFont(font(FONT_SMALL))
        painter.setPen(QColor(theme.muted))
        painter.drawText(QRect(8, 5, self.width() - 12, 16), Qt.AlignmentFlag.AlignVCenter, tr("Output"))
        painter.setFont(font(FONT_BODY))
        gone = self.player.device is None and self.player.sound and not self.player.opening
        painter.setPen(QColor(theme.trouble if gone else theme.text))
        words = painter.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, self.width() - 14)
        painter.drawText(QRect(8, 21, self.width() - 12, 18), Qt.AlignmentFlag.AlignVCenter, words)
