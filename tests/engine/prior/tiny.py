"""Small priors with random weights for the tests of this folder."""

from __future__ import annotations

import torch

from engine.labels.window import WindowLabels
from engine.prior.config import (
    ConditionerConfig,
    LabelConfig,
    LyricsConfig,
    PriorConfig,
    TimingConfig,
    TransformerConfig,
)
from engine.prior.prior import Prior

N_CTX, ROWS, BINS = 24, 4, 11


def config(
    order: int = 2,
    depth: int = 6,
    input_conv: int = 0,
    everywhere: bool = False,
    labels: bool = True,
    **more: object,
) -> PriorConfig:
    """A prior of 24 tokens in 4 rows; orders 8, 10 and 21 get an encoder of 5 lyric characters."""
    single = order == 12
    lyrics = None
    if order in (8, 10, 21) or single:
        encoder = None if single else TransformerConfig(5, 8, 3, 2, 5, 2)
        lyrics = LyricsConfig(8 if single else 5, 7, 0.4, encoder)
    transformer = TransformerConfig(
        n_ctx=N_CTX + (8 if single else 0),
        width=16,
        depth=depth,
        heads=2,
        blocks=ROWS,
        attn_order=order,
        m_attn=0.5,
        res_scale=bool(more.pop("res_scale", False)),
        prime_len=8 if single else 0,
        encoder_len=0 if single or lyrics is None else 5,
        input_conv=input_conv,
    )
    tables = LabelConfig(5, 4, 2, "v3", TimingConfig(6, 1.0, 60.0), everywhere) if labels else None
    return PriorConfig(2, BINS, 100, 1000, transformer, tables, lyrics, **more)


def random_prior(made: PriorConfig, seed: int = 0) -> Prior:
    """Every parameter drawn anew, wide enough that each matters."""
    torch.manual_seed(seed)
    prior = Prior(made).eval()
    with torch.no_grad():
        for name, parameter in prior.named_parameters():
            parameter.normal_(std=0.3)
            if ".ln" in name and name.endswith("weight"):
                parameter.add_(1.0)
    return prior


def window_labels(made: PriorConfig, batch: int = 2) -> WindowLabels | None:
    """Labels of `batch` different windows."""
    if made.labels is None:
        return None
    rows = torch.arange(batch)
    lyrics = None
    if made.lyrics is not None:
        lyrics = torch.randint(0, made.lyrics.vocab, (batch, made.lyrics.n_tokens))
    return WindowLabels(
        artist_ids_BA=torch.stack([rows % 5, (rows + 1) % 5], 1),
        artist_weights_BA=torch.tensor([[3.0, 1.0]]).expand(batch, 2),
        genre_ids_BG=torch.stack([rows % 4, rows * 0 - 1], 1),
        genre_weights_BG=torch.ones(batch, 2),
        total_B=torch.full((batch,), 20_000),
        offset_B=rows * 1000,
        length_B=torch.full((batch,), 2400),
        lyrics_BN=lyrics,
    )


UPSAMPLER = ConditionerConfig(width=6, depth=3, stages=2, bins=9, dilation_cycle=2)
