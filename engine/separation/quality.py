"""How good a separation is: scale-invariant signal-to-distortion ratio (Le Roux et al., 2019) in dB.

Torch-free: the window tells the quality of the built-in separator before anything is separated.
"""

from __future__ import annotations

import json

import numpy as np
import numpy.typing as npt

from engine.phrases import Phrase
from engine.resources import resource_path

Audio = npt.NDArray[np.float32]


def si_sdr(estimate: Audio, truth: Audio) -> float:
    """SI-SDR of mono samples (T,); nan where the truth is silent."""
    energy = float(np.dot(truth, truth))
    if energy <= 1e-8:
        return float("nan")
    target = float(np.dot(estimate, truth)) / energy * truth
    noise = estimate - target
    return float(10 * np.log10((np.dot(target, target) + 1e-12) / (np.dot(noise, noise) + 1e-12)))


def quality() -> str:
    """What the basic separator reaches, as a sentence for the user; empty if there is none or it was never measured."""
    file = resource_path("separator") / "basic.json"
    if not file.is_file():
        return ""
    recipe = json.loads(file.read_text(encoding="utf-8"))
    table = recipe.get("quality_db")
    if not table:
        return ""
    return Phrase(
        "Stems are of basic quality (SI-SDR in dB on songs it has not heard before: vocals {vocals:.1f}, "
        "drums {drums:.1f}, bass {bass:.1f}, other {other:.1f}).",
        vocals=table["vocals"]["si_sdr"],
        drums=table["drums"]["si_sdr"],
        bass=table["bass"]["si_sdr"],
        other=table["other"]["si_sdr"],
    )
