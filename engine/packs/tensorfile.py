"""Write a safetensors file one tensor at a time: the header first, then each tensor as it is made.

The library's own `save_file` wants all tensors in memory at once, which is 11 GB for the largest
published prior. The layout is that of the safetensors format: the length of the header (8 bytes,
little-endian), the header as JSON, then the tensors without gaps.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
from collections.abc import Callable, Generator, Mapping
from pathlib import Path

import torch
from torch import Tensor

NAMES = {torch.float32: "F32", torch.float16: "F16", torch.bfloat16: "BF16"}
Layout = Mapping[str, tuple[torch.dtype, tuple[int, ...]]]


def ordered(layout: Layout) -> list[str]:
    """The order tensors are written in: wide numbers first, so that each begins at a multiple of its size."""
    return sorted(layout, key=lambda name: (-layout[name][0].itemsize, name))


def size(layout: Layout) -> int:
    """Bytes of the finished file."""
    return len(_header(layout)) + sum(_bytes(*entry) for entry in layout.values())


def write(path: Path, layout: Layout, fetch: Callable[[str], Tensor]) -> Generator[int, None, str]:
    """Write the tensors that `fetch` gives by name; yields the bytes of each, returns the file's SHA-256 (hex).

    The hash is taken on the way, so the file is never read again; it is on the disk on return.
    ValueError when a tensor is not what the layout says.
    """
    digest = hashlib.sha256()
    with path.open("wb") as file:
        header = _header(layout)
        file.write(header)
        digest.update(header)
        for name in ordered(layout):
            tensor = fetch(name)
            if (tensor.dtype, tuple(tensor.shape)) != layout[name]:
                raise ValueError(f"{name} is not as announced")
            numbers = tensor.contiguous().view(-1).view(torch.uint8).numpy().data
            file.write(numbers)
            digest.update(numbers)
            del tensor, numbers  # before the next one comes
            yield _bytes(*layout[name])
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest()


def _bytes(dtype: torch.dtype, shape: tuple[int, ...]) -> int:
    return math.prod(shape) * dtype.itemsize


def _header(layout: Layout) -> bytes:
    entries: dict[str, object] = {}
    at = 0
    for name in ordered(layout):
        dtype, shape = layout[name]
        end = at + _bytes(dtype, shape)
        entries[name] = {"dtype": NAMES[dtype], "shape": list(shape), "data_offsets": [at, end]}
        at = end
    text = json.dumps(entries, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)  # tensors begin at a multiple of 8
    return len(text).to_bytes(8, "little") + text
