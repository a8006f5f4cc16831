"""What a network sounds and looks like while it is trained: sound files and pictures of their spectra."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile
from scipy.signal import stft

Audio = npt.NDArray[np.float32]

WINDOW, HOP = 1024, 256  # of the picture's spectra
FLOOR_DB = -90.0
GAP_SECONDS = 0.3  # of silence between the pieces of one file


def write(folder: Path, name: str, pieces: Sequence[Audio], sample_rate: int) -> None:
    """Write `pieces` one after another as NAME.flac, and their spectrograms as NAME.png."""
    folder.mkdir(parents=True, exist_ok=True)
    gap = np.zeros(int(GAP_SECONDS * sample_rate), np.float32)
    spaced = [part for piece in pieces for part in (np.clip(piece, -1, 1), gap)][:-1]
    soundfile.write(folder / f"{name}.flac", np.concatenate(spaced), sample_rate)
    write_png(folder / f"{name}.png", picture(np.concatenate(spaced)))


def picture(audio: Audio) -> npt.NDArray[np.uint8]:
    """Log spectrum as grey values (frequency rising upwards, time to the right); white is loud."""
    _, _, spectrum = stft(audio, nperseg=WINDOW, noverlap=WINDOW - HOP)
    level = 20 * np.log10(np.abs(spectrum) + 1e-9)
    shade = np.clip((level - FLOOR_DB) / -FLOOR_DB, 0, 1)
    return np.asarray(255 * shade[::-1], np.uint8)


def write_png(path: Path, grey_HW: npt.NDArray[np.uint8]) -> None:
    """An 8-bit greyscale PNG (ISO 15948), rows from the top."""
    height, width = grey_HW.shape
    rows = np.concatenate([np.zeros((height, 1), np.uint8), grey_HW], axis=1)  # filter type 0 before each
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows.tobytes(), 6)), (b"IEND", b""))
    data = b"\x89PNG\r\n\x1a\n"
    for kind, content in chunks:
        data += struct.pack(">I", len(content)) + kind + content
        data += struct.pack(">I", zlib.crc32(kind + content))
    path.write_bytes(data)
