"""What all verbs work with, and the one place where a user's problem becomes a notice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.background import Background
from app.bridge import Bridge
from app.deck import Deck
from app.inspector.growth import Growth
from app.language import mark, told
from app.notices import Notices
from app.score import Score
from app.state import State, path
from engine.errors import UserProblem
from engine.song.edits import Edit, SetCollapsed, Together


class Desk:
    """State, engine, sound and notices. `growth` (the wish for the next takes) and `window` are set by the window."""

    def __init__(self, state: State, bridge: Bridge, deck: Deck, notices: Notices) -> None:
        self.state, self.bridge, self.deck, self.notices = state, bridge, deck, notices
        self.background = Background()
        self.background.trouble.connect(notices.trouble)
        self.growth: Callable[[], Growth] | None = None
        self.window: QWidget | None = None
        self.score: Score | None = None  # the lanes, set by the window
        self.holds_music: Callable[[], bool] = lambda: False  # whether there is something to paste

    def guard(self, wish: Callable[[], object]) -> bool:
        """Do something; a user's problem becomes a notice. Returns whether it went well."""
        try:
            wish()
        except UserProblem as problem:
            self.notices.trouble(*told(problem))
            return False
        return True

    def edit(self, edit: Edit) -> bool:
        """Change the song; returns whether it went well."""
        return self.guard(lambda: self.bridge.edit(edit))

    def show(self, node: int) -> None:
        """Select a take; what is folded above it unfolds."""
        song = self.state.song
        folded = [item.id for item in path(song, node)[:-1] if item.collapsed] if song is not None else []
        if folded:
            self.edit(Together(tuple(SetCollapsed(item, False) for item in folded), mark("Expand")))
        self.state.select(node)

    def conditions(self) -> dict[str, bool]:
        """Which of the `Verb.when` conditions hold now."""
        song, node = self.state.song, self.state.node
        marked = song is not None and self.state.selection is not None
        busy = {item for info in self.state.jobs.values() if not info.quiet for item in info.nodes}
        return {
            "always": True,
            "song": song is not None,
            "node": node is not None,
            "interrupted": node is not None and node.state == "interrupted",
            "grown": node is not None and node.recipe is not None,
            "busy": bool(busy.intersection(self.state.chosen)),
            "marked": marked,
            "marked_node": marked and node is not None,
            "pasting": song is not None and self.holds_music(),
            "compared": song is not None and None not in self.state.compared,
            "refining": any(info.kind == "refine" for info in self.state.jobs.values()),
            "jobs": any(not info.quiet for info in self.state.jobs.values()),
            "undo": self.bridge.can_undo,
            "redo": self.bridge.can_redo,
        }
