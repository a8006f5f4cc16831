"""Music out of another song file: what takes it has, and one of them as a stretch to graft."""

from __future__ import annotations

from pathlib import Path

from engine.song import stretch
from engine.song.model import Song
from engine.song.store import SongStore
from engine.song.stretch import Stretch


def look(path: Path) -> Song:
    """The song in a file; opened like any song (UserProblem: missing, damaged, newer, open elsewhere)."""
    with SongStore.open(path) as store:
        return store.song


def lend(path: Path, node: int) -> Stretch:
    """A take's own music; `source` names its song too. UserProblem as for `look`, or if the take is empty."""
    with SongStore.open(path) as store:
        return stretch.own(store.song, store.codes, node, path.stem)
