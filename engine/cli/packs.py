"""Commands about model packs: list, show, import, verify."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from engine.cli.output import Output
from engine.errors import UserProblem
from engine.packs import shelf
from engine.packs.manifest import Licence, read_manifest
from engine.packs.verify import verify
from engine.wishes import vocabulary_of


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """Register the commands of this module."""
    packs = commands.add_parser("packs", help="model packs")
    verbs = packs.add_subparsers(dest="verb", metavar="VERB", required=True)
    verbs.add_parser("list", parents=[common], help="installed packs").set_defaults(run=run_list)
    show = verbs.add_parser("show", parents=[common], help="what a pack knows and how good it is")
    show.add_argument("name")
    show.set_defaults(run=run_show)
    take = verbs.add_parser("import", parents=[common], help="make a pack of published weights you have")
    take.add_argument("folder", type=Path)
    take.add_argument("--name", help="name of the new pack")
    take.add_argument("--accept-licence", action="store_true", help="you have read and accept its licence")
    take.set_defaults(run=run_import)
    check = verbs.add_parser("verify", parents=[common], help="are all files of a pack whole and unchanged?")
    check.add_argument("name")
    check.set_defaults(run=run_verify)


def run_list(options: argparse.Namespace, output: Output) -> None:
    """All packs on the shelf."""
    packs = shelf.installed()
    rows = [
        {"name": p.name, "title": p.title, "licence": p.licence, "bytes": p.bytes, "bundled": p.bundled}
        for p in packs
    ]
    lines = [f"{p.name}  {p.bytes / 1e6:.0f} MB  {p.licence}  {p.title}" for p in packs]
    output.result({"packs": rows}, "\n".join(lines) or "No packs are installed.")


def run_show(options: argparse.Namespace, output: Output) -> None:
    """One pack in full."""
    folder = shelf.find(options.name)
    manifest = read_manifest(folder)
    vocabulary = vocabulary_of(folder, manifest)
    data = {
        "name": manifest.name,
        "title": manifest.title,
        "artists": list(vocabulary.artists),
        "genres": list(vocabulary.genres),
        "sample_rate": manifest.sample_rate,
        "hops": list(manifest.hops),
        "licence": manifest.licence.name,
        "commercial": manifest.licence.commercial,
        "notice": manifest.licence.notice,
        "metrics": manifest.metrics,
        "provenance": manifest.provenance,
    }
    lines = [
        f"{manifest.title} ({manifest.name}), {manifest.sample_rate} Hz, hops {data['hops']}",
        f"Licence: {manifest.licence.name}. {manifest.licence.notice}",
        f"Artists: {_some(vocabulary.artists)}",
        f"Genres: {_some(vocabulary.genres)}",
        *(f"{name}: {value}" for name, value in manifest.metrics.items()),
    ]
    output.result(data, "\n".join(lines))


def _some(names: Sequence[str], most: int = 40) -> str:
    """A list of names, cut where it would flood the terminal."""
    more = f", … ({len(names)} in all)" if len(names) > most else ""
    return ", ".join(names[:most]) + more


def run_import(options: argparse.Namespace, output: Output) -> None:
    """Convert a folder of published files; torch is only needed here."""

    def accept(licence: Licence) -> None:
        output.note(f"Licence: {licence.name}\n{licence.notice}")
        if not options.accept_licence and not _agreed():
            raise UserProblem(
                "The licence was not accepted.", "Read it above; accept it with --accept-licence."
            )

    convert = import_module("engine.packs.convert")
    pack = convert.import_folder(options.folder, options.name, progress=output.share, accept=accept)
    name = read_manifest(pack).name
    output.result({"name": name, "path": str(pack)}, f"Imported '{name}' to {pack}.")


def _agreed() -> bool:
    """Ask at a terminal; anywhere else silence is no."""
    if not sys.stdin.isatty():
        return False
    print("Do you accept this licence? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def run_verify(options: argparse.Namespace, output: Output) -> None:
    """Compare every file with its hash."""
    manifest = verify(shelf.find(options.name))
    data = {"name": manifest.name, "files": len(manifest.files), "ok": True}
    output.result(data, f"All {len(manifest.files)} files of '{manifest.name}' are whole and unchanged.")
