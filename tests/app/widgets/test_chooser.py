from __future__ import annotations

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.theme.apply import look
from app.widgets.chooser import ARROW, MARGIN, Chooser


def test_the_arrow_is_seen_in_every_theme(qtbot: QtBot) -> None:
    box = Chooser()
    box.addItem("one")
    qtbot.addWidget(box)
    box.resize(160, 28)
    box.show()
    for theme in ("dark", "light"):
        look.use(theme)
        picture = box.grab().toImage()
        row = [picture.pixelColor(x, 14 - round(ARROW / 2)) for x in range(160)]
        wanted = QColor(look.theme.muted)
        near = [
            x for x, seen in enumerate(row)
            if max(abs(a - b) for a, b in zip(seen.getRgb()[:3], wanted.getRgb()[:3], strict=True)) < 60
        ]  # fmt: skip
        assert any(abs(x - (160 - MARGIN)) <= ARROW + 1 for x in near), theme
