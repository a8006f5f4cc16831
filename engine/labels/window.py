"""The labels of one window as tensors: what `Labeller` makes and the priors embed.

Shapes: B batch, A artists of a blend, G genre slots, N lyric characters.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import torch
from torch import Tensor


@dataclass(frozen=True, eq=False)
class WindowLabels:
    """What one window of tokens is conditioned on, for a batch. Lengths are audio samples (int64).

    Artist weights are normalised to sum 1 on use (a blend is a new voice, paper section 5.2); genre
    weights are used as given, since the published form SUMS the words of a genre. A slot of -1 is
    empty.
    """

    artist_ids_BA: Tensor
    artist_weights_BA: Tensor
    genre_ids_BG: Tensor
    genre_weights_BG: Tensor
    total_B: Tensor
    offset_B: Tensor
    length_B: Tensor
    lyrics_BN: Tensor | None = None

    def to(self, device: torch.device | str) -> WindowLabels:
        """The same labels on another device."""
        moved = {f.name: getattr(self, f.name) for f in fields(self) if getattr(self, f.name) is not None}
        return replace(self, **{name: tensor.to(device) for name, tensor in moved.items()})
