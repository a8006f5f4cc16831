"""The good separator's weights (HTDemucs): fetching them after their licence was accepted, finding, checking, removing.

They are one file in `.separators` on the user's shelf of packs. It appears by a rename, whole and with the
published SHA-256, or not at all; what has arrived of it stays as a part for the next time. Beside it lies a
note of the licence that was accepted, so that nobody is asked twice about the same words. Torch-free.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path

from engine.errors import UserProblem
from engine.events import Event, Progress
from engine.packs import catalogue, shelf
from engine.packs.catalogue import Offer
from engine.packs.download import Trip, unwritable
from engine.packs.lock import held
from engine.packs.plain import to_plain
from engine.packs.transfer import Step, transfer
from engine.packs.verify import sha256
from engine.phrases import Phrase

FOLDER = ".separators"
AGREEMENT = "agreement.json"
NOTE = Phrase("The stems were made with Demucs, whose weights are for research and private use.")


def folder() -> Path:
    """Where the weights, a part of them and the note of the agreement lie."""
    return shelf.user_folder() / FOLDER


def offered() -> Offer:
    """What can be downloaded; UserProblem where the catalogue is broken or names no separator."""
    found = catalogue.separators()
    if not found:
        raise UserProblem(
            "The catalogue names no separator to download.",
            "Give the weights as a file, or unset COPPICE_CATALOGUE.",
        )
    return found[0]


def find() -> Path | None:
    """The weights that were downloaded, if they are here."""
    return next(iter(sorted(folder().glob("*.safetensors"))), None)


def usable() -> bool:
    """Whether demucs itself is installed; without it weights are of no use."""
    return find_spec("demucs") is not None


def accepted(offer: Offer) -> bool:
    """Whether the user has agreed to exactly this licence before."""
    try:
        note = json.loads((folder() / AGREEMENT).read_text(encoding="utf-8"))
    except (OSError, ValueError):  # no note or half a note: ask (again)
        return False
    return isinstance(note, dict) and note.get("licence") == to_plain(offer.licence)


def pending() -> int:
    """Bytes of an unfinished download that have arrived."""
    return sum(path.stat().st_size for path in folder().glob("*.part"))


def download(agreed: bool, trip: Trip | None = None) -> Generator[Step, None, Path]:
    """Have the weights here; returns their file. Can be closed at any step and goes on from there later.

    `agreed`: the user has read the licence of `offered()` and accepts it, now or (`accepted`) before.
    UserProblem: no demucs, no agreement, weights here already, and whatever network and disk can do.
    """
    offer, place = offered(), folder()
    if not usable():
        raise UserProblem(
            "The separator demucs is not installed, so its weights would be of no use.",
            "Install the extra 'stems' (pip install -e '.[stems]'), or keep to the basic separator.",
        )
    if not agreed and not accepted(offer):
        raise UserProblem(
            "The licence of the separator's weights was not accepted.",
            "Read it with 'coppice separator show', then accept it.",
        )
    if (there := find()) is not None:
        raise UserProblem(
            "The separator's weights are here already ({file}).", "Remove them first.", file=there
        )
    try:
        place.mkdir(parents=True, exist_ok=True)
        busy = UserProblem(
            "The weights are being downloaded already.", "Wait for that to end, or stop it there."
        )
        with held(place / "lock", busy):
            _note(offer)
            yield from transfer(offer, place, trip or Trip(), copies=1)
    except OSError as error:
        raise unwritable(place, error) from error
    return place / offer.files[0].name


def run(job: int) -> Iterator[Event]:
    """The download as a worker's job, its licence accepted."""
    for step in download(agreed=True):
        note = f"{step.phase} {step.note}".rstrip()
        yield Progress(job, step.done, step.total, step.bytes_per_second, step.eta_seconds, note)


def verify() -> Path:
    """Compare the file with the published SHA-256; returns it. UserProblem where it is missing or another one."""
    file, offer = find(), offered()
    if file is None:
        raise UserProblem(
            "The separator's weights are not here.", "Download them with 'coppice separator install'."
        )
    known = {one.name: one.sha256 for one in offer.files}.get(file.name)
    if sha256(file) != known:
        raise UserProblem("{file} is not the published file.", "Remove it and download it again.", file=file)
    return file


def remove() -> int:
    """Delete the weights, a part of them and the agreement; returns the bytes freed. UserProblem where none are."""
    files = [path for path in folder().glob("*") if path.name != "lock"]
    if not files:
        raise UserProblem(
            "There are no weights of a separator to remove.", "'coppice separator show' tells what is here."
        )
    freed = sum(path.stat().st_size for path in files)
    try:
        for path in files:
            path.unlink()
    except OSError as error:
        raise UserProblem(
            "{folder} could not be emptied: {reason}.",
            "Close what uses the weights.",
            folder=folder(),
            reason=error.strerror,
        ) from error
    return freed


def _note(offer: Offer) -> None:
    """Remember what was agreed to, and when; an older note of the same words keeps its date."""
    if not accepted(offer):
        note = {
            "licence": to_plain(offer.licence),
            "accepted": datetime.now(UTC).isoformat(timespec="seconds"),
        }
        text = json.dumps(note, indent=1, ensure_ascii=False)
        (folder() / AGREEMENT).write_text(text + "\n", encoding="utf-8")
