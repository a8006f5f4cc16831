"""What libsndfile cannot write into a WAV: BWF time stamp, cue points and their labels.

Broadcast Wave `bext` version 2 after EBU Tech 3285; `cue ` and `LIST adtl` (`labl`, `ltxt`) after the
RIFF specification of 1991. The chunks of an existing file are kept; `bext` goes before the sound,
cues behind it.
"""

from __future__ import annotations

import errno
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

_BLOCK = 1 << 20
_LIMIT = 0xFFFF_FFFF  # RIFF counts bytes in 32 bits
_UNKNOWN = 0x7FFF  # EBU Tech 3285: a loudness that was not measured


@dataclass(frozen=True)
class Cue:
    """A marker at a sample; a `length` above zero (samples) makes it a region."""

    sample: int
    text: str
    length: int = 0


@dataclass(frozen=True)
class Stamp:
    """The `bext` chunk: `time_reference` in samples since midnight; LUFS and dBTP where measured."""

    description: str
    time_reference: int
    made: datetime
    loudness: float | None = None
    true_peak: float | None = None


def add_chunks(path: Path, stamp: Stamp, cues: Sequence[Cue]) -> None:
    """Rewrite the WAV at `path` with the stamp and the cues, through a file beside it. Raises OSError."""
    chunks = _chunks(path)
    head = _chunk(b"bext", _bext(stamp))
    tail = _chunk(b"cue ", _cue(cues)) + _chunk(b"LIST", _adtl(cues)) if cues else b""
    size = 4 + len(head) + sum(8 + length + length % 2 for _, _, length in chunks) + len(tail)
    if size > _LIMIT:
        raise OSError(errno.EFBIG, "a WAV file cannot be larger than 4 GiB")
    part = path.with_name(f"{path.name}.chunks")
    try:
        with path.open("rb") as source, part.open("xb") as out:
            out.write(b"RIFF" + struct.pack("<I", size) + b"WAVE" + head)
            for name, offset, length in chunks:
                out.write(name + struct.pack("<I", length))
                source.seek(offset)
                _copy(source, out, length)
                out.write(b"\0" * (length % 2))
            out.write(tail)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _copy(source: BinaryIO, out: BinaryIO, length: int) -> None:
    while length:
        block = source.read(min(_BLOCK, length))
        if not block:
            raise OSError(errno.EIO, "the sound file is shorter than its header says")
        out.write(block)
        length -= len(block)


def _chunks(path: Path) -> list[tuple[bytes, int, int]]:
    """(name, offset of the content, its length) of every chunk in the file."""
    found = []
    with path.open("rb") as file:
        if file.read(4) != b"RIFF":
            raise OSError(errno.EINVAL, "not a WAV file")
        file.seek(12)
        while len(header := file.read(8)) == 8:
            length: int = struct.unpack("<I", header[4:])[0]
            found.append((header[:4], file.tell(), length))
            file.seek(length + length % 2, 1)
    return found


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def _field(text: str, size: int) -> bytes:
    """ASCII text cut to a fixed field (bext knows no other letters)."""
    return text.encode("ascii", "replace")[:size].ljust(size, b"\0")


def _bext(stamp: Stamp) -> bytes:
    loudness = _UNKNOWN if stamp.loudness is None else round(stamp.loudness * 100)
    peak = _UNKNOWN if stamp.true_peak is None else round(stamp.true_peak * 100)
    return b"".join(
        (
            _field(stamp.description, 256),
            _field("Coppice", 32),
            _field("", 32),
            _field(stamp.made.strftime("%Y-%m-%d"), 10),
            _field(stamp.made.strftime("%H:%M:%S"), 8),
            struct.pack("<QH", stamp.time_reference, 2),
            bytes(64),  # UMID
            struct.pack("<5h", loudness, _UNKNOWN, peak, _UNKNOWN, _UNKNOWN),
            bytes(180),
        )
    )


def _cue(cues: Sequence[Cue]) -> bytes:
    points = [
        struct.pack("<II4sIII", number, cue.sample, b"data", 0, 0, cue.sample)
        for number, cue in enumerate(cues, 1)
    ]
    return struct.pack("<I", len(points)) + b"".join(points)


def _adtl(cues: Sequence[Cue]) -> bytes:
    parts = [b"adtl"]
    for number, cue in enumerate(cues, 1):
        text = cue.text.encode("utf-8") + b"\0"
        parts.append(_chunk(b"labl", struct.pack("<I", number) + text))
        if cue.length:
            region = struct.pack("<II4sHHHH", number, cue.length, b"rgn ", 0, 0, 0, 65001)  # code page UTF-8
            parts.append(_chunk(b"ltxt", region + text))
    return b"".join(parts)
