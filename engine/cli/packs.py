"""Commands about model packs: list, show, install, import, verify, remove."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from engine.cli.output import Output
from engine.errors import UserProblem
from engine.packs import catalogue, published, shelf
from engine.packs.catalogue import Offer
from engine.packs.fit import Fit, fit
from engine.packs.install import install, pending, remove
from engine.packs.manifest import Licence, read_manifest
from engine.packs.verify import verify
from engine.prior.config import PriorConfig
from engine.wishes import vocabulary_of


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """Register the commands of this module."""
    packs = commands.add_parser("packs", help="model packs")
    verbs = packs.add_subparsers(dest="verb", metavar="VERB", required=True)
    verbs.add_parser("list", parents=[common], help="installed packs").set_defaults(run=run_list)
    show = verbs.add_parser("show", parents=[common], help="what a pack knows and how good it is")
    show.add_argument("name")
    show.set_defaults(run=run_show)
    get = verbs.add_parser("install", parents=[common], help="download a published model")
    get.add_argument("name")
    get.add_argument("--accept-licence", action="store_true", help="you have read and accept its licence")
    get.set_defaults(run=run_install)
    take = verbs.add_parser("import", parents=[common], help="make a pack of published weights you have")
    take.add_argument("folder", type=Path)
    take.add_argument("--name", help="name of the new pack")
    take.add_argument("--accept-licence", action="store_true", help="you have read and accept its licence")
    take.set_defaults(run=run_import)
    check = verbs.add_parser("verify", parents=[common], help="are all files of a pack whole and unchanged?")
    check.add_argument("name")
    check.set_defaults(run=run_verify)
    drop = verbs.add_parser("remove", parents=[common], help="delete a pack and its unfinished download")
    drop.add_argument("name")
    drop.set_defaults(run=run_remove)


def run_list(options: argparse.Namespace, output: Output) -> None:
    """All packs on the shelf."""
    packs = shelf.installed()
    rows = [
        {"name": p.name, "title": p.title, "licence": p.licence, "bytes": p.bytes, "bundled": p.bundled}
        for p in packs
    ]
    lines = [f"{p.name}  {p.bytes / 1e6:.0f} MB  {p.licence}  {p.title}" for p in packs]
    have = {p.name for p in packs}
    more = [offer for offer in catalogue.offers() if offer.name not in have]
    lines += [f"{o.name}  {o.bytes / 1e6:.0f} MB to download  {o.licence.name}  {o.title}" for o in more]
    offers = [
        {
            "name": o.name,
            "title": o.title,
            "licence": o.licence.name,
            "bytes": o.bytes,
            "arrived": pending(o.name),
        }
        for o in more
    ]
    output.result({"packs": rows, "installable": offers}, "\n".join(lines) or "No packs are installed.")


def run_show(options: argparse.Namespace, output: Output) -> None:
    """One pack in full, or what is known of one that can be installed."""
    offers = {offer.name: offer for offer in catalogue.offers()}
    if options.name in offers and options.name not in {pack.name for pack in shelf.installed()}:
        _show_offer(offers[options.name], output)
        return
    folder = shelf.find(options.name)
    manifest = read_manifest(folder)
    vocabulary = vocabulary_of(folder, manifest)
    here = _fit(manifest.priors)
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
        "fits_in": here.precision,
        "needed_bytes": here.needed,
        "free_bytes": here.free,
    }
    lines = [
        f"{manifest.title} ({manifest.name}), {manifest.sample_rate} Hz, hops {data['hops']}",
        f"Licence: {manifest.licence.name}. {manifest.licence.notice}",
        f"Here it {here.sentence}.",
        f"Artists: {_some(vocabulary.artists)}",
        f"Genres: {_some(vocabulary.genres)}",
        *_measured(manifest.metrics),
    ]
    output.result(data, "\n".join(lines))


def _fit(priors: Sequence[PriorConfig]) -> Fit:
    """Whether a pack's priors fit this machine; this needs torch, to ask the GPU."""
    device = import_module("engine.device")
    chosen = device.choose()
    return fit(priors, chosen.type, device.memory(chosen))


def _some(names: Sequence[str], most: int = 40) -> str:
    """A list of names, cut where it would flood the terminal."""
    more = f", … ({len(names)} in all)" if len(names) > most else ""
    return ", ".join(names[:most]) + more


def _measured(metrics: Mapping[str, Any]) -> list[str]:
    """What was measured, for reading: each bar with its figure after `lab pack-quality`, else what there is."""
    bars = metrics.get("bars")
    if not bars:
        return [f"{name}: {value}" for name, value in metrics.items() if not isinstance(value, list)]
    told = {True: "met", False: "missed", None: "not measured"}
    return [
        f"{bar['measure']}: {bar['value']}{_spread(bar)} (wanted {bar['bar']}: {told[bar['met']]})"
        for bar in bars
    ]


def _spread(bar: Mapping[str, Any]) -> str:
    """The standard error of a bar's figure, where it is known."""
    return f" ± {bar['standard_error']}" if "standard_error" in bar else ""


def _show_offer(offer: Offer, output: Output) -> None:
    """A pack of the catalogue that is not here yet."""
    data = {
        "name": offer.name,
        "title": offer.title,
        "about": offer.about,
        "bytes": offer.bytes,
        "licence": offer.licence.name,
        "commercial": offer.licence.commercial,
        "notice": offer.licence.notice,
        "installed": False,
    }
    stack = published.STACKS.get(offer.name)
    lines = [
        f"{offer.title} ({offer.name}), not installed: about {offer.bytes / 1e9:.1f} GB to download",
        offer.about,
        *([f"Here it {_fit(stack).sentence}."] if stack else []),
        f"Licence: {offer.licence.name}. {offer.licence.notice}",
        f"Install it with: coppice packs install {offer.name}",
    ]
    output.result(data, "\n".join(lines))


def run_install(options: argparse.Namespace, output: Output) -> None:
    """Download and convert; Ctrl+C keeps what has arrived for the next time."""
    offer = catalogue.offer(options.name)
    accept(offer.licence, options, output)
    steps = install(offer.name, accepted=True)
    while True:
        try:
            step = next(steps)
        except StopIteration as end:
            pack = Path(end.value)
            break
        speed = (
            f"  {step.bytes_per_second / 1e6:.1f} MB/s  {step.eta_seconds:.0f} s left" if step.total else ""
        )
        output.share(step.done, step.total, f"{step.phase} {step.note}{speed}")
    output.result({"name": offer.name, "path": str(pack)}, f"Installed '{offer.name}' to {pack}.")


def run_remove(options: argparse.Namespace, output: Output) -> None:
    """Delete a pack of the user's own."""
    freed = remove(options.name)
    data = {"name": options.name, "freed_bytes": freed}
    output.result(data, f"Removed '{options.name}'; {freed / 1e6:.0f} MB are free again.")


def accept(licence: Licence, options: argparse.Namespace, output: Output) -> None:
    """Show a licence, and have it accepted or stop."""
    output.note(f"Licence: {licence.name}\n{licence.notice}")
    if not options.accept_licence and not _agreed():
        raise UserProblem("The licence was not accepted.", "Read it above; accept it with --accept-licence.")


def run_import(options: argparse.Namespace, output: Output) -> None:
    """Convert a folder of published files; torch is only needed here."""
    asked = partial(accept, options=options, output=output)
    convert = import_module("engine.packs.convert")
    pack = convert.import_folder(options.folder, options.name, progress=output.share, accept=asked)
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
