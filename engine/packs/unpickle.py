"""Read torch's pickle files without running what is in them, one tensor at a time.

Both envelopes are read: the zip archive of torch ≥ 1.6 and the plain stream before it, which the
published `.pth.tar` files use. The pickle inside may name only what is listed here, and every name
stands for an inert object of ours: nothing of torch or of any other package is looked up or called.
Tensors come as `StoredTensor`, a place in the file; `read` fetches one, so a 10 GB file needs the
memory of one tensor.
"""

from __future__ import annotations

import pickle
import struct
import zipfile
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Self, TypeVar

import torch
from torch import Tensor

from engine.errors import UserProblem
from engine.phrases import Phrase

Result = TypeVar("Result")
LEGACY_MAGIC = 0x1950A86A20F9469CFC6C  # first pickle of the stream envelope
LEGACY_VERSION = 1001  # second
CUT_SHORT = Phrase("it may be cut short")
DTYPES = {
    "DoubleStorage": torch.float64,
    "FloatStorage": torch.float32,
    "HalfStorage": torch.float16,
    "BFloat16Storage": torch.bfloat16,
    "LongStorage": torch.int64,
    "IntStorage": torch.int32,
    "ShortStorage": torch.int16,
    "CharStorage": torch.int8,
    "ByteStorage": torch.uint8,
    "BoolStorage": torch.bool,
}
# Harmless things that optimiser states and metrics may hold; they are passed over, never built.
IGNORED = {
    ("numpy", "dtype"),
    ("numpy", "ndarray"),
    ("numpy.core.multiarray", "scalar"),
    ("numpy.core.multiarray", "_reconstruct"),
    ("numpy._core.multiarray", "scalar"),
    ("numpy._core.multiarray", "_reconstruct"),
    ("_codecs", "encode"),
    ("torch", "device"),
    ("torch", "Size"),
}


@dataclass(frozen=True)
class Storage:
    """A run of `numel` numbers in the file, named by `key`; `start` counts from the run's beginning."""

    key: str
    dtype: torch.dtype
    numel: int
    start: int = 0


@dataclass(frozen=True)
class StoredTensor:
    """A tensor that is still in the file."""

    storage: Storage
    offset: int
    shape: tuple[int, ...]
    stride: tuple[int, ...]

    @property
    def dtype(self) -> torch.dtype:
        """Its number format in the file."""
        return self.storage.dtype

    @property
    def extent(self) -> int:
        """How many stored numbers it spans."""
        if 0 in self.shape:
            return 0
        return 1 + sum((size - 1) * step for size, step in zip(self.shape, self.stride, strict=True))


class Ignored:
    """Stands for something passed over; takes whatever a pickle does to an object."""

    def __init__(self, *args: object) -> None:
        pass

    def __setstate__(self, state: object) -> None:
        pass


def _damaged(path: Path, what: Phrase = CUT_SHORT) -> UserProblem:
    return UserProblem(
        "{file} is not a readable checkpoint: {what}.",
        "Download or copy the file again, and check its size.",
        file=path.name,
        what=what,
    )


def _unsafe(path: Path, what: str) -> UserProblem:
    what = what.encode("unicode_escape").decode()[:80]  # it goes to a terminal
    return UserProblem(
        "{file} asks to run code ({what}), which a checkpoint has no need of; nothing was run.",
        "Use the file from the publisher's own address only.",
        file=path.name,
        what=what,
    )


def _tensor(storage: object, offset: object, shape: object, stride: object, *_: object) -> StoredTensor:
    if not isinstance(storage, Storage) or not isinstance(offset, int):
        raise pickle.UnpicklingError("a tensor without a storage")
    sizes, steps = _whole_numbers(shape), _whole_numbers(stride)
    tensor = StoredTensor(storage, offset + storage.start, sizes, steps)
    if (
        offset < 0
        or len(sizes) != len(steps)
        or tensor.offset + tensor.extent > storage.start + storage.numel
    ):
        raise pickle.UnpicklingError("a tensor outside of its storage")
    return tensor


def _whole_numbers(values: object) -> tuple[int, ...]:
    if not isinstance(values, tuple) or not all(isinstance(value, int) and value >= 0 for value in values):
        raise pickle.UnpicklingError("a tensor with strange sizes")
    return values


def _parameter(tensor: object, *_: object) -> object:
    return tensor


class _Function:
    """A function a pickle may call, closed to everything else a pickle can do to an object."""

    __slots__ = ("work",)

    def __init__(self, work: Callable[..., object]) -> None:
        self.work = work

    def __call__(self, *args: object) -> object:
        return self.work(*args)

    def __setstate__(self, state: object) -> None:
        raise pickle.UnpicklingError("a function has no state")


class _Hyperparameters(dict[str, Any]):
    """A dictionary whose class was pickled by name; attributes set on it are its entries."""

    def __setstate__(self, state: object) -> None:
        if isinstance(state, dict):
            self.update(state)


KNOWN: dict[tuple[str, str], Any] = {
    ("collections", "OrderedDict"): OrderedDict,
    ("builtins", "set"): set,
    ("builtins", "complex"): complex,
    ("torch._utils", "_rebuild_tensor"): _Function(_tensor),
    ("torch._utils", "_rebuild_tensor_v2"): _Function(_tensor),
    ("torch._utils", "_rebuild_parameter"): _Function(_parameter),
    ("jukebox.hparams", "Hyperparams"): _Hyperparameters,
}


class _Reader(pickle._Unpickler):
    """An unpickler that knows the names above and no others.

    The interpreter's Python form of it: the C form lets a file of a few bytes ask for gigabytes.
    """

    def __init__(self, file: IO[bytes], path: Path) -> None:
        super().__init__(file, encoding="utf-8")
        self._path = path

    def find_class(self, module: str, name: str) -> Any:
        """Our stand-in for a name; UserProblem for one that is not on the list."""
        if (module, name) in KNOWN:
            return KNOWN[module, name]
        if module in ("torch", "torch.cuda") and name in DTYPES:
            return DTYPES[name]
        if (module, name) in IGNORED:
            return Ignored
        raise _unsafe(self._path, f"{module}.{name}")

    def persistent_load(self, pid: Any) -> Storage:
        """A reference to numbers elsewhere in the file."""
        kind, dtype, key, _location, numel, *view = pid
        if kind != "storage" or not isinstance(dtype, torch.dtype) or not isinstance(numel, int):
            raise pickle.UnpicklingError("a reference that is not a storage")
        if view and view[0] is not None:  # (key, offset, size) of a part of the storage
            _, start, size = view[0]
            if min(start, size) < 0 or start + size > numel:
                raise pickle.UnpicklingError("a view outside of its storage")
            return Storage(str(key), dtype, size, start)
        return Storage(str(key), dtype, numel)


class Envelope:
    """An open file: `content` as it was saved, with StoredTensor for tensors. Close it after use."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._file = path.open("rb")
        except OSError as error:
            raise UserProblem(
                "{path} cannot be opened: {reason}.",
                "Check its name and your right to read it.",
                path=path,
                reason=error.strerror,
            ) from error
        try:
            self.content, self._places = self._guarded(self._parse)
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; tensors read before stay."""
        self._file.close()

    def read(self, stored: StoredTensor) -> Tensor:
        """One tensor, contiguous, in the file's number format."""
        return self._guarded(lambda: self._fetch(stored))

    def _fetch(self, stored: StoredTensor) -> Tensor:
        if not stored.extent:
            return torch.empty(stored.shape, dtype=stored.dtype)
        place, available = self._places[stored.storage.key]
        begin, length = stored.offset * stored.dtype.itemsize, stored.extent * stored.dtype.itemsize
        if begin + length > available:
            raise EOFError
        buffer = bytearray(length)
        self._file.seek(place + begin)
        if self._file.readinto(buffer) != length:
            raise EOFError
        flat = torch.frombuffer(buffer, dtype=stored.dtype)
        return flat.as_strided(stored.shape, stored.stride).contiguous()

    def _guarded(self, work: Callable[[], Result]) -> Result:
        """Any failure of reading becomes a sentence; a hostile file can provoke nearly all of these."""
        try:
            return work()
        except (pickle.UnpicklingError, zipfile.BadZipFile, EOFError, OSError, struct.error) as error:
            raise _damaged(self.path) from error
        except (LookupError, ValueError, TypeError, AttributeError, ImportError) as error:
            raise _damaged(self.path, Phrase("its structure is not that of a checkpoint")) from error
        except (MemoryError, OverflowError, RecursionError, RuntimeError) as error:
            raise _damaged(self.path, Phrase("it states impossible sizes")) from error

    def _parse(self) -> tuple[Any, dict[str, tuple[int, int]]]:
        if self._file.read(4) == b"PK\x03\x04":
            return self._parse_zip()
        self._file.seek(0)
        return self._parse_stream()

    def _parse_stream(self) -> tuple[Any, dict[str, tuple[int, int]]]:
        """Pickles (magic, version, system, content, keys), then per key a count and the numbers."""
        if _Reader(self._file, self.path).load() != LEGACY_MAGIC:
            raise _damaged(self.path, Phrase("its beginning is not that of a checkpoint"))
        if _Reader(self._file, self.path).load() != LEGACY_VERSION:
            raise _damaged(self.path, Phrase("it is of an unknown version"))
        system = _Reader(self._file, self.path).load()
        if not system.get("little_endian", True):
            raise _damaged(self.path, Phrase("it was written on a big-endian machine"))
        reader = _Storages(self._file, self.path)
        content = reader.load()
        keys = _Reader(self._file, self.path).load()
        places: dict[str, tuple[int, int]] = {}
        at, end = self._file.tell(), self.path.stat().st_size
        for key in keys:
            self._file.seek(at)
            (count,) = struct.unpack("<q", self._file.read(8))
            length = count * reader.itemsize[key]
            if count < 0 or at + 8 + length > end:
                raise EOFError
            places[key] = (at + 8, length)
            at += 8 + length
        return content, places

    def _parse_zip(self) -> tuple[Any, dict[str, tuple[int, int]]]:
        places: dict[str, tuple[int, int]] = {}
        with zipfile.ZipFile(self._file) as archive:
            entries = {info.filename.partition("/")[2]: info for info in archive.infolist()}
            if "byteorder" in entries and archive.read(entries["byteorder"]) != b"little":
                raise _damaged(self.path, Phrase("it was written on a big-endian machine"))
            if entries["data.pkl"].compress_type != zipfile.ZIP_STORED:
                raise _damaged(self.path, Phrase("its index is compressed"))
            with archive.open(entries["data.pkl"]) as pickled:
                content = _Reader(pickled, self.path).load()
            for name, info in entries.items():
                if name.startswith("data/"):
                    if info.compress_type != zipfile.ZIP_STORED:
                        raise _damaged(self.path, Phrase("its numbers are compressed"))
                    places[name.removeprefix("data/")] = (self._start_of(info), info.file_size)
        return content, places

    def _start_of(self, info: zipfile.ZipInfo) -> int:
        """Where an entry's bytes begin: after its local header of 30 bytes, its name and extra field."""
        self._file.seek(info.header_offset)
        header = self._file.read(30)
        name_length, extra_length = struct.unpack("<HH", header[26:30])
        return int(info.header_offset + 30 + name_length + extra_length)


class _Storages(_Reader):
    """Notes the size of a number in each storage, which the stream envelope does not repeat."""

    def __init__(self, file: IO[bytes], path: Path) -> None:
        super().__init__(file, path)
        self.itemsize: dict[str, int] = {}

    def persistent_load(self, pid: Any) -> Storage:
        """See _Reader."""
        storage = super().persistent_load(pid)
        self.itemsize[storage.key] = storage.dtype.itemsize
        return storage


class Checkpoint(Envelope):
    """A network's checkpoint: `tensors` by name (without the `module.` of parallel training), `hps`."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        model = self.content.get("model") if isinstance(self.content, dict) else None
        if not isinstance(model, dict) or not all(isinstance(name, str) for name in model):
            self.close()
            raise _damaged(path, Phrase("it has no weights under 'model'"))
        self.tensors: Mapping[str, StoredTensor] = {
            name.removeprefix("module."): value
            for name, value in model.items()
            if isinstance(value, StoredTensor)
        }
        self.bytes: int = path.stat().st_size
        hps, step = self.content.get("hps"), self.content.get("step")
        self.hps: Mapping[str, Any] = hps if isinstance(hps, dict) else {}
        self.step: int | None = step if isinstance(step, int) and 0 <= step < 1 << 63 else None
