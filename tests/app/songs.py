"""Songs made by hand, for tests of views that need no engine."""

from __future__ import annotations

from engine.labels.conditioning import Brief, Conditioning, Weighted
from engine.song.model import Node, Recipe, Song

RATE = 22_050
HOPS = (8, 32, 128)


def node(
    key: int,
    parent: int | None,
    start: float,
    seconds: float,
    artist: str = "",
    state: str = "done",
    **more: object,
) -> Node:
    """A node placed in seconds; without artist a clip."""
    first, own = round(start * RATE / 128), round(seconds * RATE / 128)
    artists = (Weighted(artist),) if artist else ()
    recipe = (
        Recipe(7, key, 0.98, 0.0, 0, Brief(Conditioning(artists, (Weighted("Toy Pop"),)))) if artist else None
    )
    kind = "take" if artist else "clip"
    values = {
        "id": key, "parent": parent, "kind": kind, "name": f"take {key}", "start": first, "target": own,
        "lengths": (0, 0, own), "state": state, "recipe": recipe,
    }  # fmt: skip
    return Node(**{**values, **more})  # type: ignore[arg-type]


def make_song(*nodes: Node) -> Song:
    """A song of these nodes."""
    return Song("Toy", "toy", RATE, HOPS, Brief(total_seconds=60.0), {item.id: item for item in nodes})
