"""Importing torch and other large packages without holding up the window.

The import holds Python's lock while the system links a few hundred megabytes (0.16 s on the machine this was
measured on), and the window stands still for as long. A foreign call lets go of the lock; the import then
finds the libraries in memory. And it makes some 400,000 objects that stay for good; Python's garbage
collector looks at all of them again and again meanwhile, each time without letting go of the lock.
"""

from __future__ import annotations

import ctypes
import gc
import importlib
import importlib.util
import logging
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_LOG = logging.getLogger(__name__)
NAMES = {"linux": "libtorch_python.so", "darwin": "libtorch_python.dylib"}
_lock = threading.Lock()
_depth = 0  # imports that go on now, in whichever thread


@contextmanager
def lasting() -> Iterator[None]:
    """What is made inside is there to stay: the collector rests, and leaves it out for ever after.

    For imports; what else is alive at the end is left out too, so a cycle of objects among it stays.
    """
    global _depth
    with _lock:
        _depth += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _depth -= 1
            if _depth == 0:
                gc.freeze()
                gc.enable()


def imported(name: str) -> Any:
    """A large module, imported with the collector at rest if it is not yet."""
    if name in sys.modules:
        return importlib.import_module(name)  # waits where another thread is at it still
    with lasting():
        return importlib.import_module(name)


def library() -> Path | None:
    """The library that draws all others in; None without torch, and on Windows (its DLLs need torch's help)."""
    spec = importlib.util.find_spec("torch")
    name = NAMES.get(sys.platform)
    if spec is None or spec.origin is None or name is None:
        return None
    path = Path(spec.origin).with_name("lib") / name
    return path if path.is_file() else None


def preload() -> bool:
    """Load it; whether that went well. A failure costs nothing: the import says what is wrong."""
    path = library()
    if path is None:
        return False
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.restype = ctypes.c_void_p
    found = dlopen(os.fsencode(path), os.RTLD_LAZY) is not None
    _LOG.debug("%s preloaded: %s", path, found)
    return found
