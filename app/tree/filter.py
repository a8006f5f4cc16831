"""Which takes are looked for: chips, an artist and words. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from app.language import mark
from engine.song import tree
from engine.song.model import Node, Song

KINDS = (mark("All"), mark("Leaves"), mark("Favourites"), mark("Refined"))


def artists(node: Node) -> tuple[str, ...]:
    """Every artist in a take's recipe, those of its regions included, each once."""
    if node.recipe is None:
        return ()
    brief = node.recipe.brief
    wishes = (brief.default, *(region.conditioning for region in brief.regions))
    return tuple(dict.fromkeys(artist.name for wish in wishes for artist in wish.artists))


def artists_in(song: Song) -> tuple[str, ...]:
    """Every artist that some take was grown with, by name."""
    return tuple(sorted({name for node in song.nodes.values() for name in artists(node)}, key=str.lower))


@dataclass(frozen=True)
class Filter:
    """`kind` is one of KINDS; `artist` "" for any; every one of `words` must occur in a take's texts."""

    kind: str = KINDS[0]
    artist: str = ""
    words: str = ""

    def __bool__(self) -> bool:
        """Whether anything is looked for at all."""
        return self != Filter()

    def matching(self, song: Song) -> set[int]:
        """The takes that are looked for."""
        leaves = set(tree.leaves(song)) if self.kind == "Leaves" else set()
        return {key for key, node in song.nodes.items() if self._passes(song, node, leaves)}

    def _passes(self, song: Song, node: Node, leaves: set[int]) -> bool:
        kinds = {
            "Leaves": node.id in leaves,
            "Favourites": node.favourite,
            "Refined": any(node.lengths[: song.top]),
        }
        if not kinds.get(self.kind, True) or (self.artist and self.artist not in artists(node)):
            return False
        text = " ".join((node.name, node.note, node.origin, *artists(node))).lower()
        return all(word in text for word in self.words.lower().split())


def with_ancestors(song: Song, nodes: set[int]) -> set[int]:
    """The takes and all they grew from, so that the tree hangs together."""
    found: set[int] = set()
    for node in nodes:
        at: int | None = node
        while at is not None and at not in found:
            found.add(at)
            at = song.nodes[at].parent
    return found
