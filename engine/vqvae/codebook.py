"""The codebook: nearest vector, moving-average update, random restarts, k-means start.

Sources: van den Oord et al. 2017 (VQ-VAE), appendix A.1 (moving averages); Jukebox section 3.1
(random restarts); FACTS.md section 7. Shapes: B batch, D embedding, L positions, N = B·L rows
(batch-major, then time), K codes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn import functional as F


@dataclass(frozen=True)
class Quantised:
    """`quantised_BDL` carries the latents' gradient straight through; `commit` is a scalar tensor."""

    codes_BL: Tensor
    quantised_BDL: Tensor
    commit: Tensor
    metrics: dict[str, float]


def _summed_over_ranks(x: Tensor) -> Tensor:
    """Sum over the processes of a distributed run; the tensor itself in an ordinary run."""
    if dist.is_available() and dist.is_initialized():
        dist.all_reduce(x)
    return x


def choose_rows(
    rows_ND: Tensor, count: int, order: Tensor | None = None, noise: Tensor | None = None
) -> Tensor:
    """`count` random rows, without repetition; too few rows are repeated with small noise first.

    `order` is a permutation of the (repeated) rows and `noise` standard normals of their shape;
    both are drawn when not given. The noise is scaled by 0.01/sqrt(D).
    """
    rows_ND = rows_ND.detach().float()
    have, embed = rows_ND.shape
    if have < count:
        rows_ND = rows_ND.repeat(-(-count // have), 1)
        noise = torch.randn_like(rows_ND) if noise is None else noise
        rows_ND = rows_ND + noise * (0.01 * embed**-0.5)
    if order is None:
        order = torch.randperm(rows_ND.shape[0], device=rows_ND.device)
    return rows_ND[order[:count]]


class Codebook(nn.Module):
    """K vectors in D dimensions, learned by moving averages while the module is in training mode.

    Only the vectors are in the state dict. `decay` is the paper's γ; entries whose moving-average
    count falls below `restart_below` (rows per step) are replaced by random rows. Both may be changed
    between steps. `ema_state` and `load_ema_state` keep the averages over a stop of training.
    """

    vectors_KD: Tensor
    sums_KD: Tensor
    counts_K: Tensor

    def __init__(self, size: int, embed: int, decay: float = 0.99, restart_below: float = 1.0) -> None:
        super().__init__()
        self.decay = decay
        self.restart_below = restart_below
        self.learned = False  # False: the first training batch supplies the vectors
        self.averaged = False  # False: the averages are rebuilt from the vectors at the first update
        self.register_buffer("vectors_KD", torch.randn(size, embed))
        self.register_buffer("sums_KD", torch.zeros(size, embed), persistent=False)
        self.register_buffer("counts_K", torch.zeros(size), persistent=False)

    def _load_from_state_dict(self, state_dict: Mapping[str, Any], prefix: str, *args: Any) -> None:
        super()._load_from_state_dict(state_dict, prefix, *args)
        self.learned, self.averaged = True, False

    def encode(self, latents_BDL: Tensor) -> Tensor:
        """Index of the nearest vector, int64 (B, L); the first of several equally near."""
        return self._nearest(self._rows(latents_BDL))[0].view(latents_BDL.shape[0], latents_BDL.shape[2])

    def decode(self, codes_BL: Tensor) -> Tensor:
        """The codes' vectors (B, D, L)."""
        return F.embedding(codes_BL, self.vectors_KD).transpose(1, 2)

    def forward(self, latents_BDL: Tensor) -> Quantised:
        """Quantise; in training mode also learn from these latents."""
        rows_ND = self._rows(latents_BDL)
        if self.training and not self.learned:
            self._start(choose_rows(rows_ND, self.size), torch.ones_like(self.counts_K))
        codes_N, distances_N = self._nearest(rows_ND)
        codes_BL = codes_N.view(latents_BDL.shape[0], -1)
        nearest_BDL = self.decode(codes_BL)
        metrics = {"fit": float(distances_N.mean()), "pn": float(rows_ND.detach().std(unbiased=False))}
        if self.training:
            metrics.update(self.update(rows_ND, codes_N))
        commit = F.mse_loss(latents_BDL.float(), nearest_BDL)
        straight_BDL = latents_BDL + (nearest_BDL - latents_BDL).detach()
        return Quantised(codes_BL, straight_BDL, commit, metrics)

    @property
    def size(self) -> int:
        """Number of codes K."""
        return self.vectors_KD.shape[0]

    def restore(self, rows_per_step: float) -> None:
        """Rebuild the averages as if every code were used equally by `rows_per_step` rows."""
        self._start(self.vectors_KD, torch.full_like(self.counts_K, rows_per_step / self.size))

    def choose(self, rows_ND: Tensor) -> Tensor:
        """K rows for the codes to be restarted from; the same on every process of a distributed run."""
        chosen_KD = choose_rows(rows_ND, self.size)
        if dist.is_available() and dist.is_initialized():
            dist.broadcast(chosen_KD, 0)
        return chosen_KD

    @torch.no_grad()
    def update(self, rows_ND: Tensor, codes_N: Tensor) -> dict[str, float]:
        """One moving-average step, with restarts; returns entropy (nats), codes in use and the change."""
        rows_ND = rows_ND.detach().float()
        if not self.averaged:
            self.restore(rows_ND.shape[0])
        chosen_KD = self.choose(rows_ND)
        counts_K = _summed_over_ranks(torch.bincount(codes_N, minlength=self.size).float())
        sums_KD = torch.zeros_like(self.sums_KD).index_add_(0, codes_N, rows_ND)
        self.sums_KD.lerp_(_summed_over_ranks(sums_KD), 1 - self.decay)
        self.counts_K.lerp_(counts_K, 1 - self.decay)
        alive_K = self.counts_K >= self.restart_below
        means_KD = self.sums_KD / self.counts_K.clamp(min=1e-12)[:, None]
        before_KD = self.vectors_KD.clone()
        self.vectors_KD.copy_(torch.where(alive_K[:, None], means_KD, chosen_KD))
        share_K = counts_K / counts_K.sum()
        return {
            "entropy": float(-(share_K * (share_K + 1e-8).log()).sum()),
            "used_curr": float((counts_K >= self.restart_below).sum()),
            "usage": float(alive_K.sum()),
            "dk": float((self.vectors_KD - before_KD).norm() / before_KD.numel() ** 0.5),
        }

    @torch.no_grad()
    def init_kmeans(self, rows_ND: Tensor, rows_per_step: float | None = None, steps: int = 20) -> None:
        """Start from k-means over encoder outputs (rows, or latents B·D·L), counts scaled to a step.

        A start from random vectors leaves most codes unused at the upper levels (own measurements).
        """
        rows_ND = self._rows(rows_ND) if rows_ND.dim() == 3 else rows_ND.float()
        centres_KD = choose_rows(rows_ND, self.size)
        counts_K = torch.ones_like(self.counts_K)
        for _ in range(steps):
            self.vectors_KD.copy_(centres_KD)
            codes_N, distances_N = self._nearest(rows_ND)
            counts_K = torch.bincount(codes_N, minlength=self.size).float()
            sums_KD = torch.zeros_like(centres_KD).index_add_(0, codes_N, rows_ND)
            empty_K = counts_K == 0
            centres_KD = sums_KD / counts_K.clamp(min=1)[:, None]
            if empty_K.any():  # empty clusters move to the worst served rows
                worst = distances_N.topk(min(int(empty_K.sum()), rows_ND.shape[0])).indices
                centres_KD[empty_K.nonzero()[: len(worst), 0]] = rows_ND[worst]
        scale = (rows_ND.shape[0] if rows_per_step is None else rows_per_step) / rows_ND.shape[0]
        self._start(centres_KD, (counts_K * scale).clamp(min=self.restart_below))

    def ema_state(self) -> dict[str, Tensor]:
        """The averages, for a training checkpoint."""
        return {"sums_KD": self.sums_KD.clone(), "counts_K": self.counts_K.clone()}

    def load_ema_state(self, state: Mapping[str, Tensor]) -> None:
        """Put back what `ema_state` gave."""
        self.sums_KD.copy_(state["sums_KD"])
        self.counts_K.copy_(state["counts_K"])
        self.learned = self.averaged = True

    def _start(self, vectors_KD: Tensor, counts_K: Tensor) -> None:
        self.vectors_KD.copy_(vectors_KD)
        if dist.is_available() and dist.is_initialized():
            dist.broadcast(self.vectors_KD, 0)
        self.counts_K.copy_(counts_K)
        self.sums_KD.copy_(self.vectors_KD * counts_K[:, None])
        self.learned = self.averaged = True

    @staticmethod
    def _rows(latents_BDL: Tensor) -> Tensor:
        return latents_BDL.float().transpose(1, 2).reshape(-1, latents_BDL.shape[1])

    @torch.no_grad()
    def _nearest(self, rows_ND: Tensor) -> tuple[Tensor, Tensor]:
        """Codes (N) and squared distances (N), in float32 whatever the surrounding precision."""
        with torch.autocast(rows_ND.device.type, enabled=False):
            codes, distances = [], []
            for part_ND in rows_ND.float().split(16384):  # N·K distances of a long clip would not fit
                keys_KD = self.vectors_KD.float()
                scores_NK = keys_KD.square().sum(1) - 2 * (part_ND @ keys_KD.T)
                least, index = scores_NK.min(dim=1)
                codes.append(index)
                distances.append(least + part_ND.square().sum(1))
        return torch.cat(codes), torch.cat(distances)
