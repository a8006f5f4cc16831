"""The one place that chooses where networks run and in which precision."""

from __future__ import annotations

import os

import torch

VARIABLE = "COPPICE_DEVICE"  # 'cpu' or 'cuda' overrides the choice


def choose() -> torch.device:
    """A CUDA GPU if there is one, else the CPU; $COPPICE_DEVICE overrides."""
    wanted = os.environ.get(VARIABLE)
    if wanted:
        return torch.device(wanted)
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
    """float32 where the weights fit with room to work, else half precision (GPU only)."""
    free = memory(device)
    if device.type == "cuda" and free is not None and weight_bytes > 0.6 * free:
        return torch.float16
    return torch.float32
