"""Commands about the good separator's weights: show, install, verify, remove."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from engine import weights
from engine.cli.output import Output
from engine.cli.packs import accept


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """Register the commands of this module."""
    separator = commands.add_parser("separator", help="weights of the good separator (demucs)")
    verbs = separator.add_subparsers(dest="verb", metavar="VERB", required=True)
    verbs.add_parser(
        "show", parents=[common], help="what it is, its licence, and whether it is here"
    ).set_defaults(run=run_show)
    get = verbs.add_parser("install", parents=[common], help="download the weights")
    get.add_argument("--accept-licence", action="store_true", help="you have read and accept their licence")
    get.set_defaults(run=run_install)
    check = verbs.add_parser("verify", parents=[common], help="is the file the published one?")
    check.set_defaults(run=run_verify)
    drop = verbs.add_parser("remove", parents=[common], help="delete the weights and an unfinished download")
    drop.set_defaults(run=run_remove)


def run_show(options: argparse.Namespace, output: Output) -> None:
    """All that is known of the weights."""
    offer, file, arrived = weights.offered(), weights.find(), weights.pending()
    data = {
        "name": offer.name,
        "title": offer.title,
        "about": offer.about,
        "bytes": offer.bytes,
        "licence": offer.licence.name,
        "commercial": offer.licence.commercial,
        "notice": offer.licence.notice,
        "accepted": weights.accepted(offer),
        "demucs": weights.usable(),
        "path": str(file) if file else None,
        "arrived": arrived,
    }
    if file is not None:
        state = f"The weights are here: {file}"
    else:
        state = f"Not here: {offer.bytes / 1e6:.0f} MB to download with 'coppice separator install'."
        state += f" {arrived / 1e6:.0f} MB have arrived already." if arrived else ""
    lines = [f"{offer.title}: {offer.about}", f"Licence: {offer.licence.name}. {offer.licence.notice}", state]
    if not weights.usable():
        lines.append("Demucs itself is not installed: pip install -e '.[stems]'.")
    output.result(data, "\n".join(lines))


def run_install(options: argparse.Namespace, output: Output) -> None:
    """Download; Ctrl+C keeps what has arrived for the next time."""
    offer = weights.offered()
    if not weights.accepted(offer):
        accept(offer.licence, options, output)
    steps = weights.download(agreed=True)
    while True:
        try:
            step = next(steps)
        except StopIteration as end:
            file = Path(end.value)
            break
        speed = (
            f"  {step.bytes_per_second / 1e6:.1f} MB/s  {step.eta_seconds:.0f} s left" if step.total else ""
        )
        output.share(step.done, step.total, f"{step.phase} {step.note}{speed}")
    text = f"Downloaded to {file}. Use it with: coppice export … --separator demucs"
    output.result({"name": offer.name, "path": str(file)}, text)


def run_verify(options: argparse.Namespace, output: Output) -> None:
    """Compare the file with its published hash."""
    file = weights.verify()
    output.result({"path": str(file), "ok": True}, f"{file} is the published file, whole and unchanged.")


def run_remove(options: argparse.Namespace, output: Output) -> None:
    """Delete what was downloaded."""
    freed = weights.remove()
    output.result({"freed_bytes": freed}, f"Removed; {freed / 1e6:.0f} MB are free again.")
