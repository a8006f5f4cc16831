"""Stems by HTDemucs (optional extra `stems`), from a weights file on this machine.

Its published weights are for scientific purposes; they are not ours to bundle: the file is the user's own,
or was downloaded after its licence was accepted (engine.weights). The weights are read as
safetensors only, and the class they name must be one of demucs' own: nothing else is imported for a file.
"""

from __future__ import annotations

from collections.abc import Generator
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from safetensors import SafetensorError, safe_open

from engine.errors import UserProblem
from engine.phrases import Phrase
from engine.separation.mask import STEMS

Audio = npt.NDArray[np.float32]

RATE = 44_100
CLASSES = ("demucs.htdemucs.HTDemucs", "demucs.hdemucs.HDemucs")
PIECE_SECONDS, CONTEXT_SECONDS = 24.0, 2.0
NEEDED = Phrase("Install the extra 'stems' (pip install -e '.[stems]'), or choose the basic separator.")
WEIGHTS = Phrase("Give the .safetensors file of an HTDemucs model, or choose the basic separator.")
FETCH = Phrase(
    "Download them (coppice separator install), give a .safetensors file, or choose the basic separator."
)


def require(weights: Path | None) -> Any:
    """Demucs' reader of weights. Raises UserProblem, before anything is computed: no demucs, or no file."""
    try:
        reader = import_module("demucs.hf")
    except ImportError as error:
        raise UserProblem("The separator demucs is not installed.", NEEDED) from error
    if weights is None:
        raise UserProblem("The separator demucs needs its weights.", FETCH)
    if not weights.is_file():
        raise UserProblem("{path} cannot be read.", WEIGHTS, path=weights)
    return reader


def load(weights: Path | None) -> Any:
    """The network of a weights file. Raises UserProblem as `require`, and for what is no such file."""
    reader = require(weights)
    assert weights is not None  # `require` has seen to it
    try:
        with safe_open(str(weights), framework="pt") as file:
            told = file.metadata() or {}
        if told.get("klass") not in CLASSES or "structure" in told:
            raise UserProblem("{file} holds no HTDemucs model.", WEIGHTS, file=weights.name)
        model = reader.load_safetensors_model(weights)
    except OSError as error:
        raise UserProblem("{path} cannot be read.", WEIGHTS, path=weights) from error
    except (SafetensorError, KeyError, ValueError, TypeError, RuntimeError) as error:
        raise UserProblem("{file} is damaged or no HTDemucs model.", WEIGHTS, file=weights.name) from error
    if set(STEMS) - set(model.sources) or model.samplerate != RATE:
        raise UserProblem(
            "{file} knows other stems than {stems}.", WEIGHTS, file=weights.name, stems=", ".join(STEMS)
        )
    return model.eval()


def separate(samples: Audio, weights: Path | None) -> Generator[float, None, dict[str, Audio]]:
    """Stems of mono samples (T,) at RATE; yields the share done. Pieces overlap and are faded into each other."""
    model = load(weights)
    apply = import_module("demucs.apply").apply_model
    mean, spread = float(samples.mean()), float(samples.std()) + 1e-8
    piece, fade = int(PIECE_SECONDS * RATE), int(CONTEXT_SECONDS * RATE)
    out = np.zeros((len(model.sources), len(samples)), dtype=np.float32)
    for start in range(0, len(samples), piece):
        low, high = max(0, start - fade), min(len(samples), start + piece)
        stereo = torch.from_numpy((samples[low:high] - mean) / spread).expand(1, 2, -1)
        with torch.no_grad():
            found_SCT = apply(model, stereo, split=True, overlap=0.25, progress=False)[0]
        stems = found_SCT.mean(dim=1).numpy() * spread
        rise = np.ones(high - low, dtype=np.float32)
        rise[: start - low] = np.linspace(0.0, 1.0, start - low, dtype=np.float32)
        out[:, low:high] = out[:, low:high] * (1.0 - rise) + stems * rise
        yield high / max(len(samples), 1)
    return dict(zip(model.sources, out, strict=True))
