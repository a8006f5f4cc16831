"""What the codes of a pack mean, as a short text. Torch-free.

A song holds codes and the name of its pack. A later pack of that name may have learned other codebooks, under which the
song would be noise; its decoders, priors and vocabulary may change without harm (docs/decisions/0036).
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from engine.packs.header import read_header
from engine.packs.manifest import VQVAE_FILE

LETTERS = 16  # of the SHA-256 in hexadecimal


def codebooks_of(pack: Path) -> str:
    """The same text for packs whose codebooks (all levels) are the same bits.

    UserProblem if the pack lacks its autoencoders, or their file is none.
    """
    path = pack / VQVAE_FILE
    header = read_header(path)
    digest = hashlib.sha256()
    with path.open("rb") as file:
        begin = 8 + int.from_bytes(file.read(8), "little")  # places count from the header's end
        for name in sorted(name for name in header if name.endswith("codebook.vectors_KD")):
            first, last = header[name]["data_offsets"]
            file.seek(begin + first)
            digest.update(file.read(last - first))
    return digest.hexdigest()[:LETTERS]
