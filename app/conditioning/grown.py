"""What the takes of a path were grown with, as regions in time order. Pure."""

from __future__ import annotations

from itertools import pairwise

from engine.labels.conditioning import Brief, Conditioning, Region
from engine.song import tree
from engine.song.model import Node, Song


def grown(song: Song, node: int | None) -> list[tuple[Node, Region]]:
    """Each stretch of the path to `node` that was sung under one conditioning, with the take it is part of.

    A clip was not grown: it is one stretch without any names.
    """
    if node is None or node not in song.nodes:
        return []
    found: list[tuple[Node, Region]] = []
    for key, first, last in tree.spans(song, node):
        take, start, end = song.nodes[key], song.seconds(first), song.seconds(last)
        if take.recipe is None:
            found.append((take, Region(start, end, Conditioning())))
        else:
            found += [(take, region) for region in _regions(take.recipe.brief, start, end)]
    return found


def _regions(brief: Brief, start: float, end: float) -> list[Region]:
    """The conditioning in force from `start` to `end`, neighbours that are alike joined; fades stay whole."""
    edges = {start, end, *(edge for region in brief.regions for edge in (region.start, region.end))}
    inside = sorted(edge for edge in edges if start <= edge <= end)
    found: list[Region] = []
    for left, right in pairwise(inside):
        middle = (left + right) / 2
        source = next((r for r in reversed(brief.regions) if r.start <= middle < r.end), None)
        if source is not None and source.into is not None:
            found.append(Region(left, right, source.conditioning, source.into))
        elif found and found[-1].into is None and found[-1].conditioning == brief.at(middle):
            found[-1] = Region(found[-1].start, right, found[-1].conditioning)
        else:
            found.append(Region(left, right, brief.at(middle)))
    return found
