"""What the codes of a pack mean, as a short text. Torch-free.

A song holds codes and the name of its pack. A later pack of that name may have learned other codebooks, under which the
song would be noise; its decoders, priors and vocabulary may change without harm (docs/decisions/0036).
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
from safetensors import safe_open

from engine.errors import UserProblem
from engine.packs.manifest import AGAIN, VQVAE_FILE

LETTERS = 16  # of the SHA-256 in hexadecimal


def codebooks_of(pack: Path) -> str:
    """The same text for packs whose codebooks (all levels, as float32) are the same bits.

    UserProblem if the pack lacks its autoencoders.
    """
    path = pack / VQVAE_FILE
    if not path.is_file():
        raise UserProblem("The pack '{pack}' lacks its file {name}.", AGAIN, pack=pack.name, name=VQVAE_FILE)
    digest = hashlib.sha256()
    with safe_open(path, framework="np") as file:
        for name in sorted(name for name in file.keys() if name.endswith("codebook.vectors_KD")):  # noqa: SIM118
            digest.update(np.ascontiguousarray(file.get_tensor(name), np.float32).tobytes())
    return digest.hexdigest()[:LETTERS]
