"""Shapes of the priors and upsamplers as plain data (paper section 4, appendix; FACTS.md sections 1-6)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TransformerConfig:
    """The Scalable Transformer: `blocks` is the NUMBER of rows the context is folded into."""

    n_ctx: int
    width: int
    depth: int
    heads: int
    blocks: int
    attn_order: int
    m_attn: float = 0.25
    m_mlp: float = 1.0
    res_scale: bool = False
    prime_len: int = 0  # lyric positions in front of the music (single sequence form)
    encoder_len: int = 0  # keys of the separate lyrics encoder
    input_conv: int = 0  # kernel of a causal convolution on the input embeddings; 0 = none (published)


@dataclass(frozen=True)
class TimingConfig:
    """Timing embedding of the top prior; durations in seconds."""

    bins: int
    min_duration: float
    max_duration: float


@dataclass(frozen=True)
class LabelConfig:
    """Label embeddings. `form` decides how names become ids: 'v2' words of a genre, 'v3' whole strings."""

    artists: int  # rows of the artist table
    genres: int
    genre_slots: int
    form: str = "v3"
    timing: TimingConfig | None = None
    everywhere: bool = False  # also added at every position (our packs); published: start token only


@dataclass(frozen=True)
class LyricsConfig:
    """`encoder` is None in the single-sequence form (1b_lyrics), else the separate encoder (5b_lyrics)."""

    n_tokens: int
    vocab: int
    loss_fraction: float = 0.4
    encoder: TransformerConfig | None = None


@dataclass(frozen=True)
class ConditionerConfig:
    """The WaveNet-like network that turns the codes above into embeddings (upsamplers)."""

    width: int
    depth: int
    stages: int  # stride-2 upsamplings: ratio of the hops = 2**stages
    bins: int  # codebook size of the level above
    dilation_growth: int = 3
    dilation_cycle: int = 8
    res_scale: bool = False


@dataclass(frozen=True)
class PriorConfig:
    """One prior: level 0 is the finest; `sample_rate` in Hz and `hop` in samples place tokens in time."""

    level: int
    bins: int
    hop: int
    sample_rate: int
    transformer: TransformerConfig
    labels: LabelConfig | None = None
    lyrics: LyricsConfig | None = None
    conditioner: ConditionerConfig | None = None
    merged_decoder: bool = False  # True: x_out unshared and conditioning added before only
    alignment_layer: int | None = None
    alignment_head: int | None = None
