"""The Qt binding itself: a release that loses references to None ends the program within minutes."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_void_calls_leave_none_alone() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(2000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 1000, "this PySide6 drops references to None; see pyproject.toml"
