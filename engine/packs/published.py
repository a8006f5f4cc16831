"""The published models: their hyperparameters as our configurations (sizes: FACTS.md section 1).

`vqvae_config` and `prior_config` read the `hps` of any checkpoint in the published layout; the
constants below state the six published networks without one, since what their files' `hps` hold is
not known for sure.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.errors import UserProblem
from engine.prior.config import (
    ConditionerConfig,
    LabelConfig,
    LyricsConfig,
    PriorConfig,
    TimingConfig,
    TransformerConfig,
)
from engine.vqvae.config import BlockConfig, LevelConfig, VQVAEConfig

SAMPLE_RATE = 44100


def vqvae_config(hps: Mapping[str, Any]) -> VQVAEConfig:
    """Our configuration from the `hps` of a published VQ-VAE checkpoint.

    Level L is a chain of blocks 0..L; `hvqvae_multipliers` scales a level's width and depth.
    UserProblem when a setting is missing or of a kind that no published model uses.
    """
    hps = _Settings(hps)
    _require_plain(hps, {"strides_t": [2] * hps["levels"], "dilation_cycle": None, "use_bottleneck": True})
    multipliers = hps.get("hvqvae_multipliers") or [1] * hps["levels"]
    hidden = hps.get("m_conv", 1.0)
    if hidden != 1.0:
        raise _unsupported("m_conv", hidden)
    levels = []
    for level in range(int(hps["levels"])):
        width, depth = int(hps["width"] * multipliers[level]), int(hps["depth"] * multipliers[level])
        blocks = tuple(BlockConfig((width,) * stages, depth) for stages in hps["downs_t"][: level + 1])
        levels.append(LevelConfig(blocks, hps["l_bins"], hps["emb_width"], hps["dilation_growth_rate"]))
    return VQVAEConfig(tuple(levels))


def prior_config(hps: Mapping[str, Any], vqvae: VQVAEConfig | None = None) -> PriorConfig:
    """Our configuration from the `hps` of a prior's checkpoint.

    Rates and codebook sizes come from `vqvae` (the published priors' own `hps` keep defaults there),
    without one from `hps`. UserProblem as in `vqvae_config`.
    """
    hps = _Settings(hps)
    _require_plain(hps, {"copy_input": False, "pos_init": False})
    if vqvae is None:
        vqvae = vqvae_config(hps)
    level = int(hps["level"])
    top = level == len(vqvae.levels) - 1
    single = bool(hps["use_tokens"] and hps.get("single_enc_dec"))
    return PriorConfig(
        level=level,
        bins=vqvae.levels[level].codebook_size,
        hop=vqvae.hops[level],
        sample_rate=int(hps["sr"]),
        transformer=_transformer(hps, single),
        labels=_labels(hps, top) if hps["labels"] else None,
        lyrics=_lyrics(hps, single) if hps["use_tokens"] else None,
        conditioner=None if top else _conditioner(hps, vqvae, level),
        merged_decoder=bool(hps["merged_decoder"]) and not single,
        alignment_layer=hps.get("alignment_layer"),
        alignment_head=hps.get("alignment_head"),
    )


class _Settings(dict[str, Any]):
    """Settings where a missing one is the user's problem: the file is not what it was taken for."""

    def __missing__(self, key: str) -> Any:
        raise UserProblem(
            "The checkpoint does not state its '{key}'.",
            "Check that the file belongs to the model you chose.",
            key=key,
        )


def _unsupported(key: str, value: object) -> UserProblem:
    return UserProblem(
        "The checkpoint uses {key} = {value}, which no published model does and Coppice cannot run.",
        "Use one of the published checkpoints.",
        key=key,
        value=value,
    )


def _require_plain(hps: Mapping[str, Any], expected: Mapping[str, Any]) -> None:
    for key, value in expected.items():
        if hps.get(key, value) != value and list(hps[key] or ()) != value:
            raise _unsupported(key, hps[key])


def _transformer(hps: Mapping[str, Any], single: bool) -> TransformerConfig:
    lyric_tokens = int(hps["n_tokens"]) if hps["use_tokens"] else 0
    return TransformerConfig(
        n_ctx=hps["n_ctx"] + (lyric_tokens if single else 0),
        width=hps["prior_width"],
        depth=hps["prior_depth"],
        heads=hps["heads"],
        blocks=hps["blocks"] or 1,
        attn_order=hps["attn_order"],
        m_attn=hps["m_attn"],
        m_mlp=hps["m_mlp"],
        res_scale=hps["res_scale"],
        prime_len=lyric_tokens if single else 0,
        encoder_len=0 if single else lyric_tokens,
    )


def _labels(hps: Mapping[str, Any], top: bool) -> LabelConfig:
    genres, artists = hps["y_bins"]
    timing = TimingConfig(hps["t_bins"], hps["min_duration"], hps["max_duration"]) if top else None
    form = "v3" if hps["labels_v3"] else "v2"
    return LabelConfig(artists, genres, hps["max_bow_genre_size"], form, timing)


def _lyrics(hps: Mapping[str, Any], single: bool) -> LyricsConfig:
    encoder = TransformerConfig(
        n_ctx=hps["n_tokens"],
        width=hps["prime_width"],
        depth=hps["prime_depth"],
        heads=hps["prime_heads"],
        blocks=hps["prime_blocks"] or 1,
        attn_order=hps["prime_attn_order"],
        m_attn=hps["prime_m_attn"],
        m_mlp=hps["prime_m_mlp"],
        res_scale=hps["prime_res_scale"],
    )
    fraction = hps["prime_loss_fraction"]
    return LyricsConfig(hps["n_tokens"], hps["n_vocab"], fraction, None if single else encoder)


def _conditioner(hps: Mapping[str, Any], vqvae: VQVAEConfig, level: int) -> ConditionerConfig:
    if hps["cond_m_conv"] != 1.0:
        raise _unsupported("cond_m_conv", hps["cond_m_conv"])
    above = vqvae.levels[level + 1]
    return ConditionerConfig(
        width=hps["cond_width"],
        depth=hps["cond_depth"],
        stages=len(above.blocks[-1].widths),
        bins=above.codebook_size,
        dilation_growth=hps["cond_dilation_growth_rate"],
        dilation_cycle=hps["cond_dilation_cycle"] or hps["cond_depth"],
        res_scale=bool(hps["cond_res_scale"]),
    )


def _level(widths: tuple[int, ...], stages: tuple[int, ...], depth: int) -> LevelConfig:
    return LevelConfig(tuple(BlockConfig(widths * count, depth) for count in stages), 2048, 64, 3)


VQVAE = VQVAEConfig((_level((64,), (3,), 8), _level((32,), (3, 2), 4), _level((32,), (3, 2, 2), 4)))
_V2 = LabelConfig(4111, 120, 5, "v2")


def _upsampler(level: int) -> PriorConfig:
    return PriorConfig(
        level=level,
        bins=2048,
        hop=VQVAE.hops[level],
        sample_rate=SAMPLE_RATE,
        transformer=TransformerConfig(8192, 1920, 72, 1, 128, 2),
        labels=_V2,
        conditioner=ConditionerConfig(1024, 16, 2, 2048, 3, 8, res_scale=level == 1),
    )


def _top(
    transformer: TransformerConfig,
    labels: LabelConfig,
    lyrics: LyricsConfig | None,
    merged: bool,
    alignment: tuple[int, int] | None,
) -> PriorConfig:
    layer, head = alignment or (None, None)
    return PriorConfig(
        2, 2048, 128, SAMPLE_RATE, transformer, labels, lyrics, None, merged, layer, head
    )  # fmt: skip


UPSAMPLER_0, UPSAMPLER_1 = _upsampler(0), _upsampler(1)
PRIOR_5B = _top(
    TransformerConfig(8192, 4800, 72, 8, 128, 2),
    LabelConfig(4111, 120, 5, "v2", TimingConfig(128, 60.0, 600.0)),
    lyrics=None,
    merged=True,
    alignment=None,
)
PRIOR_5B_LYRICS = _top(
    TransformerConfig(8192, 4800, 79, 8, 128, 10, encoder_len=512),
    LabelConfig(4111, 120, 5, "v2", TimingConfig(128, 23.8, 600.0)),
    LyricsConfig(512, 80, 0.4, TransformerConfig(512, 1280, 18, 4, 32, 2)),
    merged=True,
    alignment=(68, 2),
)
PRIOR_1B_LYRICS = _top(
    TransformerConfig(6144 + 384, 2048, 72, 2, 64, 12, prime_len=384),
    LabelConfig(7898, 604, 1, "v3", TimingConfig(64, 17.84, 600.0)),
    LyricsConfig(384, 79, 0.4),
    merged=False,
    alignment=(63, 0),
)
PRIORS = {
    "upsampler_level_0": UPSAMPLER_0,
    "upsampler_level_1": UPSAMPLER_1,
    "prior_5b": PRIOR_5B,
    "prior_5b_lyrics": PRIOR_5B_LYRICS,
    "prior_1b_lyrics": PRIOR_1B_LYRICS,
}
# The priors of each published pack, by level.
STACKS = {
    f"jukebox-{name}": (UPSAMPLER_0, UPSAMPLER_1, top)
    for name, top in (("5b-lyrics", PRIOR_5B_LYRICS), ("5b", PRIOR_5B), ("1b-lyrics", PRIOR_1B_LYRICS))
}
