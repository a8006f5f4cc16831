"""`coppice align`: where a take sings its words."""

from __future__ import annotations

import argparse
from importlib import import_module
from pathlib import Path
from typing import Any

from engine.cli.output import Output
from engine.session import Session
from engine.song import tree
from engine.song.edits import SetWords
from engine.song.model import SungWord


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """Register the commands of this module."""
    align = commands.add_parser("align", parents=[common], help="where a take sings its words")
    align.add_argument("song", type=Path)
    align.add_argument("--node", type=int, required=True)
    align.add_argument("--save", action="store_true", help="keep the words in the take (one step of undo)")
    align.set_defaults(run=run_align)


def run_align(options: argparse.Namespace, output: Output) -> None:
    """Read the words' times from the prior's attention; those of the take's own part can be kept."""
    device = import_module("engine.device").choose()
    with Session.open(options.song) as session:
        song, node = session.song, tree.node_of(session.song, options.node)
        brief = node.recipe.brief if node.recipe is not None else song.brief
        output.note("Reading the attention …")
        networks = import_module("engine.packs.load").load(session.pack, device)
        codes = session.path_codes(node.id, song.top)
        words = import_module("engine.alignment.attend").words(networks, codes, brief)
        begins = song.seconds(node.start)
        if options.save:
            own = [word for word in words if word.start >= begins]
            kept = tuple(SungWord(w.word, w.start, w.end, round(w.confidence, 3)) for w in own)
            session.edit(SetWords(node.id, kept))
    rows = [
        {
            "word": word.word,
            "start": round(word.start, 3),
            "end": round(word.end, 3),
            "confidence": round(word.confidence, 3),
            "own": word.start >= begins,
        }
        for word in words
    ]
    lines = [f"{r['start']:8.2f} {r['end']:8.2f}  {r['confidence']:4.2f}  {r['word']}" for r in rows]
    data = {"node": options.node, "words": rows, "saved": options.save}
    output.result(data, "\n".join(lines) or "No word is sung here.")
