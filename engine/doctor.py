"""What works here and what does not: versions, memory, GPU, sound devices, the window, packs."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable
from importlib import import_module, metadata
from typing import Any

from engine.packs import shelf
from engine.packs.fit import fit

PACKAGES = ("torch", "numpy", "safetensors", "soundfile", "soxr", "sounddevice", "PySide6-Essentials")

SPEED_SECONDS = 3.0  # of music that are drafted to tell the speed


def examine() -> dict[str, Any]:
    """Everything by topic; a part that fails says why under its 'problem' and stops nothing else."""
    return {
        "system": _guarded(_system),
        "versions": _versions(),
        "compute": _guarded(_compute),
        "audio": _guarded(_audio),
        "window": _guarded(_window),
        "packs": _guarded(_packs),
        "speed": _guarded(_speed),
    }


def as_text(found: dict[str, Any]) -> str:
    """The findings for reading; problems are marked with '!'."""
    lines = []
    for topic, part in found.items():
        lines.append(f"{'! ' if 'problem' in part else ''}{topic}")
        lines += [f"    {name}: {value}" for name, value in part.items()]
    return "\n".join(lines)


def _guarded(look: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    try:
        return look()
    except Exception as error:  # a broken driver must not keep the rest from being told
        return {"problem": f"{type(error).__name__}: {error}"}


def _system() -> dict[str, Any]:
    return {
        "platform": platform.platform(),
        "python": platform.python_version(),
        "cpu_cores": os.cpu_count(),
    }


def _versions() -> dict[str, Any]:
    """Installed version of each package; a missing one is the problem of this part."""
    found: dict[str, Any] = {}
    for name in ("coppice", *PACKAGES):
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = None
    missing = [name for name in PACKAGES if found[name] is None]
    return found | ({"problem": f"not installed: {', '.join(missing)}"} if missing else {})


def _compute() -> dict[str, Any]:
    device = import_module("engine.device")
    chosen = device.choose()
    free = device.memory(chosen)
    found = {"device": str(chosen), "free_bytes": free}
    torch = import_module("torch")
    if chosen.type == "cuda":
        found["gpu"] = torch.cuda.get_device_name(chosen)
    return found


def _audio() -> dict[str, Any]:
    sounddevice = import_module("sounddevice")
    outputs = [d["name"] for d in sounddevice.query_devices() if d["max_output_channels"] > 0]
    inputs = [d["name"] for d in sounddevice.query_devices() if d["max_input_channels"] > 0]
    found: dict[str, Any] = {"outputs": outputs, "inputs": inputs}
    if not outputs:
        found["problem"] = "no sound output; music can be made and saved, but not heard here"
    return found


def _window() -> dict[str, Any]:
    qt = import_module("PySide6.QtCore")
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    found: dict[str, Any] = {"qt": qt.qVersion(), "platform": os.environ.get("QT_QPA_PLATFORM", "default")}
    if platform.system() == "Linux" and not screen:
        found["problem"] = "no display; the command line works, the window needs one"
    return found


def _packs() -> dict[str, Any]:
    """Every pack with its size, whether it fits into the free memory, and in which precision."""
    device = import_module("engine.device")
    chosen = device.choose()
    free = device.memory(chosen)
    found: dict[str, Any] = {}
    for pack in shelf.installed():
        found[pack.name] = (
            f"{pack.bytes / 1e6:.0f} MB, {fit(pack.manifest.priors, chosen.type, free).sentence}"
        )
    return found or {"problem": "no model pack is installed"}


def _speed() -> dict[str, Any]:
    """How fast the smallest pack drafts here. The first time on a machine this also compiles the decoder's step."""
    packs = sorted(shelf.installed(), key=lambda pack: pack.bytes)
    if not packs:
        return {"problem": "no model pack is installed"}
    bench = import_module("engine.bench.stack").Bench(packs[0].path, SPEED_SECONDS)
    bench.draft(1)
    part, _ = bench.draft(1)
    first = f"{part.first_sound_seconds:.2f} s after the start" if part.first_sound_seconds else "none"
    return {"pack": packs[0].name, "draft": f"{part.real_time:.1f} times real time", "first sound": first}
