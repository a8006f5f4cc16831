"""The one place that chooses where networks run and in which precision."""

from __future__ import annotations

import os

import torch

from engine.errors import UserProblem
from engine.phrases import Phrase

VARIABLE = "COPPICE_DEVICE"  # 'cpu' or 'cuda' overrides the choice
PRECISION_VARIABLE = "COPPICE_PRECISION"  # one of PRECISIONS overrides it
THREADS_VARIABLE = "COPPICE_THREADS"  # how many threads of the processor compute
# int8 is for the processor: the layers' matrices in eight bits, all arithmetic in float32.
PRECISIONS = {
    "float32": torch.float32,
    "bfloat16": torch.bfloat16,
    "float16": torch.float16,
    "int8": torch.int8,
}


def choose() -> torch.device:
    """A CUDA GPU if there is one, else the CPU; $COPPICE_DEVICE overrides.

    UserProblem where it names a GPU and there is none, or names no device.
    """
    wanted = os.environ.get(VARIABLE)
    if wanted and wanted != "auto":
        remedy = Phrase("Choose another device in the preferences, or unset {variable}.", variable=VARIABLE)
        try:
            device = torch.device(wanted)
        except RuntimeError as error:
            raise UserProblem(
                "There is no kind of device called '{wanted}'.", remedy, wanted=wanted
            ) from error
        if device.type == "cuda" and not torch.cuda.is_available():
            raise UserProblem("There is no CUDA GPU that this program can use.", remedy)
        return device
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def memory(device: torch.device) -> int | None:
    """Free bytes on a device; None if it cannot be known."""
    if device.type == "cuda":
        return int(torch.cuda.mem_get_info(device)[0])
    try:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):  # not on this system
        return None


def precision(device: torch.device, weight_bytes: int) -> torch.dtype:
    """float32 where the weights fit with room to work, else half precision (GPU only).

    $COPPICE_PRECISION overrides; UserProblem where it names none of PRECISIONS.
    """
    wanted = os.environ.get(PRECISION_VARIABLE)
    if wanted and wanted != "auto":
        if wanted not in PRECISIONS:
            names = ", ".join(PRECISIONS)
            raise UserProblem(
                "There is no precision called '{wanted}'.",
                "Choose one of: auto, {names}.",
                wanted=wanted,
                names=names,
            )
        return PRECISIONS[wanted]
    free = memory(device)
    if device.type == "cuda" and free is not None and weight_bytes > 0.6 * free:
        return torch.float16
    return torch.float32


def threads() -> int:
    """Threads of the processor that compute: one unless $COPPICE_THREADS says more.

    OpenMP spins while the window's thread wants the core (DESIGN.md section 9), hence one.
    """
    wanted = os.environ.get(THREADS_VARIABLE, "")
    return max(1, int(wanted)) if wanted.isdigit() else 1
