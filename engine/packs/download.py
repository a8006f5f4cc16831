"""Fetch one file from the first of its addresses that gives it, going on where an earlier try stopped.

What has arrived lies in NAME.part, with NAME.part.json saying what it is a part of; only a complete and
checked file is called NAME. Everything here is a generator that yields at least each quarter of a
second and can be closed at any yield: the part stays for the next time.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from functools import reduce
from pathlib import Path
from urllib.parse import urlsplit

from engine.errors import UserProblem
from engine.packs.catalogue import RemoteFile
from engine.packs.stream import TICK, Head, NetworkProblem, Stream
from engine.phrases import Phrase

AGENT = "Coppice"
HASH_PIECE = 8 << 20
KEPT = Phrase("What has arrived is kept: check the connection and install again, and it goes on from there.")


@dataclass(frozen=True)
class Patience:
    """How long to wait for a network. A test has less of it.

    An address that sends fewer than `least_bytes` in `stall_seconds` is left. `fruitless` tries in a row
    that bring less than `gain` bytes each end the download; `pauses` are the seconds between two
    rounds through all addresses (the last one repeats).
    """

    stall_seconds: float = 20.0
    least_bytes: int = 20_000
    fruitless: int = 6
    gain: int = 1 << 16
    pauses: tuple[float, ...] = (1.0, 3.0, 10.0)


@dataclass
class Trip:
    """What the files of one installation share: patience, and the hosts that failed so far."""

    patience: Patience = field(default_factory=Patience)
    failed_hosts: dict[str, int] = field(default_factory=dict)

    def ordered(self, file: RemoteFile) -> list[str]:
        """Addresses, those on hosts that failed least often first."""
        return sorted(file.addresses, key=lambda address: self.failed_hosts.get(_host(address), 0))

    def failed(self, address: str) -> None:
        """Remember that an address did not do."""
        self.failed_hosts[_host(address)] = self.failed_hosts.get(_host(address), 0) + 1


def size_of(file: RemoteFile, trip: Trip) -> Generator[None, None, int | None]:
    """Ask for the size of a file in bytes (None where a server does not say); yields while waiting.

    UserProblem where no address has the file, or all have one of another size than the catalogue says.
    """
    reasons: dict[str, Phrase] = {}
    for address in trip.ordered(file):
        try:
            with Stream(address, _headers(), "HEAD", trip.patience.stall_seconds) as stream:
                head = yield from _awaited(stream)
            length = head.number("content-length")
            _expect_size(address, length, file.bytes)
            return length
        except NetworkProblem as problem:
            reasons[_host(address)] = problem.text
            trip.failed(address)
    raise _given_up(
        file, reasons, Phrase("Nothing of it was downloaded: check the connection and install again.")
    )


def fetch(file: RemoteFile, folder: Path, size: int | None, trip: Trip) -> Iterator[int]:
    """Have `folder`/`file.name` complete; yields how many bytes of it are there, again and again.

    `size` is what `size_of` answered. UserProblem where all addresses fail, the content is not the
    published one, or the disk is full.
    """
    target = folder / file.name
    if not target.exists():
        yield from _rounds(file, target, size, trip)
    yield target.stat().st_size


def _rounds(file: RemoteFile, target: Path, size: int | None, trip: Trip) -> Iterator[int]:
    """Ask one address after the other, round after round, until the file is there or patience ends."""
    reasons: dict[str, Phrase] = {}
    usable, fruitless, rounds = list(trip.ordered(file)), 0, 0
    while not target.exists():
        for address in list(usable):
            before = arrived(target)
            try:
                whole = yield from _attempt(address, target, size, trip.patience)
                yield from _check(file, address, target, whole)
                break
            except NetworkProblem as problem:
                reasons[_host(address)] = problem.text
                trip.failed(address)
                if problem.final:
                    usable.remove(address)
            fruitless = 0 if arrived(target) - before >= trip.patience.gain else fruitless + 1
            if not usable or fruitless >= trip.patience.fruitless:
                raise _given_up(file, reasons, KEPT)
        else:
            if fruitless:
                yield from _pause(trip.patience.pauses[min(rounds, len(trip.patience.pauses) - 1)], target)
                rounds += 1


def arrived(target: Path) -> int:
    """Bytes of a file that are there, complete or in part."""
    for path in (target, _part(target)):
        if path.is_file():
            return path.stat().st_size
    return 0


def _part(target: Path) -> Path:
    return target.with_name(target.name + ".part")


def _host(address: str) -> str:
    return urlsplit(address).netloc


def _headers() -> dict[str, str]:
    return {"User-Agent": AGENT, "Accept-Encoding": "identity"}


def _expect_size(address: str, found: int | None, wanted: int | None) -> None:
    if found is not None and wanted is not None and found != wanted:
        raise NetworkProblem(
            Phrase(
                "the file at {host} has {found:,} bytes instead of {wanted:,}",
                host=_host(address),
                found=found,
                wanted=wanted,
            ),
            final=True,
        )


def _awaited(stream: Stream) -> Generator[None, None, Head]:
    for head in stream.head():
        if head is not None:
            return head
        yield
    raise AssertionError("a stream begins with its head or an exception")


def _attempt(address: str, target: Path, size: int | None, patience: Patience) -> Generator[int, None, bool]:
    """One request for what is missing; returns whether all of the part came from it."""
    have, condition = _resumable(address, target, size)
    if size is not None and have == size:
        return False
    headers = _headers() | ({"Range": f"bytes={have}-"} | condition if have else {})
    with Stream(address, headers, "GET", patience.stall_seconds) as stream:
        for head in stream.head():
            if head is None:
                yield have
                continue
            start, total = _place(head, have)
            _expect_size(address, total, size)
            _describe(target, address, head)
            yield from _receive(stream, target, start, size, patience)
            return start == 0
    raise AssertionError("a stream begins with its head or an exception")


def _resumable(address: str, target: Path, size: int | None) -> tuple[int, dict[str, str]]:
    """Where to go on, and the header that makes the server start anew if its file has changed since.

    Another address has other marks for the same file; there only the size says that it is the same.
    """
    have, note = arrived(target), _described(target)
    if size is None or have > size or not note:
        return 0, {}
    same = note.get("address") == address and note.get("validator")
    return have, {"If-Range": note["validator"]} if same else {}


def _place(head: Head, have: int) -> tuple[int, int | None]:
    """Where the answer's body belongs, and the size of the whole file if the answer says it."""
    if head.status == 206:
        found = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", head.headers.get("content-range", "").strip())
        if found is None or int(found[1]) != have:
            raise NetworkProblem(Phrase("a server sent another part than was asked for"), final=True)
        return have, int(found[2]) if found[2] != "*" else None
    return 0, head.number("content-length")


def _describe(target: Path, address: str, head: Head) -> None:
    """Say beside the part what it is a part of; a weak mark cannot vouch for a range."""
    mark = head.headers.get("etag", "")
    validator = mark if mark and not mark.startswith("W/") else head.headers.get("last-modified", "")
    note = json.dumps({"address": address, "validator": validator})
    _note(target).write_text(note, encoding="utf-8")


def _described(target: Path) -> dict[str, str]:
    try:
        note = json.loads(_note(target).read_text(encoding="utf-8"))
    except (OSError, ValueError):  # no note or half a note: the part is worth nothing, we start anew
        return {}
    return note if isinstance(note, dict) else {}


def _note(target: Path) -> Path:
    return target.with_name(target.name + ".part.json")


def _receive(stream: Stream, target: Path, start: int, size: int | None, patience: Patience) -> Iterator[int]:
    """Write the body from `start` on; NetworkProblem when it is too slow, too long or too short."""
    have, since, before = start, time.monotonic(), start
    with _part(target).open("r+b" if start else "wb") as file:
        file.seek(start)
        for chunk in stream.chunks():
            if chunk:
                file.write(chunk)
                have += len(chunk)
            if size is not None and have > size:
                raise NetworkProblem(
                    Phrase(
                        "{host} sent more than the {size:,} bytes it announced", host=stream.host, size=size
                    ),
                    final=True,
                )
            now = time.monotonic()
            if now - since >= patience.stall_seconds:
                if have - before < patience.least_bytes:
                    raise NetworkProblem(
                        Phrase(
                            "{host} is too slow ({rate:,.0f} bytes a second)",
                            host=stream.host,
                            rate=(have - before) / (now - since),
                        )
                    )
                since, before = now, have
            yield have
    if size is not None and have < size:
        raise NetworkProblem(Phrase("the connection to {host} broke", host=stream.host))


def _check(file: RemoteFile, address: str, target: Path, whole: bool) -> Iterator[int]:
    """Compare the complete part with what is known of it, and give it its name.

    A wrong one is removed. Its address is out if all of it came from there; a part begun elsewhere may
    have been the wrong one, so then the address is asked for the whole file.
    """
    part, digest = _part(target), hashlib.sha256()
    if file.sha256 is not None:
        with part.open("rb") as content:
            while piece := content.read(HASH_PIECE):
                digest.update(piece)
                yield part.stat().st_size
        if digest.hexdigest() != file.sha256:
            part.unlink()
            _note(target).unlink(missing_ok=True)
            raise NetworkProblem(
                Phrase("the file at {host} is not the published one", host=_host(address)), final=whole
            )
    with part.open("rb") as content:
        os.fsync(content.fileno())
    part.rename(target)
    _note(target).unlink(missing_ok=True)


def _pause(seconds: float, target: Path) -> Iterator[int]:
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        time.sleep(min(left, TICK))
        yield arrived(target)


def _given_up(file: RemoteFile, reasons: dict[str, Phrase], remedy: Phrase) -> UserProblem:
    return UserProblem(
        "{file} could not be downloaded: {reasons}.",
        remedy,
        file=file.name,
        reasons=reduce(lambda one, other: Phrase("{one}; {other}", one=one, other=other), reasons.values()),
    )


def unwritable(folder: Path, error: OSError) -> UserProblem:
    """A failure to write downloads, in words."""
    if error.errno == errno.ENOSPC:
        return UserProblem(
            "The disk of {folder} is full.",
            "Free some space and install again; what has arrived is kept, and it goes on from there.",
            folder=folder,
        )
    return UserProblem(
        "{folder} cannot be written to: {reason}.",
        "Mend that, or keep packs elsewhere by setting COPPICE_PACKS.",
        folder=folder,
        reason=error.strerror or error,
    )
