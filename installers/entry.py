"""Where a frozen Coppice begins: the command line and the window in one program.

Four things differ from `coppice` in a Python environment: `-m app` must work without Python's own command line
(the demo draws its picture in a process of its own), PortAudio lies inside the program, the certificates of the
web are where this system keeps them and not where the building one did, and on Windows the program has no console
to write to when it was opened from the desktop.
"""

from __future__ import annotations

import ctypes.util
import multiprocessing
import os
import ssl
import sys
from pathlib import Path

CERTIFICATES = (  # Debian and others, Fedora and others, openSUSE
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
)
INSIDE = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))


def find_inside(name: str) -> str | None:
    """`ctypes.util.find_library`, but what the program brought along first."""
    found = sorted(INSIDE.glob(f"lib{name}.so*"))
    return str(found[0]) if found else _find_elsewhere(name)


_find_elsewhere = ctypes.util.find_library


def certificates() -> Path | None:
    """A file of certificates to trust where Python's own default is not there; None where it is."""
    if os.name == "nt" or ssl.get_default_verify_paths().cafile:  # Windows has a store of its own
        return None
    places = [*map(Path, CERTIFICATES), INSIDE / "certifi" / "cacert.pem"]
    return next((place for place in places if place.is_file()), None)


def main() -> int:
    """The front end, or the window where `-m app` asks for it; the exit status."""
    multiprocessing.freeze_support()
    os.environ.setdefault("COPPICE_RESOURCES", str(INSIDE / "resources"))
    ctypes.util.find_library = find_inside
    if trusted := certificates():
        os.environ.setdefault("SSL_CERT_FILE", str(trusted))
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # opened from the desktop on Windows
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123
    if sys.argv[1:3] == ["-m", "app"]:
        from app.__main__ import main as window

        return window(sys.argv[3:])
    from engine.cli import main as front

    return front(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
