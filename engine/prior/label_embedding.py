"""Artist, genre and timing as vectors (paper section 4.3; FACTS.md section 5).

Shapes: B batch, A artists of a blend, G genre slots, T tokens of the window, W width.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from engine.labels.timing import timing_bins
from engine.labels.window import WindowLabels
from engine.prior.config import PriorConfig

__all__ = ["LabelEmbedding", "WindowLabels"]


def _blend(table: nn.Embedding, ids_BX: Tensor, weights_BX: Tensor) -> Tensor:
    """Weighted sum of rows [B, W]; empty slots (-1) add nothing."""
    used_BX = (ids_BX >= 0).to(table.weight.dtype) * weights_BX.to(table.weight.dtype)
    return torch.einsum("bxw,bx->bw", table(ids_BX.clamp(min=0)), used_BX)


class LabelEmbedding(nn.Module):
    """Tables for artist and genre, and for the top level three timing tables."""

    def __init__(self, config: PriorConfig) -> None:
        super().__init__()
        assert config.labels is not None
        labels, width = config.labels, config.transformer.width
        self.labels, self.sample_rate = labels, config.sample_rate
        self.n_time = config.transformer.n_ctx - config.transformer.prime_len
        self.artist = nn.Embedding(labels.artists, width)
        self.genre = nn.Embedding(labels.genres, width)
        tables = [self.artist, self.genre]
        if labels.timing is not None:
            self.total = nn.Embedding(labels.timing.bins, width)
            self.absolute = nn.Embedding(labels.timing.bins, width)
            self.relative = nn.Embedding(labels.timing.bins, width)
            tables += [self.total, self.absolute, self.relative]
        for table in tables:
            nn.init.normal_(table.weight, std=0.01)

    def forward(self, labels: WindowLabels) -> tuple[Tensor, Tensor | None]:
        """(y_cond_B1W, timing_BTW or None when this prior has no timing tables)."""
        held_BA = labels.artist_weights_BA * (labels.artist_ids_BA >= 0)
        normalised_BA = held_BA / held_BA.sum(dim=1, keepdim=True).clamp(min=1e-12)
        y_BW = _blend(self.artist, labels.artist_ids_BA, normalised_BA)
        y_BW = y_BW + _blend(self.genre, labels.genre_ids_BG, labels.genre_weights_BG)
        return y_BW[:, None], self._timing(labels)

    def _timing(self, labels: WindowLabels) -> Tensor | None:
        timing = self.labels.timing
        if timing is None:
            return None
        bins = timing_bins(
            labels.total_B,
            labels.offset_B,
            labels.length_B,
            n_time=self.n_time,
            bins=timing.bins,
            sample_rate=self.sample_rate,
            min_duration=timing.min_duration,
            max_duration=timing.max_duration,
        )
        # Clamped rather than checked: an assertion would make an accelerator wait, and rounding can
        # reach one row past the table at a song's very end (`Labeller` checks what a user asks for).
        total_B, absolute_BT, relative_BT = (bins_X.clamp(0, timing.bins - 1) for bins_X in bins)
        placed_BTW: Tensor = self.absolute(absolute_BT) + self.relative(relative_BT)
        return self.total(total_B)[:, None] + placed_BTW
