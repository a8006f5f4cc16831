"""Has the system load torch's shared libraries before Python imports them.

Importing torch holds Python's lock while the system links a few hundred megabytes (0.16 s on the machine
this was measured on), and the window stands still for as long. A foreign call lets go of the lock; the
import then finds the libraries in memory.
"""

from __future__ import annotations

import ctypes
import importlib.util
import logging
import os
import sys
from pathlib import Path

_LOG = logging.getLogger(__name__)
NAMES = {"linux": "libtorch_python.so", "darwin": "libtorch_python.dylib"}


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
