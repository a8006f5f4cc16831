"""What the codes of a pack mean, as a short text. Torch-free.

A song holds codes and the name of its pack. A later pack of that name may have learned other codebooks, under which the
song would be noise; its decoders, priors and vocabulary may change without harm (docs/decisions/0036).
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from engine.errors import UserProblem
from engine.packs.manifest import AGAIN, VQVAE_FILE

LETTERS = 16  # of the SHA-256 in hexadecimal


def codebooks_of(pack: Path) -> str:
    """The same text for packs whose codebooks (all levels) are the same bits.

    UserProblem if the pack lacks its autoencoders, or their file is none.
    """
    path = pack / VQVAE_FILE
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:  # read by hand: the window opens before safetensors is imported
            size = int.from_bytes(file.read(8), "little")
            header = json.loads(file.read(min(size, path.stat().st_size)))
            for name in sorted(name for name in header if name.endswith("codebook.vectors_KD")):
                first, last = header[name]["data_offsets"]
                file.seek(8 + size + first)
                digest.update(file.read(last - first))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserProblem(
            "The weights file {file} is damaged ({reason}).", AGAIN, file=path.name, reason=error
        ) from error
    return digest.hexdigest()[:LETTERS]
