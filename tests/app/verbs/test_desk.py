from __future__ import annotations

from app.mainwindow import MainWindow
from engine.errors import UserProblem


def test_a_problem_becomes_a_notice_and_a_false(window: MainWindow) -> None:
    def fail() -> None:
        raise UserProblem("The disk is full.", "Free some space.")

    assert not window.desk.guard(fail)
    assert [notice.text for notice in window.notices.standing] == ["The disk is full."]
    assert window.desk.guard(lambda: None)


def test_conditions_follow_the_song(window: MainWindow) -> None:
    assert not window.desk.conditions()["song"]
    window.verbs.song.new_song()
    holds = window.desk.conditions()
    assert holds["song"] and not holds["node"] and not holds["undo"]
