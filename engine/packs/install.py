"""Install a pack of the catalogue: ask the sizes, check the space, download, convert, tidy up.

`install` is a generator of steps that can be closed at any of them. What has arrived stays in
`.downloads/NAME` on the user's shelf until the pack is whole, so a later call goes on from there;
the pack itself appears by a rename, whole or not at all. Torch is only imported to convert.
"""

from __future__ import annotations

import shutil
from collections.abc import Generator, Iterator
from importlib import import_module
from pathlib import Path

from engine.commands import Install
from engine.errors import UserProblem
from engine.events import Event, Installed, Progress
from engine.packs import shelf
from engine.packs.catalogue import offer as offered
from engine.packs.download import Trip, unwritable
from engine.packs.lock import held
from engine.packs.transfer import Meter, Step, transfer

DOWNLOADS = ".downloads"


def install(
    name: str, accepted: bool, destination: Path | None = None, trip: Trip | None = None
) -> Generator[Step, None, Path]:
    """Install the catalogue's pack `name` on the user's shelf (or in `destination`); returns its folder.

    `accepted`: the user has read the licence of `catalogue.offer(name)` and agrees. Every fault of
    network, disk or files raises UserProblem (docs/install-faults.md says what is left behind).
    """
    offer, parent = offered(name), destination or shelf.user_folder()
    if not accepted:
        raise UserProblem(
            "The licence of '{name}' was not accepted.",
            "Read it with 'packs show', then accept it.",
            name=name,
        )
    for taken in (parent / name, shelf.bundled_folder() / name):
        if taken.exists():
            raise UserProblem(
                "The pack '{name}' is already installed ({taken}).",
                "Remove that one first.",
                name=name,
                taken=taken,
            )
    folder = downloads(name, parent)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        busy = UserProblem(
            "'{name}' is being installed already.", "Wait for that to end, or stop it there.", name=name
        )
        with held(folder.with_name(f"{name}.lock"), busy):
            yield from transfer(offer, folder, trip or Trip(), copies=2)
            pack = yield from _convert(folder, name, parent)
            shutil.rmtree(folder)
    except OSError as error:
        raise unwritable(folder, error) from error
    return pack


def run(command: Install) -> Iterator[Event]:
    """The events of an Install command, for a Worker of its own: `Worker(wake, load=lambda: run)`."""
    steps = install(command.name, command.accepted)
    while True:
        try:
            step = next(steps)
        except StopIteration as end:
            yield Installed(command.job, command.name, Path(end.value))
            return
        note = f"{step.phase} {step.note}".rstrip()
        yield Progress(command.job, step.done, step.total, step.bytes_per_second, step.eta_seconds, note)


def downloads(name: str, parent: Path | None = None) -> Path:
    """Where the files of an unfinished installation lie."""
    return (parent or shelf.user_folder()) / DOWNLOADS / name


def pending(name: str) -> int:
    """Bytes on the disk of an installation that was begun and not finished."""
    folder = downloads(name)
    return sum(path.stat().st_size for path in folder.iterdir()) if folder.is_dir() else 0


def remove(name: str) -> int:
    """Delete a pack of the user's own, any unfinished download and what is left of it; returns the bytes freed.

    UserProblem for a bundled pack, and where there is nothing of that name.
    """
    unknown = UserProblem(
        "No pack called '{name}' is installed.", "'coppice packs list' shows what is there.", name=name
    )
    if name in ("", "..") or Path(name).name != name:
        raise unknown
    pack, folder = shelf.user_folder() / name, downloads(name)
    packs = {info.name for info in shelf.installed()}  # one may really be called NAME.old
    endings = [ending for ending in shelf.LEFT_OVER if name + ending not in packs]
    left = [path.with_name(path.name + ending) for path in (pack, folder) for ending in endings]
    there = [path for path in (*left, pack, folder) if path.is_dir()]
    if not there:
        if (shelf.bundled_folder() / name).is_dir():
            raise UserProblem("'{name}' comes with Coppice and stays.", "It needs little space.", name=name)
        raise unknown
    freed = 0
    for path in there:
        freed += sum(file.stat().st_size for file in path.rglob("*") if file.is_file())
        gone = path if path in left else path.with_name(f"{path.name}.old")
        try:
            path.rename(gone)  # no longer a pack from here on, whatever happens
            shutil.rmtree(gone)
        except OSError as error:
            raise UserProblem(
                "{path} could not be removed: {reason}.",
                "Close what uses it.",
                path=path,
                reason=error.strerror,
            ) from error
    return freed


def _convert(folder: Path, name: str, parent: Path) -> Generator[Step, None, Path]:
    """The converter's steps. A file it cannot even open is removed, so that the next call fetches it anew."""
    meter = Meter()
    yield Step("converting", 0, 0, 0.0, 0.0, "")  # importing torch takes a while
    converting = import_module("engine.packs.convert").import_steps(folder, name, parent)
    try:
        while True:
            done, total, _ = next(converting)
            if meter.due(done):
                eta = (total - done) / meter.speed if meter.speed else 0.0
                yield Step("converting", done, total, meter.speed, eta, "")
    except StopIteration as end:
        return Path(end.value)
    except UserProblem as problem:
        damaged = _remove_damaged(folder)
        if not damaged:
            raise
        raise UserProblem(
            problem.text, "{damaged} was removed: install again to fetch it anew.", damaged=damaged
        ) from problem
    finally:
        converting.close()


def _remove_damaged(folder: Path) -> str:
    """Remove downloads that are no checkpoints; returns their names."""
    checkpoint = import_module("engine.packs.unpickle").Checkpoint
    names = []
    for path in sorted(folder.glob("*.pth.tar")):
        try:
            checkpoint(path).close()
        except UserProblem:
            path.unlink()
            names.append(path.name)
    return ", ".join(names)
