"""A musician at the tree of takes: verbs by their keys and menu entries, cards by the mouse, music by its codes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from app.tree.layout import CARD_HEIGHT
from engine.labels.conditioning import Weighted

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class Musician:
    """What they do goes the way of a real key or click; what cannot be done now fails the test."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    # ---------------------------------------------------------------- keys and menus

    def press(self, name: str, over: QWidget | None = None) -> None:
        """Strike the keys of a verb, with the focus on the tree or on the widget given."""
        action, place = self._can(name), over or self.window.tree
        place.setFocus()
        QTest.keySequence(place, QKeySequence(action.shortcuts()[0]))

    def choose(self, name: str) -> None:
        """Choose a verb's entry in the menu where it stands."""
        action = self._can(name)
        menus = (*self.window.menus.menus.values(), *self.window.menus.submenus.values())
        assert any(action in menu.actions() for menu in menus)
        action.trigger()

    def _can(self, name: str) -> QAction:
        assert self.can(name), f"{name} cannot be done now"
        return self.window.actions_by_verb[name]

    def can(self, name: str) -> bool:
        """Whether a verb can be chosen now."""
        return self.window.actions_by_verb[name].isEnabled()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Strike a key that is no verb's, with the focus on the tree."""
        self.window.tree.setFocus()
        self.qtbot.keyClick(self.window.tree, key, modifiers)

    def wish(self, seconds: float, count: int, artist: str = "Night Tram", seed: str = "7") -> None:
        """Set what the next growth shall be; with a seed, so that a journey hears the same every time."""
        self.window.inspector.artist.choose((Weighted(artist),))
        self.window.inspector.seconds.setValue(seconds)
        self.window.inspector.count.setValue(count)
        self.window.inspector.seed.setText(seed)

    # ---------------------------------------------------------------- the mouse

    def at(self, node: int, share: float = 0.5) -> QPoint:
        """A point on a take's card, so far from its left edge, in pixels of the tree's view."""
        tree = self.window.tree
        place = tree.arrangement.places[node]
        point = QPointF(place.x + place.width * share, place.y + CARD_HEIGHT / 2)
        return (point * tree.size_of_cards - tree.origin()).toPoint()

    def click(self, node: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Click on a take's card."""
        self.qtbot.mouseClick(self.window.tree.viewport(), LEFT, modifiers, self.at(node))

    def point(self, seconds: float) -> None:
        """Click on a moment of the timeline's ruler."""
        ruler = self.window.timeline.ruler
        x = ruler.time_area().left() + ruler.shared.viewport.x(seconds)
        self.qtbot.mouseClick(ruler, LEFT, pos=QPoint(round(x), ruler.height() // 2))

    def carry(self, node: int, to: QPoint) -> None:
        """Drag a take's card to a point of the view."""
        view, start = self.window.tree.viewport(), self.at(node)
        self.qtbot.mousePress(view, LEFT, pos=start)
        self.qtbot.mouseMove(view, (start + to) / 2)
        self.qtbot.mouseMove(view, to)
        self.qtbot.mouseRelease(view, LEFT, pos=to)

    def card_menu(self, node: int, share: float, wanted: str) -> None:
        """Choose a verb, or the entry that begins so, from the menu of a card, opened at a point of it."""
        tree, point = self.window.tree, self.at(node, share)
        self.qtbot.mouseClick(tree.viewport(), Qt.MouseButton.RightButton, pos=point)
        # Not popped up: the offscreen plugin would take the keyboard from the window and warn about it.
        menu = self.window.grove.menu_at(tree.moment_at(QPointF(point)))
        verb = self.window.actions_by_verb.get(wanted)
        entry = next(item for item in menu.actions() if item is verb or item.text().startswith(wanted))
        assert entry.isEnabled()
        entry.trigger()

    # ---------------------------------------------------------------- what is to be seen and heard

    @property
    def notice(self) -> str:
        """What was told last; "" for nothing."""
        standing = self.window.notices.standing
        return standing[-1].text if standing else ""

    @property
    def cards(self) -> set[int]:
        """The takes whose cards stand in the tree."""
        return set(self.window.tree.arrangement.places)

    def below(self, parent: int | None) -> list[int]:
        """The takes that grow from one, oldest first."""
        song = self.window.state.song
        assert song is not None
        return sorted(key for key, node in song.nodes.items() if node.parent == parent)

    def codes(self, node: int, level: int = 2) -> list[int]:
        """The music of a take itself, as codes of a level."""
        return self.window.bridge.codes(node, level).tolist()

    def path(self, node: int) -> list[int]:
        """The music from the beginning to a take's end, as codes of the top level."""
        session = self.window.bridge.session
        assert session is not None
        return session.path_codes(node, 2).tolist()

    def sounds(self, node: int) -> bool:
        """Whether a take's own sound is all here, and is no silence."""
        take, song = self.window.store.takes.get(node), self.window.state.song
        assert song is not None
        whole = song.nodes[node].lengths[-1] * song.hops[-1]
        return take is not None and take.filled == whole and take.loudest > 0.01
