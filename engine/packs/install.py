"""Install a pack of the catalogue: ask the sizes, check the space, download, convert, tidy up.

`install` is a generator of steps that can be closed at any of them. What has arrived stays in
`.downloads/NAME` on the user's shelf until the pack is whole, so a later call goes on from there;
the pack itself appears by a rename, whole or not at all. Torch is only imported to convert.
"""

from __future__ import annotations

import shutil
import time
from collections import deque
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from engine.commands import Install
from engine.errors import UserProblem
from engine.events import Event, Installed, Progress
from engine.packs import shelf
from engine.packs.catalogue import Offer
from engine.packs.catalogue import offer as offered
from engine.packs.download import Trip, arrived, fetch, size_of, unwritable
from engine.packs.lock import held

DOWNLOADS = ".downloads"
SPARE = 64 << 20  # bytes left free on the disk
STEP_SECONDS = 0.1  # between two steps, at least, while bytes come
SPEED_SECONDS = 5.0  # the speed is that of so many last seconds


@dataclass(frozen=True)
class Step:
    """Where an installation stands; `phase` is 'asking', 'downloading' or 'converting'.

    `done` of `total` bytes of this phase (`total` 0: not known yet); `note` names the file at hand.
    """

    phase: str
    done: int
    total: int
    bytes_per_second: float
    eta_seconds: float
    note: str


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
            f"The licence of '{name}' was not accepted.", "Read it with 'packs show', then accept it."
        )
    for taken in (parent / name, shelf.bundled_folder() / name):
        if taken.exists():
            raise UserProblem(f"The pack '{name}' is already installed ({taken}).", "Remove that one first.")
    folder = downloads(name, parent)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        busy = UserProblem(f"'{name}' is being installed already.", "Wait for that to end, or stop it there.")
        with held(folder.with_name(f"{name}.lock"), busy):
            yield from _download(offer, folder, trip or Trip())
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
    """Delete a pack of the user's own and any unfinished download of it; returns the bytes freed.

    UserProblem for a bundled pack, and where there is nothing of that name.
    """
    pack, folder = shelf.user_folder() / name, downloads(name)
    there = [path for path in (pack, folder) if Path(name).name == name and path.is_dir()]
    if not there:
        if (shelf.bundled_folder() / name).is_dir():
            raise UserProblem(f"'{name}' comes with Coppice and stays.", "It needs little space.")
        raise UserProblem(
            f"No pack called '{name}' is installed.", "'coppice packs list' shows what is there."
        )
    freed = 0
    for path in there:
        freed += sum(file.stat().st_size for file in path.rglob("*") if file.is_file())
        gone = path.with_name(f"{path.name}.old")  # no longer a pack from here on, whatever happens
        try:
            shutil.rmtree(gone, ignore_errors=True)
            path.rename(gone)
            shutil.rmtree(gone)
        except OSError as error:
            raise UserProblem(
                f"{path} could not be removed: {error.strerror}.", "Close what uses it."
            ) from error
    return freed


def _download(offer: Offer, folder: Path, trip: Trip) -> Iterator[Step]:
    """All files, in the catalogue's order: small and telling ones first."""
    sizes: dict[str, int | None] = {}
    for file in offer.files:
        target = folder / file.name
        if target.exists():
            sizes[file.name] = target.stat().st_size
            continue
        asking = size_of(file, trip)
        while file.name not in sizes:
            yield Step("asking", 0, 0, 0.0, 0.0, file.name)
            try:
                next(asking)
            except StopIteration as end:
                sizes[file.name] = end.value
    planned = {file.name: sizes[file.name] or file.bytes or file.about_bytes for file in offer.files}
    total = sum(planned.values())
    _check_space(folder, total, sum(arrived(folder / name) for name in planned))
    meter, before = _Meter(), 0
    for file in offer.files:
        for here in fetch(file, folder, sizes[file.name], trip):
            if meter.due(before + here):
                speed = meter.speed
                eta = (total - before - here) / speed if speed else 0.0
                yield Step("downloading", before + here, total, speed, eta, file.name)
        before += arrived(folder / file.name)


def _check_space(folder: Path, total: int, have: int) -> None:
    """Downloads and pack lie on the disk side by side for a while."""
    needed, free = 2 * total - have + SPARE, shutil.disk_usage(folder).free
    if free < needed:
        raise UserProblem(
            f"This needs {needed / 1e9:.1f} GB of space, but {folder.parent} has {free / 1e9:.1f} GB free.",
            "Free some space, or keep packs elsewhere by setting COPPICE_PACKS.",
        )


class _Meter:
    """Paces the steps and knows the speed of the last seconds."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def due(self, count: int) -> bool:
        """Whether it is time for another step, now that `count` bytes are there."""
        now = time.monotonic()
        if self._seen and now - self._seen[-1][0] < STEP_SECONDS:
            return False
        self._seen.append((now, count))
        while now - self._seen[0][0] > SPEED_SECONDS:
            self._seen.popleft()
        return True

    @property
    def speed(self) -> float:
        """Bytes a second."""
        (first, less), (last, more) = self._seen[0], self._seen[-1]
        return max(0, more - less) / (last - first) if last > first else 0.0


def _convert(folder: Path, name: str, parent: Path) -> Generator[Step, None, Path]:
    """The converter's steps. A file it cannot even open is removed, so that the next call fetches it anew."""
    meter = _Meter()
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
            problem.text, f"{damaged} was removed: install again to fetch it anew."
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
