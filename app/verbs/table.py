"""The table of every verb, gathered from its groups, and the way from a name to what it does."""

from __future__ import annotations

from app.verbs import export, lanes, lyrics, music, play, recipe, refine, song, take, tree, view
from app.verbs.desk import Desk

VERBS = (
    *song.VERBS,
    *export.VERBS,
    *song.LAST_VERBS,
    *take.VERBS,
    *refine.VERBS,
    *recipe.VERBS,
    *tree.VERBS,
    *play.VERBS,
    *music.VERBS,
    *lyrics.VERBS,
    *lanes.VERBS,
    *view.VERBS,
)
BY_NAME = {verb.name: verb for verb in VERBS}


class Verbs:
    """One group of methods per area."""

    def __init__(self, desk: Desk) -> None:
        self.song = song.SongVerbs(desk)
        self.export = export.ExportVerbs(desk)
        self.take = take.TakeVerbs(desk)
        self.refine = refine.RefineVerbs(desk)
        self.recipe = recipe.RecipeVerbs(desk)
        self.tree = tree.TreeVerbs(desk)
        self.play = play.PlayVerbs(desk)
        self.music = music.MusicVerbs(desk)
        self.lyrics = lyrics.LyricsVerbs(desk)
        self.lanes = lanes.LaneVerbs(desk)
        self.view = view.ViewVerbs(desk)
        groups = (
            (song, self.song), (export, self.export), (take, self.take), (refine, self.refine), (recipe, self.recipe),
            (tree, self.tree), (play, self.play), (music, self.music),
            (lyrics, self.lyrics), (lanes, self.lanes), (view, self.view),
        )  # fmt: skip
        self._group_of = {verb.name: group for module, group in groups for verb in module.VERBS}
        self._group_of |= {verb.name: self.song for verb in song.LAST_VERBS}

    def run(self, name: str) -> None:
        """Do the verb with this name."""
        method, _, number = name.rpartition("_")
        if number.isdecimal():  # "rate_3", "colour_1"
            getattr(self._group_of[name], method)(int(number))
        else:
            getattr(self._group_of[name], name)()
