"""`coppice align`: where a take sings its words."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from engine.cli.follow import follow
from engine.cli.output import Output
from engine.events import WordsReady
from engine.session import Happening, Session


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """Register the commands of this module."""
    align = commands.add_parser(
        "align", parents=[common], help="where a take sings its words; words placed by hand stay"
    )
    align.add_argument("song", type=Path)
    align.add_argument("--node", type=int, required=True, metavar="ID", help="as `tree` shows it")
    align.set_defaults(run=run_align)


def run_align(options: argparse.Namespace, output: Output) -> None:
    """Have a take listened to, as the window does; what was heard is kept in the song."""
    heard: list[WordsReady] = []

    def note(happening: Happening) -> None:
        if isinstance(happening, WordsReady):
            heard.append(happening)

    with Session.open(options.song) as session:
        follow(session, session.align(options.node), output, also=note)
        placed = any(word.confidence == 1.0 for word in session.song.nodes[options.node].words)
    names = ("word", "start", "end", "confidence")
    rows = [dict(zip(names, word, strict=True)) for found in heard for word in found.words]
    lines = [f"{r['start']:8.2f} {r['end']:8.2f}  {r['confidence']:4.2f}  {r['word']}" for r in rows]
    data = {"node": options.node, "words": rows, "kept": not placed}
    output.result(data, "\n".join(lines) or "No word is sung here.")
