"""Joins tree, inspector and verbs: what a hand does on a card or a field becomes a verb."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QIcon, QPixmap
from PySide6.QtWidgets import QMenu

from app.inspector.panel import InspectorPanel
from app.language import tr
from app.menus import Menus
from app.theme.apply import look
from app.theme.swatches import SWATCHES, colour_of
from app.tree.panel import TreePanel
from app.verbs.desk import Desk
from app.verbs.table import Verbs
from app.widgets.overlay import Palette
from engine.song.model import Recipe
from engine.song.shift import clock


class Grove(QObject):
    """Only connections; it keeps nothing."""

    def __init__(
        self,
        desk: Desk,
        verbs: Verbs,
        takes: TreePanel,
        inspector: InspectorPanel,
        menus: Menus,
        palette: Palette,
    ) -> None:
        super().__init__(takes)
        self.desk, self.verbs, self.takes, self.inspector = desk, verbs, takes, inspector
        self.menus, self.palette = menus, palette
        self._connect_tree()
        self._connect_inspector()
        self._connect_wishes()
        look.changed.connect(self._dress)
        self._dress()
        desk.state.picked_changed.connect(lambda: menus.enable(desk.conditions()))

    def _connect_tree(self) -> None:
        view, head, verbs = self.takes.view, self.takes.head, self.verbs
        view.auditioned.connect(lambda _: self.desk.deck.audition())
        view.compared.connect(lambda _: self.compare())
        view.moved.connect(verbs.tree.move)
        view.fold_wanted.connect(verbs.tree.fold)
        view.menu_wanted.connect(self.open_menu)
        head.stop_wanted.connect(verbs.take.auto.stop)
        verbs.tree.choose_wanted.connect(self.palette.open_with)
        verbs.tree.choose_shown_wanted.connect(
            lambda: self.desk.state.pick(view.cards.matching or view.arrangement.places)
        )
        verbs.tree.fit_wanted.connect(view.fit)
        verbs.tree.search_wanted.connect(self._search)
        verbs.tree.next_filter_wanted.connect(head.next_kind)

    def _connect_inspector(self) -> None:
        take, verbs = self.inspector.take, self.verbs
        take.renamed.connect(verbs.take.rename_to)
        take.rated.connect(verbs.take.rate)
        take.favoured.connect(lambda _: verbs.take.favourite())
        take.noted.connect(verbs.take.note_to)
        take.wanted.connect(verbs.run)
        self.inspector.grow_wanted.connect(verbs.take.grow)
        self.inspector.refine_wanted.connect(verbs.take.refine)
        self.inspector.export_wanted.connect(verbs.export.export)
        self.inspector.next.auto_wanted.connect(verbs.take.auto_continue)

    def _connect_wishes(self) -> None:
        verbs = self.verbs
        verbs.take.rename_wanted.connect(self._edit_name)
        verbs.take.note_wanted.connect(self._edit_note)
        verbs.take.grown.connect(self.inspector.next.remember_names)
        verbs.take.auto.changed.connect(self._show_auto)
        verbs.recipe.apply_wanted.connect(self._apply)

    def _dress(self) -> None:
        """The verbs of colours show them."""
        for number, name in enumerate(SWATCHES, 1):
            swatch = QPixmap(12, 12)
            swatch.fill(colour_of(name))
            self.menus.actions[f"colour_{number}"].setIcon(QIcon(swatch))

    # ---------------------------------------------------------------- doing

    def compare(self) -> None:
        """Hear a sibling at the moment where the other one was; from its join if it does not reach there."""
        state, deck = self.desk.state, self.desk.deck
        song, node = state.song, state.node
        if song is None or node is None:
            return
        if song.seconds(node.start) <= state.playhead < song.seconds(song.end(node)):
            deck.seek(state.playhead)
            deck.player.play()
        else:
            deck.audition()

    def open_menu(self, place: QPoint, moment: float | None) -> None:
        """What can be done with the chosen takes, at the pointer."""
        self.menu_at(moment).popup(place)

    def menu_at(self, moment: float | None) -> QMenu:
        """The verbs of the chosen takes at the pointer, and above them a growth from the moment pointed at."""
        menu = self.takes.card_menu(self.menus.actions, self.menus.submenus)
        if moment is not None:
            here = QAction(tr("Grow from here, {time}", time=clock(moment)), menu)
            here.triggered.connect(lambda: self._grow_at(moment))
            menu.insertAction(menu.actions()[0], here)
        return menu

    def _grow_at(self, moment: float) -> None:
        self.desk.deck.point(moment)
        self.verbs.take.grow_here()

    def _search(self) -> None:
        self.takes.head.search.setFocus()
        self.takes.head.search.selectAll()

    def _edit_name(self) -> None:
        self.inspector.name.setFocus()
        self.inspector.name.selectAll()

    def _edit_note(self) -> None:
        self.inspector.note.setFocus()

    def _apply(self, recipe: Recipe, seconds: float) -> None:
        self.inspector.next.apply(recipe, seconds)

    def _show_auto(self) -> None:
        until = self.verbs.take.auto.until
        self.inspector.next.show_auto(until)
        self.takes.head.show_auto(tr("Growing on to {time}", time=clock(until)) if until else "")
