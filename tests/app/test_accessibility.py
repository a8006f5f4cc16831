"""The whole window for those who use no mouse, a screen reader, or large letters."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QSlider,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow

Idle = Callable[[MainWindow], None]
CONTROLS = (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QAbstractSpinBox,
    QSlider,
    QPlainTextEdit,
    QTextEdit,
    QAbstractItemView,
)

PARTS = (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView, QMenuBar, QKeySequenceEdit)


def controls(window: QWidget) -> Iterator[QWidget]:
    """Everything that can be operated, without the parts Qt builds its own controls of."""
    for widget in window.findChildren(QWidget):
        inside = widget.parentWidget()
        part = isinstance(inside, PARTS)
        popup = type(inside).__name__ == "QFrame" and isinstance(inside.parentWidget(), QComboBox)
        if isinstance(widget, CONTROLS) and not isinstance(widget, QHeaderView) and not part and not popup:
            yield widget


def described(widget: QWidget) -> str:
    """A control's place, for the message of a failing test."""
    names, at = [], widget
    while at is not None and len(names) < 4:
        names.append(type(at).__name__)
        at = at.parentWidget()
    return " in ".join(names) + f" ({widget.toolTip()})"


def test_every_control_has_a_name_for_screen_readers(window: MainWindow, clip: Path, idle: Idle) -> None:
    window.verbs.song.open_path(clip)
    idle(window)
    window.verbs.run("pack_manager")
    window.verbs.run("shortcuts")
    nameless = []
    for widget in controls(window):
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or text).strip():
            nameless.append(described(widget))
    assert not nameless, "\n".join(nameless)


def test_every_control_in_view_is_reached_by_tab(window: MainWindow, clip: Path, idle: Idle) -> None:
    window.verbs.song.open_path(clip)
    idle(window)
    window.activateWindow()
    window.tree.setFocus()
    seen: list[QWidget] = []
    for _ in range(400):
        at = QApplication.focusWidget()
        if at is None or at in seen[:1]:
            if seen:
                break
        elif at not in seen:
            seen.append(at)
        window.focusNextChild()
    wanted = [
        widget
        for widget in controls(window)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(seen) > 10
    # A list that is operated from its line (the palette) is reached through the line.
    missed = [described(widget) for widget in wanted if widget not in seen]
    assert not missed, "\n".join(missed)


def test_what_cannot_take_the_focus_has_a_key_and_a_menu_entry(
    window: MainWindow, clip: Path, idle: Idle
) -> None:
    window.verbs.song.open_path(clip)
    idle(window)
    by_pointer_only = {
        widget
        for widget in controls(window)
        if widget.isVisible()
        and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        # Of buttons that exclude each other Tab reaches the chosen one, and arrows the rest.
        and not (isinstance(widget, QAbstractButton) and widget.group())
    }
    allowed = {window.topbar.search, window.topbar.help, window.topbar.theme, window.topbar.gear}
    assert not [described(widget) for widget in by_pointer_only - allowed]
    for verb in ("palette", "shortcuts", "theme", "preferences"):
        assert window.actions_by_verb[verb].shortcuts()


@pytest.mark.parametrize("percent", [100, 150])
def test_the_size_of_everything_follows_the_preference(percent: int, tmp_path: Path) -> None:
    script = (
        "from PySide6.QtCore import QSettings\n"
        f"QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, {str(tmp_path)!r})\n"
        "from app.preferences.settings import open_store\n"
        f"store = open_store(); store.setValue('scale', {percent}); store.sync()\n"
        "from app.__main__ import application\n"
        "print(application().primaryScreen().devicePixelRatio())\n"
    )
    root = Path(__file__).resolve().parents[2]
    result = subprocess.run(
        [sys.executable, "-c", script],
        cwd=root,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert float(result.stdout) == percent / 100, result.stderr


def test_the_smallest_window_cuts_off_nothing_that_can_be_operated(
    window: MainWindow, clip: Path, idle: Idle, qtbot: QtBot
) -> None:
    window.verbs.song.open_path(clip)
    idle(window)
    window.resize(1280, 800)
    qtbot.wait(50)
    squeezed = [
        described(widget)
        for widget in controls(window)
        if widget.isVisible()
        and isinstance(widget, QAbstractButton)
        and widget.width() < widget.minimumSizeHint().width()
    ]
    assert not squeezed, "\n".join(squeezed)
