"""The command that takes songs away: export."""

from __future__ import annotations

import argparse
import math
from pathlib import Path
from typing import Any

from engine.cli.amounts import number
from engine.cli.follow import follow
from engine.cli.output import Output
from engine.delivery import CONTAINERS, FORMATS, SEPARATORS, SUBTYPES, TRACKS, Delivery
from engine.events import Exported
from engine.session import Happening, Session

USUAL = Delivery()


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """Register the command."""
    export = commands.add_parser(
        "export", parents=[common], help="write takes for other programs: stems, projects, lyrics, MIDI"
    )
    export.add_argument("song", type=Path)
    export.add_argument(
        "--node", type=int, required=True, action="append", metavar="ID", help="repeat it for several takes"
    )
    export.add_argument("--format", required=True, choices=list(FORMATS))
    export.add_argument(
        "--out", type=Path, required=True, metavar="PATH", help="file; a folder for stems or several takes"
    )
    export.add_argument(
        "--container", choices=CONTAINERS, default=USUAL.container, help="of several takes' sound"
    )
    export.add_argument("--subtype", choices=SUBTYPES, default=USUAL.subtype)
    export.add_argument("--rate", type=int, default=0, metavar="HZ", help="default: the pack's own")
    export.add_argument("--lufs", type=number, metavar="L", help="integrated loudness, for example -14")
    export.add_argument("--ceiling", type=number, default=USUAL.ceiling, metavar="DB", help="true peak, dBTP")
    export.add_argument("--fade-in", type=number, default=0.0, metavar="S")
    export.add_argument("--fade-out", type=number, default=0.0, metavar="S")
    export.add_argument("--tracks", choices=TRACKS, default=USUAL.tracks, help="what is beside the mix")
    export.add_argument("--separator", choices=SEPARATORS, default=USUAL.separator)
    export.add_argument(
        "--weights",
        type=Path,
        metavar="FILE",
        help="for demucs; default: those of `coppice separator install`",
    )
    export.add_argument("--tempo", type=number, metavar="BPM", help="instead of the measured one")
    export.add_argument("--key", default="", help="instead of the measured one, for example 'D minor'")
    export.add_argument("--meter", type=int, default=USUAL.meter, help="beats per bar")
    export.add_argument("--from", type=number, dest="begin", metavar="S", help="only from here on")
    export.add_argument("--to", type=number, dest="end", metavar="S", help="only up to here")
    export.add_argument("--title", default="", help="in the files' metadata, instead of song and take")
    export.add_argument("--plain", action="store_true", help="LRC with a time per line only")
    export.add_argument("--overwrite", action="store_true", help="replace files that exist")
    export.set_defaults(run=run_export)


def run_export(options: argparse.Namespace, output: Output) -> None:
    """Export takes."""
    done: list[Exported] = []

    def watch(happening: Happening) -> None:
        if isinstance(happening, Exported):
            done.append(happening)

    nodes = tuple(dict.fromkeys(options.node))
    with Session.open(options.song) as session:
        follow(session, session.export(nodes, options.out, wish_of(options)), output, also=watch)
        licence = session.manifest.licence
    if not licence.commercial:
        output.note(licence.notice)
    for note in dict.fromkeys(note for item in done for note in item.notes):
        output.note(note)
    files = [str(file) for item in done for file in item.files]
    data = {"out": str(options.out), "format": options.format, "files": files}
    output.result(
        data | {"takes": [_row(item) for item in done]}, "\n".join(f"Wrote {file}" for file in files)
    )


def wish_of(options: argparse.Namespace) -> Delivery:
    """The options as the engine takes them."""
    return Delivery(
        format=options.format,
        subtype=options.subtype,
        sample_rate=options.rate,
        lufs=options.lufs,
        ceiling=options.ceiling,
        fade_in=options.fade_in,
        fade_out=options.fade_out,
        tracks=options.tracks,
        separator=options.separator,
        weights=options.weights,
        tempo=options.tempo,
        key=options.key,
        meter=options.meter,
        enhanced=not options.plain,
        overwrite=options.overwrite,
        container=options.container,
        span=_span(options.begin, options.end),
        title=options.title,
    )


def _span(begin: float | None, end: float | None) -> tuple[float, float] | None:
    return None if begin is None and end is None else (begin or 0.0, math.inf if end is None else end)


def _row(item: Exported) -> dict[str, Any]:
    """One take as scripts read it; null for what was not measured."""
    return {
        "node": item.node,
        "files": [str(file) for file in item.files],
        "notes": list(item.notes),
        "lufs": round(item.lufs, 2) if math.isfinite(item.lufs) else None,
        "true_peak": round(item.true_peak, 2) if math.isfinite(item.true_peak) else None,
        "tempo": round(item.tempo, 3) or None,
        "key": item.key or None,
    }
