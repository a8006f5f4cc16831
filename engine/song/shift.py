"""Moving what belongs to a stretch of music in time: its words, the regions of its recipe. Pure."""

from __future__ import annotations

from dataclasses import replace

from engine.errors import UserProblem
from engine.song.model import Recipe, Song, SungWord


def clock(seconds: float) -> str:
    """Time as m:ss.t."""
    tenths = round(max(0.0, seconds) * 10)
    return f"{tenths // 600}:{tenths // 10 % 60:02d}.{tenths % 10}"


def shift_words(words: tuple[SungWord, ...], by: float) -> tuple[SungWord, ...]:
    """The words `by` seconds later; what would begin before the song begins at 0."""
    return tuple(
        replace(word, start=max(0.0, word.start + by), end=max(0.0, word.end + by)) for word in words
    )


def shift_recipe(recipe: Recipe, by: float) -> Recipe:
    """The recipe with its regions and cues `by` seconds later; what ends before 0 is left out."""
    regions = tuple(
        replace(region, start=max(0.0, region.start + by), end=region.end + by)
        for region in recipe.brief.regions
        if region.end + by > 0
    )
    cues = tuple(replace(cue, seconds=cue.seconds + by) for cue in recipe.brief.cues if cue.seconds + by >= 0)
    return replace(recipe, brief=replace(recipe.brief, regions=regions, cues=cues))


def check_room(song: Song, recipe: Recipe | None, end: int) -> None:
    """UserProblem if music that ends at `end` (absolute top tokens) would outlast the song it is part of.

    The models know the song's length and refuse to refine past it.
    """
    total = recipe.brief.total_seconds if recipe else song.brief.total_seconds
    if song.seconds(end) > total + 1e-6:
        raise UserProblem(
            "The song is {total:.1f} s long, but this would reach {end:.1f} s.",
            "Make the song longer, or choose an earlier place.",
            total=total,
            end=song.seconds(end),
        )
