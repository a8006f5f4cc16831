"""The part of the engine's door that is about model packs: which there are, installing, checking, removing.

Long work runs in a worker of its own, beside the one that makes music: a download of hours never holds
up a growth. Its events arrive on the main thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.language import mark, told, tr
from app.mainthread import later
from engine import weights, wishes
from engine.commands import Install
from engine.errors import UserProblem
from engine.events import Cancelled, Event, Failed, Finished, Progress, Started
from engine.packs import catalogue, install, published, shelf
from engine.packs import fit as fitting
from engine.packs.fit import Fit
from engine.packs.manifest import Licence, read_manifest
from engine.packs.verify import verify_file
from engine.prior.config import PriorConfig
from engine.worker import Worker

__all__ = ["Fit", "Licence", "PriorConfig"]  # engine types that the views may name

LEVELS = {"bottom": mark("bottom"), "middle": mark("middle"), "top": mark("top")}
FIGURES = {"genre_accuracy": mark("genre accuracy"), "artist_accuracy": mark("artist accuracy")}


def packs_folder() -> Path:
    """Where packs are installed."""
    return shelf.user_folder()


@dataclass(frozen=True)
class Shelved:
    """An installed pack as the manager shows it; `quality` are (what, value) of its own measurements."""

    name: str
    title: str
    licence: Licence
    bytes: int
    bundled: bool
    folder: Path
    artists: int
    genres: int
    sample_rate: int
    quality: tuple[tuple[str, str], ...]
    priors: tuple[PriorConfig, ...]


@dataclass(frozen=True)
class Offered:
    """A pack that can be downloaded; `pending` bytes of it have arrived already."""

    name: str
    title: str
    about: str
    licence: Licence
    bytes: int
    pending: int
    priors: tuple[PriorConfig, ...]  # none where the catalogue's pack is not a published one


@dataclass(frozen=True)
class Machine:
    """Where networks would run now: 'cpu' or 'cuda', its name, and the free bytes there (None: unknown)."""

    kind: str
    name: str
    free: int | None

    def fit(self, priors: Sequence[PriorConfig]) -> Fit | None:
        """Whether networks of these sizes fit, and in which precision; None without sizes."""
        return fitting.fit(priors, self.kind, self.free) if priors else None


@dataclass(frozen=True)
class PackWork:
    """One running job. `kind`: install, look, import, verify, separator or measure; `done` of `total` bytes."""

    job: int
    kind: str
    name: str
    running: bool = False
    done: int = 0
    total: int = 0
    bytes_per_second: float = 0.0
    eta_seconds: float = 0.0
    phase: str = ""


def shelved() -> list[Shelved]:
    """The installed packs, the bundled ones first."""
    found = []
    for info in sorted(shelf.installed(), key=lambda info: (not info.bundled, info.name)):
        try:
            words = wishes.vocabulary_of(info.path, info.manifest)
            artists, genres = len(words.artists), len(words.genres)
        except UserProblem:
            artists = genres = 0  # 'verify' says what is wrong with it
        manifest = info.manifest
        found.append(
            Shelved(
                info.name, info.title, manifest.licence, info.bytes, info.bundled, info.path,
                artists, genres, manifest.sample_rate, _quality(manifest.metrics), manifest.priors,
            )
        )  # fmt: skip
    return found


def _quality(metrics: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    """The measured figures of a pack that musicians can compare: decibels and accuracies."""
    found = []
    spectral = metrics.get("spectral_convergence_db")
    if isinstance(spectral, dict):
        found += [
            (
                tr("spectral convergence, {level}", level=tr(LEVELS.get(str(level), str(level)))),
                f"{value:.1f} dB",
            )
            for level, value in spectral.items()
        ]
    found += [
        (tr(FIGURES.get(key, key.replace("_", " "))), f"{100 * value:.0f} %")
        for key, value in metrics.items()
        if key.endswith("accuracy") and isinstance(value, int | float)
    ]
    return tuple(found)


def offered() -> list[Offered]:
    """What can be downloaded and is not installed yet; UserProblem for a broken catalogue."""
    there = {info.name for info in shelf.installed()}
    return [
        Offered(
            one.name,
            one.title,
            one.about,
            one.licence,
            one.bytes,
            install.pending(one.name),
            tuple(published.STACKS.get(one.name, ())),
        )
        for one in catalogue.offers()
        if one.name not in there
    ]


@dataclass(frozen=True)
class _Look:
    """Check a folder of published files and find their licence, writing nothing."""

    job: int
    folder: Path


@dataclass(frozen=True)
class _Import:
    """Make a pack of a folder whose licence was accepted."""

    job: int
    folder: Path
    licence: Licence


@dataclass(frozen=True)
class _Verify:
    """Compare every file of a pack with its hash."""

    job: int
    folder: Path


@dataclass(frozen=True)
class _Fetch:
    """Download the separator's weights, whose licence was accepted."""

    job: int


@dataclass(frozen=True)
class _Measure:
    """What is the machine?"""

    job: int


@dataclass(frozen=True)
class _Licensed:
    """The answer to `_Look`: all is well with the files, and this is their licence."""

    job: int
    folder: Path
    licence: Licence


@dataclass(frozen=True)
class _Measured:
    """The answer to `_Measure`."""

    job: int
    machine: Machine


_Wish = Install | _Look | _Import | _Verify | _Fetch | _Measure
_Told = Event | _Licensed | _Measured


def _run(command: _Wish) -> Iterator[_Told]:
    """In the worker's thread: the events of one command."""
    match command:
        case Install():
            yield from install.run(command)
        case _Look():
            licence: Licence = import_module("engine.packs.convert").licence_of(command.folder)
            yield _Licensed(command.job, command.folder, licence)
        case _Import():
            yield from _import(command)
        case _Verify():
            yield from _verify(command)
        case _Fetch():
            yield from weights.run(command.job)
        case _Measure():
            yield _Measured(command.job, _machine())


def _import(command: _Import) -> Iterator[Progress]:
    def accept(licence: Licence) -> None:
        if licence != command.licence:
            raise UserProblem(
                "The files were exchanged after their licence was shown.", "Choose the folder again."
            )

    steps = import_module("engine.packs.convert").import_steps(command.folder, accept=accept)
    for done, total, _ in steps:
        yield Progress(command.job, done, total, 0.0, 0.0, "converting")


def _verify(command: _Verify) -> Iterator[Progress]:
    manifest = read_manifest(command.folder)
    sizes = {
        name: path.stat().st_size if (path := command.folder / name).is_file() else 0
        for name in manifest.files
    }
    done = 0
    for name, size in sizes.items():
        yield Progress(command.job, done, sum(sizes.values()), 0.0, 0.0, "verifying")
        verify_file(command.folder, manifest, name)
        done += size


def _machine() -> Machine:
    device = import_module("engine.device")
    chosen = device.choose()
    name = str(import_module("torch").cuda.get_device_name(chosen)) if chosen.type == "cuda" else ""
    return Machine(chosen.type, name, device.memory(chosen))


class PackDesk(QObject):
    """Asks for work on packs and tells how it goes. `works` are the jobs that have not ended."""

    works_changed = Signal()
    shelf_changed = Signal()
    done = Signal(object)  # PackWork that went well (not 'look' and 'measure')
    trouble = Signal(str, str)  # text, remedy
    licence_found = Signal(object, object)  # folder, Licence
    machine_found = Signal(object)  # Machine

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.works: dict[int, PackWork] = {}
        self._worker: Worker[_Wish, _Told] | None = None
        self._last = 0

    # ---------------------------------------------------------------- asking

    def install(self, name: str) -> int:
        """Download a pack whose licence was accepted, or go on with its download; returns the job."""
        return self._submit("install", name, lambda job: Install(job, name, accepted=True))

    def look_at(self, folder: Path) -> int:
        """Check a folder of published files; answers with `licence_found` or `trouble`."""
        return self._submit("look", folder.name, lambda job: _Look(job, folder))

    def import_folder(self, folder: Path, licence: Licence) -> int:
        """Make a pack of a folder; its licence was shown and accepted."""
        return self._submit("import", folder.name, lambda job: _Import(job, folder, licence))

    def verify(self, name: str) -> int:
        """Check all files of an installed pack."""
        folder = shelf.find(name)
        return self._submit("verify", name, lambda job: _Verify(job, folder))

    def fetch_separator(self) -> int:
        """Download the separator's weights, or go on with it; their licence was accepted."""
        return self._submit("separator", "", _Fetch)

    def remove_separator(self) -> int:
        """Delete the separator's weights; returns the bytes freed. UserProblem where they stay."""
        freed = weights.remove()
        self.shelf_changed.emit()
        return freed

    def measure(self) -> None:
        """Find out what networks would run on; answers with `machine_found`."""
        if not any(work.kind == "measure" for work in self.works.values()):
            self._submit("measure", "", _Measure)

    def remove(self, name: str) -> int:
        """Delete a pack of the user's own; returns the bytes freed. UserProblem where it stays."""
        freed = install.remove(name)
        self.shelf_changed.emit()
        return freed

    def cancel(self, job: int) -> None:
        """Stop; what has been downloaded stays for another time."""
        if self._worker is not None:
            self._worker.cancel(job)

    def close(self) -> None:
        """Stop everything."""
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.close()

    # ---------------------------------------------------------------- inside

    def _submit(self, kind: str, name: str, build: Callable[[int], _Wish]) -> int:
        if self._worker is None:
            self._worker = Worker(self._wake, load=lambda: _run)
        self._last += 1
        self.works[self._last] = PackWork(self._last, kind, name)
        self._worker.submit(build(self._last))
        self.works_changed.emit()
        return self._last

    def _wake(self) -> None:
        """In the worker's thread."""
        later(self._drain)

    def _drain(self) -> None:
        while self._worker is not None and not self._worker.events.empty():
            self._take_in(self._worker.events.get())

    def _take_in(self, event: _Told) -> None:
        work = self.works.get(event.job)
        if work is None:
            return
        match event:
            case Started():
                self.works[event.job] = replace(work, running=True)
            case Progress():
                self.works[event.job] = replace(
                    work,
                    running=True,
                    done=event.done,
                    total=event.total,
                    bytes_per_second=event.tokens_per_second,
                    eta_seconds=event.eta_seconds,
                    phase=event.note.split(" ")[0],
                )
            case _Measured():
                self.machine_found.emit(event.machine)
            case _Licensed():
                self.licence_found.emit(event.folder, event.licence)
            case Finished() | Cancelled() | Failed():
                self._ended(work, event)
        self.works_changed.emit()

    def _ended(self, work: PackWork, event: Finished | Cancelled | Failed) -> None:
        del self.works[work.job]
        if isinstance(event, Failed):
            self.trouble.emit(*told(event))
        elif isinstance(event, Finished) and work.kind in ("install", "import", "verify", "separator"):
            self.done.emit(work)
        if work.kind in ("install", "import", "separator"):
            self.shelf_changed.emit()
