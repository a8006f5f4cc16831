"""Wishes turned into commands: where a growth branches off, how long it is, what the worker must know.

Pure functions over a song snapshot and its codes; `Session` calls them and submits the result.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from engine.audio import wav
from engine.commands import Align, Export, ExportTake, Grow, Refine, Sampling, TakeJob
from engine.delivery import Delivery
from engine.errors import UserProblem
from engine.export.plan import plan
from engine.export.staging import refuse_if_there
from engine.labels.conditioning import Brief
from engine.packs.manifest import Licence
from engine.song import tree
from engine.song.model import Recipe, Song
from engine.song.tree import CodesOf
from engine.spans import best_spans

# Upsamplers follow the codes above closely: drawn without top-k or top-p, as in the paper.
UPSAMPLING = Sampling(temperature=0.99)
_DAY = 86_400.0  # seconds: no song lasts so long, and it is still a number of tokens


def tokens(song: Song, seconds: float) -> int:
    """Seconds to top-level tokens, rounded; what lies further than a day away (or is no number) is a day away."""
    near = max(-_DAY, min(_DAY, seconds))  # in this order NaN is a day too
    return round(near * song.sample_rate / song.hops[-1])


def branch(song: Song, parent: int | None, at: float | None) -> tuple[int | None, int]:
    """(parent, absolute start in top tokens) of a growth from `parent`'s end, or from `at` seconds.

    A moment at or before the parent's own start belongs to the ancestor that sounds there.
    Raises UserProblem for a moment outside the take, and for any moment but 0 of a growth from nothing.
    """
    if parent is None:
        if at:
            raise UserProblem(
                "From nothing there is no point at {at:.2f} s.",
                "Leave the moment out, or say which take to branch inside.",
                at=at,
            )
        return None, 0
    item = tree.node_of(song, parent)
    end = song.end(item)
    start = end if at is None else tokens(song, at)
    if not 0 <= start <= end:
        raise UserProblem(
            "{take} ends at {end:.2f} s, so it has no point at {at:.2f} s.",
            "Choose a moment inside the take.",
            take=item.name,
            end=song.seconds(end),
            at=at,
        )
    return tree.branch_point(song, parent, start)


def length(song: Song, start: int, seconds: float, brief: Brief) -> int:
    """The wanted length in top tokens; UserProblem if it is nothing or does not fit into the song."""
    if not seconds > 0:
        raise UserProblem("A growth needs a length above zero.", "Give the seconds to grow.")
    wanted = max(1, tokens(song, seconds))
    room = tokens(song, brief.total_seconds) - start
    if wanted > room:
        left = song.seconds(max(room, 0))
        raise UserProblem(
            "The song is {total:.1f} s long: only {left:.1f} s are left, not {seconds:.1f} s.",
            "Grow less, branch off earlier, or make the song longer.",
            total=brief.total_seconds,
            left=left,
            seconds=seconds,
        )
    return wanted


def recipe_of(song: Song, node: int) -> Recipe:
    """How a take was made; UserProblem for a clip, which has no recipe."""
    item = tree.node_of(song, node)
    if item.recipe is None:
        raise UserProblem("{take} is a clip and was not grown.", "Choose a grown take.", take=item.name)
    return item.recipe


def growth(song: Song, codes_of: CodesOf, job: int, pack: Path, nodes: tuple[int, ...]) -> Grow:
    """The command for nodes that branch at one place under one recipe but for the stream (or resumes one)."""
    first, recipe = song.nodes[nodes[0]], recipe_of(song, nodes[0])
    prompt = np.zeros(0, dtype=np.int64)
    if first.parent is not None:
        prompt = tree.path_codes(song, codes_of, first.parent, song.top, first.start)
    takes = []
    for node in nodes:
        own = recipe_of(song, node)
        takes.append(TakeJob(node, own.seed, own.stream, codes_of(node, song.top)))
    drawn = Sampling(recipe.temperature, recipe.top_k, recipe.top_p)
    return Grow(job, pack, tuple(takes), prompt, first.target, recipe.brief, drawn)


def alignment(song: Song, codes_of: CodesOf, job: int, pack: Path, node: int) -> Align:
    """The command that finds where a node sings its words; UserProblem without lyrics or music."""
    item = tree.node_of(song, node)
    brief = item.recipe.brief if item.recipe is not None else song.brief
    if not brief.lyrics.strip():
        raise UserProblem("There are no lyrics to find in this take.", "Give the song lyrics first.")
    if not item.lengths[song.top]:
        raise UserProblem("{take} has no music yet.", "Grow or resume it first.", take=item.name)
    codes = tree.path_codes(song, codes_of, node, song.top)
    finest = codes_of(node, 0) if item.kind == "clip" else None
    return Align(job, pack, node, codes, item.start, brief, finest)


def refinement(
    song: Song,
    codes_of: CodesOf,
    job: int,
    pack: Path,
    node: int,
    end: int,
    level: int,
    sampling: Sampling = UPSAMPLING,
    rows: int = 1,
) -> Refine:
    """The command that upsamples a node from its start to `end` (absolute top tokens) down to `level`.

    `rows`: stretches of it that are sampled at once.
    """
    item = song.nodes[node]
    codes = tuple(tree.path_codes(song, codes_of, node, low, end) for low in range(len(song.hops)))
    recipe = item.recipe
    seed, stream = (recipe.seed, recipe.stream) if recipe else (0, node)
    brief = recipe.brief if recipe else song.brief
    return Refine(job, pack, node, seed, stream, item.start, end, codes, level, brief, sampling, rows)


def unrefined(song: Song, node: int, level: int) -> tuple[tuple[int, int], ...]:
    """(node, end in absolute top tokens) of a path's pieces that lack codes down to `level`, in order."""
    ratios = [(low, song.hops[-1] // song.hops[low]) for low in range(level, song.top)]
    return tuple(
        (item, end)
        for item, start, end in tree.spans(song, node)
        if any(song.nodes[item].lengths[low] < (end - start) * ratio for low, ratio in ratios)
    )


def export(
    song: Song,
    codes_of: CodesOf,
    job: int,
    pack: Path,
    nodes: tuple[int, ...],
    out: Path,
    wish: Delivery,
    licence: Licence,
) -> Export:
    """The command that writes takes for other programs, each part of a path at the best level it has.

    Raises UserProblem for a wish that cannot be fulfilled, a take without codes, a name that is taken.
    """
    wish.check()
    if not nodes:
        raise UserProblem("There is no take to export.", "Choose one.")
    by_hand = song.pulse
    wish = replace(
        wish,
        tempo=wish.tempo or by_hand.tempo,
        downbeat=by_hand.downbeat if wish.downbeat is None else wish.downbeat,
        meter=wish.meter or by_hand.meter,
        key=wish.key or by_hand.key,
    )
    if len(nodes) == 1:
        refuse_if_there(out, wish.overwrite)
        if wish.format == "audio":
            wav.form_of(out)
    takes = tuple(
        ExportTake(plan(song, node, licence.notice, licence.commercial), best_spans(song, codes_of, node))
        for node in nodes
    )
    return Export(job, pack, takes, out, wish)
