from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from app.background import Background
from engine.errors import UserProblem


def test_work_leaves_the_main_thread_and_its_result_comes_back(qtbot: QtBot) -> None:
    background, found = Background(), []
    here = threading.get_ident()
    background.run(threading.get_ident, lambda there: found.append((there, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(found))
    assert found[0][0] != here and found[0][1] == here
    background.close()


def test_a_users_problem_is_told(qtbot: QtBot) -> None:
    background, made = Background(), []

    def missing() -> None:
        raise UserProblem("There is no such file.", "Choose another.")

    with qtbot.waitSignal(background.trouble) as told:
        background.run(missing, made.append)
    assert told.args == ["There is no such file.", "Choose another."] and made == []
    background.close()


def test_our_own_mistakes_are_raised_where_they_are_seen(qtbot: QtBot) -> None:
    background = Background()
    with qtbot.captureExceptions() as raised:
        background.run(lambda: 1 / 0, print)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError
    background.close()
