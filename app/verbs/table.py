"""The table of every verb, gathered from its groups, and the way from a name to what it does."""

from __future__ import annotations

from app.verbs import lanes, play, song, take, view
from app.verbs.desk import Desk

VERBS = (*song.VERBS, *take.VERBS, *play.VERBS, *lanes.VERBS, *view.VERBS)
BY_NAME = {verb.name: verb for verb in VERBS}


class Verbs:
    """One group of methods per area."""

    def __init__(self, desk: Desk) -> None:
        self.song = song.SongVerbs(desk)
        self.take = take.TakeVerbs(desk)
        self.play = play.PlayVerbs(desk)
        self.lanes = lanes.LaneVerbs(desk)
        self.view = view.ViewVerbs(desk)
        groups = ((song, self.song), (take, self.take), (play, self.play), (lanes, self.lanes), (view, self.view))
        self._group_of = {verb.name: group for module, group in groups for verb in module.VERBS}

    def run(self, name: str) -> None:
        """Do the verb with this name."""
        if name.startswith("rate_"):
            self.take.rate(int(name.removeprefix("rate_")))
        else:
            getattr(self._group_of[name], name)()
