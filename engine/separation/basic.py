"""Stems with nothing downloaded: the bundled mask network, piece by piece over any length.

What it gains is in resources/separator/basic.json, measured on songs it was not trained on.
"""

from __future__ import annotations

import json
from collections.abc import Generator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from safetensors.torch import load_file

from engine.errors import UserProblem
from engine.resources import resource_path
from engine.separation.mask import HOP, REACH, SIZE, STEMS, MaskNet, overlapped, spectra

Audio = npt.NDArray[np.float32]

PIECE_FRAMES = 400  # about 9 s between two yields


def load(folder: Path | None = None) -> MaskNet:
    """The bundled network. Raises UserProblem if its files are missing."""
    folder = resource_path("separator") if folder is None else folder
    try:
        recipe = json.loads((folder / "basic.json").read_text(encoding="utf-8"))
        weights = load_file(folder / "basic.safetensors")
    except OSError as error:
        raise UserProblem(
            "The built-in separator's files are missing.", "Install Coppice again, or export per take."
        ) from error
    net = MaskNet(recipe["width"])
    net.load_state_dict({name: tensor.float() for name, tensor in weights.items()})
    return net.eval().requires_grad_(False)


def separate(net: MaskNet, samples: Audio) -> Generator[float, None, dict[str, Audio]]:
    """Stems of mono samples (T,) at RATE, equal in length, adding up to them; yields the share done."""
    # Silence around: every sample lies under whole frames, where overlapping is exact.
    frames = -(-(len(samples) + SIZE) // HOP)
    padded = torch.zeros(1, (frames - 1) * HOP + 2 * SIZE)
    padded[0, SIZE : SIZE + len(samples)] = torch.from_numpy(samples)
    total = (padded.shape[1] - SIZE) // HOP + 1
    out = torch.zeros(len(STEMS), padded.shape[1])
    for start in range(0, total, PIECE_FRAMES):
        end = min(total, start + PIECE_FRAMES)
        low, high = max(0, start - REACH), min(total, end + REACH)
        around_BTF = spectra(padded[:, low * HOP : (high - 1) * HOP + SIZE])
        shares_STF = net(around_BTF.abs())[0, :, start - low : end - low]
        parts = overlapped(shares_STF * around_BTF[:, start - low : end - low])
        out[:, start * HOP : start * HOP + parts.shape[1]] += parts
        yield end / total
    stems = out[:, SIZE : SIZE + len(samples)].numpy()
    return dict(zip(STEMS, stems, strict=True))
