"""The separate lyrics encoder (5b_lyrics form): a causal transformer over the lyric characters.

State i has seen the characters before i only, because inputs are shifted as in any autoregressive
model; the lyric loss predicts character i from state i (FACTS.md section 4).

Shapes: B batch, N lyric characters, E encoder width, W prior width, V lyric vocabulary.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.prior.config import LyricsConfig
from engine.prior.transformer import Affine, Norm, Transformer


class LyricsEncoder(nn.Module):
    """Lyric ids → states at the prior's width, which the prior's lyric layers attend to."""

    def __init__(self, config: LyricsConfig, prior_width: int) -> None:
        super().__init__()
        assert config.encoder is not None
        width = config.encoder.width
        self.start_token = nn.Parameter(torch.randn(1, width) * 0.01)
        self.x_emb = nn.Embedding(config.vocab, width)
        nn.init.normal_(self.x_emb.weight, std=0.02)
        self.pos_emb = nn.Parameter(torch.randn(config.n_tokens, width) * 0.01)
        self.transformer = Transformer(config.encoder)
        self.proj = Affine(width, prior_width)
        self.ln = Norm(prior_width)
        self.x_out = nn.Linear(prior_width, config.vocab, bias=False)
        nn.init.normal_(self.x_out.weight, std=0.02)

    def states(self, lyrics_BN: Tensor) -> Tensor:
        """The encoder's own output [B, N, E]."""
        start_B1E = self.start_token.expand(lyrics_BN.shape[0], 1, -1)
        shifted_BNE = torch.cat([start_B1E, self.x_emb(lyrics_BN[:, :-1])], dim=1)
        acts_BNE: Tensor = self.transformer(shifted_BNE + self.pos_emb)
        return acts_BNE

    def forward(self, lyrics_BN: Tensor) -> Tensor:
        """States for the prior, [B, N, W]."""
        kv_BNW: Tensor = self.ln(self.proj(self.states(lyrics_BN)))
        return kv_BNW

    def nats(self, encoder_kv_BNW: Tensor, lyrics_BN: Tensor) -> Tensor:
        """Mean cross-entropy (nats) of each character under its state."""
        logits_BNV = self.x_out(encoder_kv_BNW)
        return F.cross_entropy(logits_BNV.flatten(0, 1).float(), lyrics_BN.flatten())
