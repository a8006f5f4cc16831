"""The files of one offer, from the network into a folder: sizes, space, then byte after byte, told in steps.

What is done with them afterwards is the caller's: a pack is converted, a separator's weights stay as they are.
"""

from __future__ import annotations

import shutil
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.errors import UserProblem
from engine.packs.catalogue import Offer
from engine.packs.download import Trip, arrived, fetch, size_of

SPARE = 64 << 20  # bytes left free on the disk
STEP_SECONDS = 0.1  # between two steps, at least, while bytes come
SPEED_SECONDS = 5.0  # the speed is that of so many last seconds


@dataclass(frozen=True)
class Step:
    """Where an installation stands; `phase` is 'asking', 'downloading' or what is done with the files.

    `done` of `total` bytes of this phase (`total` 0: not known yet); `note` names the file at hand.
    """

    phase: str
    done: int
    total: int
    bytes_per_second: float
    eta_seconds: float
    note: str


def transfer(offer: Offer, folder: Path, trip: Trip, copies: int) -> Iterator[Step]:
    """Have all files of an offer in `folder`, in the catalogue's order: small and telling ones first.

    `copies`: how often they lie on the disk until all is done. UserProblem as `download.fetch`, and where
    the disk has too little space; OSError where it cannot be written to.
    """
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
    _check_space(folder, copies * total - sum(arrived(folder / name) for name in planned))
    meter, before = Meter(), 0
    for file in offer.files:
        for here in fetch(file, folder, sizes[file.name], trip):
            if meter.due(before + here):
                speed = meter.speed
                eta = (total - before - here) / speed if speed else 0.0
                yield Step("downloading", before + here, total, speed, eta, file.name)
        before += arrived(folder / file.name)


def _check_space(folder: Path, missing: int) -> None:
    """`missing`: bytes still to be written."""
    needed, free = missing + SPARE, shutil.disk_usage(folder).free
    if free < needed:
        raise UserProblem(
            "This needs {needed:.1f} GB of space, but {folder} has {free:.1f} GB free.",
            "Free some space, or keep packs elsewhere by setting COPPICE_PACKS.",
            needed=needed / 1e9,
            folder=folder.parent,
            free=free / 1e9,
        )


class Meter:
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
