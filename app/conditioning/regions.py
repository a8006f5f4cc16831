"""What a hand does to the conditioning lane, as pure functions on its regions.

Regions never overlap here: where one is put, the others make room. All times are seconds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.language import tr
from engine.labels.conditioning import Brief, Conditioning, Region, Weighted

Regions = tuple[Region, ...]

LEAST = 0.25  # a region is at least so long
FADE = 4.0  # a cross-fade, unless there is less room


def carved(regions: Sequence[Region], start: float, end: float) -> Regions:
    """The regions without what lies in [start, end); what is left too short goes as well."""
    kept: list[Region] = []
    for region in regions:
        if region.end <= start or region.start >= end:
            kept.append(region)
            continue
        before, after = replace(region, end=start), replace(region, start=end)
        kept += [part for part in (before, after) if part.end - part.start >= LEAST]
    return tuple(sorted(kept, key=lambda region: region.start))


def put(regions: Sequence[Region], region: Region) -> Regions:
    """With one more; those in its way make room."""
    room = carved(regions, region.start, region.end)
    return tuple(sorted((*room, region), key=lambda item: item.start))


def without(regions: Sequence[Region], index: int) -> Regions:
    """Without the region at `index`: the default applies there."""
    return tuple(region for place, region in enumerate(regions) if place != index)


def changed(regions: Sequence[Region], index: int, region: Region) -> Regions:
    """With another region in place of the one at `index`."""
    return put(without(regions, index), region)


def moved(regions: Sequence[Region], index: int, start: float) -> Regions:
    """The region at `index` begins at `start` now and keeps its length."""
    region = regions[index]
    start = max(0.0, start)
    return changed(regions, index, replace(region, start=start, end=start + region.end - region.start))


def resized(regions: Sequence[Region], index: int, start: float, end: float) -> Regions:
    """The region at `index` from `start` to `end`, never shorter than LEAST."""
    region = regions[index]
    if start != region.start:
        start = min(max(0.0, start), end - LEAST)
    return changed(regions, index, replace(region, start=start, end=max(end, start + LEAST)))


def split(regions: Sequence[Region], index: int, at: float) -> Regions:
    """The region at `index` as two that sound the same; unchanged if a part would be too short."""
    region = regions[index]
    if not region.start + LEAST <= at <= region.end - LEAST:
        return tuple(regions)
    return put(changed(regions, index, replace(region, end=at)), replace(region, start=at))


def faded(brief: Brief, edge: float, seconds: float = FADE) -> Regions:
    """The regions with a cross-fade around `edge`, as long as both sides have room (half of each)."""
    ends = [*(r.start for r in brief.regions), *(r.end for r in brief.regions), 0.0, brief.total_seconds]
    before = max((end for end in ends if end < edge - 1e-6), default=0.0)
    after = min((end for end in ends if end > edge + 1e-6), default=edge + seconds)
    half = min(seconds / 2, (edge - before) / 2, (after - edge) / 2)
    if half * 2 < LEAST:
        return brief.regions
    left, right = brief.at(edge - 1e-3), brief.at(edge)
    return put(brief.regions, Region(edge - half, edge + half, left, into=right))


def at(regions: Sequence[Region], seconds: float) -> int | None:
    """Index of the region in force at a moment."""
    found = (place for place, region in enumerate(regions) if region.start <= seconds < region.end)
    return next(found, None)


def title(wish: Conditioning, nobody: str = "") -> str:
    """A conditioning in a few words: 'Ada 60 + Bert 40 · pop'."""
    singers = _names(wish.artists) or nobody or tr("Anyone")
    genres = _names(wish.genres)
    return f"{singers} · {genres}" if genres else singers


def _names(names: Sequence[Weighted]) -> str:
    whole = sum(item.weight for item in names)
    if len(names) == 1:
        return names[0].name
    return " + ".join(f"{item.name or tr('Anyone')} {round(100 * item.weight / whole)}" for item in names)


def label(region: Region) -> str:
    """What a region says: its conditioning, or 'Ada → Bert' for a fade."""
    if region.into is None:
        return title(region.conditioning)
    one, other = (_names(side.artists) or tr("Anyone") for side in (region.conditioning, region.into))
    return f"{one} → {other}"
