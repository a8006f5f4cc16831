"""Verbs of the refinements that run in the background: favourites, middle level, pause."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from app.language import tr
from app.verbs.desk import Desk
from app.verbs.verb import Verb

VERBS = (
    Verb("refine_middle", "Refine to middle quality", "Take", ("Ctrl+M",), "node", rule_above=True),
    Verb("refine_favourites", "Refine the favourites to full quality", "Take", ("Alt+F",), "song"),
    Verb("pause_refining", "Pause refining, or go on", "Take", ("Alt+P",), "refining"),
)


class RefineVerbs(QObject):
    """They put takes into the queue of refinements, or stop it for a while."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def refine_middle(self) -> None:
        """Bring the chosen takes to the middle level: soon done, and much clearer than a draft."""
        for node in self.desk.state.chosen:
            self.desk.guard(partial(self.desk.bridge.refine, node, 1))

    def refine_favourites(self) -> None:
        """Every favourite to full quality, one after another."""
        added: list[int] = []
        if self.desk.guard(lambda: added.append(self.desk.bridge.refinements.favourites())):
            if added[0]:
                self.desk.notices.tell(
                    tr("Favourites to refine: {count}", count=added[0]), tr("You can go on working.")
                )
            else:
                self.desk.notices.tell(
                    tr("There is no favourite to refine."),
                    tr("Mark takes with F; those that are full already stay."),
                )

    def pause_refining(self) -> None:
        """All of them wait, or all go on."""
        held: list[bool] = []
        if self.desk.guard(lambda: held.append(self.desk.bridge.refinements.hold_all())):
            self.desk.notices.tell(tr("Refining is paused.") if held[0] else tr("Refining goes on."))
