from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from app.background import Background
from app.mainthread import later


class Hearer(QObject):
    """Somebody who waits for what a thread found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heard: list[tuple[object, int]] = []

    def hear(self, what: object) -> None:
        """Together with the thread it was heard in."""
        self.heard.append((what, threading.get_ident()))


def in_a_thread(work: object) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_what_a_thread_leaves_is_done_on_the_main_thread_in_order(qtbot: QtBot) -> None:
    hearer = Hearer()
    in_a_thread(lambda: [later(hearer.hear, number) for number in range(3)])
    assert not hearer.heard, "not in the thread itself"
    qtbot.waitUntil(lambda: len(hearer.heard) == 3)
    assert hearer.heard == [(number, threading.get_ident()) for number in range(3)]


@pytest.mark.parametrize("way", ["collected", "deleted"])
def test_nobody_is_called_who_is_gone(way: str, qtbot: QtBot) -> None:
    hearer, heard, instead = Hearer(), [], []
    heard = hearer.heard
    in_a_thread(lambda: later(hearer.hear, "too late", otherwise=lambda: instead.append("put away")))
    if way == "deleted":
        hearer.deleteLater()
        QCoreApplication.sendPostedEvents(hearer, QEvent.Type.DeferredDelete)
    else:
        del hearer
    qtbot.waitUntil(lambda: bool(instead))
    assert instead == ["put away"] and not heard


def test_objects_may_be_destroyed_while_their_threads_answer(qtbot: QtBot) -> None:
    """A signal of the object itself, emitted in the thread, crashed one such test in four."""
    for number in range(400):
        parent = QObject()
        background = Background(parent)
        for _ in range(20):
            background.run(int, lambda _: None)
        if number % 3 == 0:
            QCoreApplication.processEvents()
        parent.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
