"""Commands that make and show songs: new, prime, grow, refine, tree, render."""

from __future__ import annotations

import argparse
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from engine.cli.amounts import count, number, share
from engine.cli.follow import follow
from engine.cli.output import Output
from engine.cli.precision import add_precision, choose
from engine.commands import Sampling
from engine.errors import UserProblem
from engine.labels.conditioning import Brief, Conditioning
from engine.packs import shelf
from engine.packs.manifest import read_manifest
from engine.session import Session
from engine.song import tree
from engine.song.files import SUFFIX
from engine.song.model import Song
from engine.spans import level_name, level_of_name
from engine.wishes import dropped_characters, parse_blend

Common = argparse.ArgumentParser


def add(commands: Any, common: Common) -> None:
    """Register the commands of this module."""
    new = commands.add_parser("new", parents=[common], help="a new song")
    new.add_argument("song", type=Path)
    new.add_argument("--pack", default="seedling", help="model pack (see 'packs list')")
    new.add_argument("--artist", default="", help="NAME or a blend: NAME:weight,NAME:weight")
    new.add_argument("--genre", default="")
    new.add_argument("--seconds", type=number, help="length of the whole song (else the pack's own)")
    new.add_argument("--lyrics", type=Path, help="text file")
    new.set_defaults(run=run_new)

    prime = commands.add_parser("prime", parents=[common], help="encode a clip as a root take")
    prime.add_argument("song", type=Path)
    prime.add_argument("clip", type=Path)
    prime.add_argument(
        "--from", dest="start", type=number, default=0.0, metavar="S", help="only this part of the clip"
    )
    prime.add_argument("--to", dest="end", type=number, metavar="S", help="up to here (its end)")
    prime.set_defaults(run=run_prime)

    _add_grow(commands, common)
    _add_refine(commands, common)

    show = commands.add_parser("tree", parents=[common], help="the takes of a song")
    show.add_argument("song", type=Path)
    show.set_defaults(run=run_tree)

    render = commands.add_parser("render", parents=[common], help="write a path as a sound file")
    render.add_argument("song", type=Path)
    render.add_argument("--node", type=int, required=True, metavar="ID", help="as `tree` shows it")
    render.add_argument("--out", type=Path, required=True, metavar="FILE.wav|.flac|.ogg")
    render.add_argument(
        "--level",
        choices=["draft", "middle", "full", "best"],
        default="best",
        help="best: the finest there is (usual)",
    )
    render.add_argument("--subtype", default="PCM_16", help="for example PCM_24 or FLOAT")
    render.set_defaults(run=run_render)


def _add_refine(commands: Any, common: Common) -> None:
    refine = commands.add_parser(
        "refine", parents=[common], help="upsample a take (resumes where it stopped)"
    )
    refine.add_argument("song", type=Path)
    refine.add_argument("--node", type=int, required=True, metavar="ID", help="as `tree` shows it")
    refine.add_argument("--level", choices=["middle", "full"], default="full", help="(full)")
    refine.add_argument(
        "--parallel",
        type=count,
        default=1,
        metavar="N",
        help="sample N stretches of a take at once: faster, most of all on a GPU; stretches meet at seams "
        "without knowing each other (default 1: one after the other)",
    )
    add_precision(refine)
    refine.set_defaults(run=run_refine)


def _add_grow(commands: Any, common: Common) -> None:
    grow = commands.add_parser("grow", parents=[common], help="continue a take, or start from nothing")
    grow.add_argument("song", type=Path)
    grow.add_argument("--node", metavar="ID|root", help="default: the only leaf of the tree")
    grow.add_argument("--at", type=number, metavar="S", help="branch at this second of the song (its end)")
    extent = grow.add_mutually_exclusive_group(required=True)
    extent.add_argument("--seconds", type=number, metavar="S", help="how much new music")
    extent.add_argument("--resume", type=int, metavar="ID", help="go on with an interrupted take")
    grow.add_argument("--count", type=count, default=1, help="so many takes at once (1)")
    grow.add_argument("--seed", type=int, help="the same seed from the same place gives the same takes")
    grow.add_argument("--temperature", type=number, help="how daring; else the pack's own")
    chosen = grow.add_mutually_exclusive_group()
    chosen.add_argument("--top-p", type=share, help="draw from the likeliest of this whole probability")
    chosen.add_argument("--top-k", type=count, help="draw from the likeliest so many")
    grow.add_argument("--artist", help="NAME[:weight],NAME[:weight]")
    grow.add_argument("--genre")
    grow.add_argument("--lyrics", type=Path, help="text file")
    add_precision(grow)
    grow.set_defaults(run=run_grow)


# ---------------------------------------------------------------------------- running


def run_new(options: argparse.Namespace, output: Output) -> None:
    """Create a song file."""
    total = options.seconds
    if total is None:
        total = read_manifest(shelf.find(options.pack)).defaults.song_seconds
    brief = Brief(
        Conditioning(parse_blend(options.artist), parse_blend(options.genre)),
        lyrics=_read_lyrics(options.lyrics),
        total_seconds=total,
    )
    song = options.song if options.song.suffix.lower() == SUFFIX else Path(f"{options.song}{SUFFIX}")
    with Session.create(song, options.pack, brief) as session:
        dropped = _report_dropped(session, brief, output)
        data = {"song": str(song), "pack": session.song.pack, "dropped": dropped}
    output.result(data, f"Created {song}.")


def run_prime(options: argparse.Namespace, output: Output) -> None:
    """Encode a clip."""
    with Session.open(options.song) as session:
        job, node = session.prime(options.clip, options.start, options.end)
        follow(session, job, output)
        seconds = _row(session.song, node)["seconds"]
    output.result({"node": node, "seconds": seconds}, f"Take {node}: {seconds:.2f} s of {options.clip.name}.")


def run_grow(options: argparse.Namespace, output: Output) -> None:
    """Grow new takes, or resume one."""
    choose(options)
    with Session.open(options.song) as session:
        brief = _growth_brief(session, options)
        dropped = _report_dropped(session, brief, output)
        begin = _resume if options.resume is not None else _grow
        session.wait(session.warm())  # what is timed below is growing, not the import of torch
        began = time.monotonic()
        job, nodes = begin(session, options, brief)
        heard = follow(session, job, output, began)
        recipe = session.song.nodes[nodes[0]].recipe
        data = {
            "nodes": list(nodes),
            "tokens_per_second": round(heard.tokens_per_second, 1),
            "first_audio_seconds": None if heard.first_audio is None else round(heard.first_audio, 3),
            "seed": recipe.seed if recipe else None,
            "dropped": dropped,
        }
    names = ", ".join(map(str, nodes))
    output.result(data, f"Takes {names}: {heard.tokens_per_second:.0f} tokens/s, seed {data['seed']}.")


def run_refine(options: argparse.Namespace, output: Output) -> None:
    """Upsample a take and what its path lacks."""
    choose(options)
    with Session.open(options.song) as session:
        level = level_of_name(session.song, options.level)
        assert level is not None
        began = time.monotonic()
        heard = follow(session, session.refine(options.node, level, options.parallel), output, began)
        row = _row(session.song, options.node)
    data = {
        "node": options.node,
        "level": row["level"],
        "tokens_per_second": round(heard.tokens_per_second, 1),
    }
    output.result(data, f"Take {options.node} is refined to the {row['level']} level.")


def run_tree(options: argparse.Namespace, output: Output) -> None:
    """List the takes."""
    with Session.open(options.song) as session:
        song = session.song
    rows = [_row(song, node) for node in sorted(song.nodes)]
    data = {"title": song.title, "pack": song.pack, "total_seconds": song.brief.total_seconds, "nodes": rows}
    output.result(data, "\n".join(_lines(song)) or "No takes yet.")


def run_render(options: argparse.Namespace, output: Output) -> None:
    """Write a sound file."""
    with Session.open(options.song) as session:
        level = level_of_name(session.song, options.level)
        tree.node_of(session.song, options.node)
        follow(session, session.render(options.node, options.out, level, options.subtype), output)
        licence = session.manifest.licence
    if not licence.commercial:
        output.note(licence.notice)
    output.result({"out": str(options.out), "level": options.level}, f"Wrote {options.out}.")


# ---------------------------------------------------------------------------- helpers


def _grow(session: Session, options: argparse.Namespace, brief: Brief) -> tuple[int, tuple[int, ...]]:
    usual = session.default_sampling()
    drawn = usual if options.temperature is None else replace(usual, temperature=options.temperature)
    if options.top_p is not None or options.top_k is not None:
        drawn = Sampling(drawn.temperature, options.top_k or 0, options.top_p or 0.0)
    parent = _parent(session.song, options.node)
    return session.grow(parent, options.seconds, options.count, options.seed, drawn, brief, options.at)


def _resume(session: Session, options: argparse.Namespace, brief: Brief) -> tuple[int, tuple[int, ...]]:
    return session.resume(options.resume), (options.resume,)


def _parent(song: Song, name: str | None) -> int | None:
    """The take to grow from; UserProblem for an unknown one or, without a name, a choice of several."""
    if name == "root":
        return None
    if name is None:
        leaves = tree.leaves(song)
        if len(leaves) > 1:
            raise UserProblem("The song has several leaves.", "Say which to grow from: --node ID, or root.")
        return leaves[0] if leaves else None
    if not name.isdecimal():
        raise UserProblem("'{name}' is no take.", "Give its number (see 'coppice tree'), or root.", name=name)
    return tree.node_of(song, int(name)).id


def _growth_brief(session: Session, options: argparse.Namespace) -> Brief:
    """The song's wish with what this growth overrides; another singer or genre holds throughout."""
    brief = session.song.brief
    held = brief.default
    if options.artist is not None:
        held = replace(held, artists=parse_blend(options.artist))
    if options.genre is not None:
        held = replace(held, genres=parse_blend(options.genre))
    if held != brief.default:
        brief = replace(brief, default=held, regions=())
    if options.lyrics is not None:
        brief = replace(brief, lyrics=_read_lyrics(options.lyrics))
    return brief


def _read_lyrics(path: Path | None) -> str:
    if path is None:
        return ""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UserProblem(
            "The lyrics in {path} cannot be read: {reason}.",
            "Give a UTF-8 text file.",
            path=path,
            reason=error,
        ) from error


def _report_dropped(session: Session, brief: Brief, output: Output) -> str:
    dropped = dropped_characters(session.manifest, brief.lyrics)
    if dropped:
        output.note(f"The pack cannot sing these characters, they are left out: {' '.join(dropped)}")
    return dropped


def _row(song: Song, node: int) -> dict[str, Any]:
    """One take as `tree` tells it; `level` is the finest that all of its own codes have."""
    item = song.nodes[node]
    own = item.lengths[song.top]
    complete = [
        level
        for level, hop in enumerate(song.hops)
        if own and item.lengths[level] >= own * song.hops[-1] // hop
    ]
    start, end = song.seconds(item.start), song.seconds(song.end(item))
    return {
        "id": node,
        "parent": item.parent,
        "name": item.name,
        "kind": item.kind,
        "start_seconds": start,
        "end_seconds": end,
        "seconds": end - start,
        "level": level_name(song, complete[0] if complete else song.top),
        "state": item.state,
        "seed": item.recipe.seed if item.recipe else None,
        "rating": item.rating,
        "favourite": item.favourite,
    }


def _lines(song: Song) -> list[str]:
    """The tree as indented text."""
    below = tree.children_by_parent(song)
    lines: list[str] = []
    stack = [(node, 0) for node in reversed(below.get(None, []))]
    while stack:
        node, depth = stack.pop()
        row = _row(song, node)
        span = f"{row['start_seconds']:.2f}–{row['end_seconds']:.2f} s"
        lines.append(f"{'  ' * depth}{node}  {row['name']}  {span}  {row['level']}  {row['state']}")
        stack.extend((child, depth + 1) for child in reversed(below.get(node, [])))
    return lines
