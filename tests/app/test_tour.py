from __future__ import annotations

from app import tour
from app.mainwindow import MainWindow


def test_every_stop_has_words_and_a_place(window: MainWindow) -> None:
    steps = tour.steps(window)
    assert 6 <= len(steps) <= 12  # two minutes
    assert all(step.title and len(step.text) < 260 and step.target() is not None for step in steps)
