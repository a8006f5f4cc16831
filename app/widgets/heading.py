"""The head of a small panel that floats over the window: its title, and what can be done with it as chips."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

Chip = tuple[str, str, Callable[[], object]]  # text, tooltip, what a click does


def heading(title: str, chips: Sequence[Chip], *between: QWidget) -> QHBoxLayout:
    """A row of the title at the left and, at the right, widgets of the panel's own and the chips."""
    label = QLabel(title)
    label.setProperty("role", "section")
    row = QHBoxLayout()
    row.addWidget(label)
    row.addStretch(1)
    for widget in between:
        row.addWidget(widget)
    for text, tip, wish in chips:
        button = QPushButton(text)
        button.setProperty("role", "chip")
        button.setToolTip(tip)
        button.clicked.connect(lambda _=False, wish=wish: wish())
        row.addWidget(button)
    return row
