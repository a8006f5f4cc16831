"""Verbs of recipes: how a take was made can be copied, used again for a new growth, or run again bit for bit."""

from __future__ import annotations

import json

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.language import tr
from app.state import JobInfo
from app.verbs.desk import Desk
from app.verbs.verb import Verb
from engine.commands import Sampling
from engine.errors import UserProblem
from engine.song import records
from engine.song.model import Node, Recipe, Song

VERBS = (
    Verb("copy_recipe", "Copy the recipe as text", "Take", ("Ctrl+Shift+C",), "grown", rule_above=True),
    Verb("paste_recipe", "Use a copied recipe for the next growth", "Take", ("Ctrl+Alt+R",), "song"),
    Verb("apply_recipe", "Use the take's recipe for the next growth", "Take", ("Ctrl+R",), "grown"),
    Verb("run_again", "Run the recipe again, bit for bit", "Take", ("Ctrl+Shift+R",), "grown"),
)


def to_text(song: Song, node: Node) -> str:
    """A take's recipe as readable JSON; pack, seconds and all that the growth was asked for."""
    assert node.recipe is not None
    fields = json.loads(records.recipe_to_text(node.recipe) or "")
    seconds = song.seconds(node.target or node.lengths[song.top])
    return json.dumps(
        {"pack": song.pack, "seconds": round(seconds, 3), **fields}, indent=2, ensure_ascii=False
    )


def from_text(text: str) -> tuple[Recipe, float, str]:
    """(recipe, seconds, name of its pack) of what `to_text` wrote; UserProblem for anything else."""
    try:
        fields = json.loads(text)
        pack = str(fields.pop("pack"))
        seconds = float(fields.pop("seconds"))
        recipe = records.recipe_from_text(json.dumps(fields))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UserProblem(
            "The clipboard holds no recipe.", "Copy one from a take first (Ctrl+Shift+C)."
        ) from error
    assert recipe is not None
    return recipe, seconds, pack


class RecipeVerbs(QObject):
    """`apply_wanted(recipe, seconds)`: the growth settings should say this."""

    apply_wanted = Signal(object, float)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._again: dict[int, int] = {}  # new take -> the take it should equal
        desk.bridge.finished.connect(self._compare)
        desk.state.song_opened.connect(self._again.clear)

    def _grown(self) -> tuple[Song, Node, Recipe] | None:
        song, node = self.desk.state.song, self.desk.state.node
        return (song, node, node.recipe) if song and node and node.recipe else None

    def copy_recipe(self) -> None:
        """Put the recipe on the clipboard."""
        if found := self._grown():
            QApplication.clipboard().setText(to_text(found[0], found[1]))
            self.desk.notices.tell(tr("The recipe of {take} is on the clipboard.", take=found[1].name))

    def paste_recipe(self) -> None:
        """Take the growth settings from the clipboard."""
        found: list[tuple[Recipe, float, str]] = []
        song = self.desk.state.song
        if song is not None and self.desk.guard(
            lambda: found.append(from_text(QApplication.clipboard().text()))
        ):
            recipe, seconds, pack = found[0]
            self._apply(recipe, seconds)
            if pack != song.pack:
                self.desk.notices.tell(
                    tr("The recipe was made with the pack {pack}.", pack=pack),
                    tr("This song's pack has voices of its own and draws other music from it."),
                )

    def apply_recipe(self) -> None:
        """Take the growth settings from the selected take, its seed included."""
        if found := self._grown():
            song, node, recipe = found
            self._apply(recipe, song.seconds(node.target or node.lengths[song.top]))

    def _apply(self, recipe: Recipe, seconds: float) -> None:
        self.apply_wanted.emit(recipe, seconds)
        self.desk.notices.tell(
            tr("The next growth uses this recipe."), tr("Empty its seed for takes that differ.")
        )

    def run_again(self) -> None:
        """Grow the take once more from its recipe; when it is done, both are compared code for code."""
        found = self._grown()
        if found is None:
            return
        song, node, recipe = found
        if node.origin:
            self.desk.notices.trouble(
                tr("{take} was not grown here as it is ({origin}).", take=node.name, origin=node.origin),
                tr("Use its recipe for a new growth instead."),
            )
            return
        drawn = Sampling(recipe.temperature, recipe.top_k, recipe.top_p)
        at = None if node.parent is None else song.seconds(node.start)
        grown: list[int] = []
        if self.desk.guard(
            lambda: grown.extend(
                self.desk.bridge.grow(
                    node.parent,
                    song.seconds(node.target),
                    1,
                    recipe.seed,
                    drawn,
                    recipe.brief,
                    at,
                    recipe.stream,
                )
            )
        ):
            self._again[grown[0]] = node.id
            self.desk.show(grown[0])

    def _compare(self, info: JobInfo) -> None:
        song = self.desk.state.song
        for new in info.nodes:
            old = self._again.pop(new, None)
            if song is None or old is None or not info.grows or not {old, new} <= song.nodes.keys():
                continue
            codes = [self.desk.bridge.codes(node, song.top) for node in (old, new)]
            length = min(len(item) for item in codes)
            names = {"new": song.nodes[new].name, "old": song.nodes[old].name}
            same = np.array_equal(codes[0][:length], codes[1][:length])
            if same:
                self.desk.notices.tell(tr("{new} equals {old}, code for code.", **names), "", "good")
            else:
                at = int(np.argmax(codes[0][:length] != codes[1][:length]))
                when = f"{song.seconds(at):.2f}"
                self.desk.notices.tell(
                    tr("{new} differs from {old} after {seconds} s.", seconds=when, **names),
                    tr("Another pack version, device or precision draws other codes."),
                )
