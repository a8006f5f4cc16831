"""Does a pack fit into memory here, and in which precision? Counted from its configuration (torch-free).

The matrices of the transformers take the chosen precision, all else stays float32 (`engine.packs.load`);
all priors are kept once they are loaded. Besides the weights: the caches of four takes at once (one prior
works at a time), and what torch, the autoencoders (a few MB), activations and audio need.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.prior.config import ConditionerConfig, LyricsConfig, PriorConfig, TransformerConfig

BYTES = {"float32": 4, "float16": 2, "int8": 1}
PRECISIONS = {"cpu": ("float32", "int8"), "cuda": ("float32", "float16")}  # the best first
TAKES = 4
WORKING_BYTES = 600_000_000


@dataclass(frozen=True)
class Count:
    """Numbers in a network: those of matrices that take the chosen precision, and all others."""

    matrices: int = 0
    others: int = 0

    def __add__(self, more: Count) -> Count:
        return Count(self.matrices + more.matrices, self.others + more.others)

    def bytes(self, precision: str) -> int:
        """Size in memory."""
        return self.matrices * BYTES[precision] + self.others * 4


@dataclass(frozen=True)
class Fit:
    """`precision` is the best that fits, None if none does; `needed` bytes are for it (or for the smallest)."""

    precision: str | None
    needed: int
    free: int | None
    place: str

    @property
    def sentence(self) -> str:
        """For the user."""
        need = f"{self.needed / 1e9:.1f} GB"
        where = "the GPU" if self.place == "cuda" else "memory"
        if self.free is None:
            return f"needs {need} in {self.precision}; how much {where} has free cannot be told here"
        free = f"{self.free / 1e9:.1f} GB"
        if self.precision is None:
            return f"does not fit into {where}: needs {need} even in {PRECISIONS[self.place][-1]}, {free} are free"
        return f"fits into {where} in {self.precision}: needs {need} of {free} free"


def fit(priors: Sequence[PriorConfig], place: str, free: int | None) -> Fit:
    """Whether a pack's priors fit a device of kind `place` ('cpu' or 'cuda') with `free` bytes (None: not known)."""
    count = sum((prior_count(prior) for prior in priors), Count())
    needs = {
        precision: count.bytes(precision)
        + TAKES * max((_cache_bytes(prior, precision) for prior in priors), default=0)
        + WORKING_BYTES
        for precision in PRECISIONS[place]
    }
    for precision, needed in needs.items():
        if free is None or needed <= free:
            return Fit(precision, needed, free, place)
    return Fit(None, min(needs.values()), free, place)


def prior_count(config: PriorConfig) -> Count:
    """Numbers of one prior, exactly (tested against the networks)."""
    shape, lyrics = config.transformer, config.lyrics
    single = lyrics is not None and lyrics.encoder is None
    logits = config.bins + (lyrics.vocab if lyrics is not None and single else 0)
    count = transformer_count(shape)
    others = (logits * (2 if config.merged_decoder else 1) + shape.n_ctx) * shape.width
    if config.labels is None:
        others += shape.width
    else:
        timing = config.labels.timing
        rows = config.labels.artists + config.labels.genres + (3 * timing.bins if timing else 0)
        others += rows * shape.width
    if shape.input_conv:
        others += shape.width * (shape.width * shape.input_conv + 1)
    if config.conditioner is not None:
        others += _conditioner_count(config.conditioner, shape.width)
    count += Count(0, others)
    return count + _encoder_count(lyrics, shape.width) if lyrics is not None and lyrics.encoder else count


def transformer_count(shape: TransformerConfig) -> Count:
    """All layers of a transformer. A layer that looks at lyrics has as many numbers as any other."""
    width, inner, middle = shape.width, int(shape.m_attn * shape.width), int(shape.m_mlp * shape.width)
    matrices = 4 * width * inner + 2 * width * middle  # query, key, value and the way out; the MLP
    others = 3 * inner + width + middle + width + 4 * width  # biases and two norms
    return Count(shape.depth * matrices, shape.depth * others)


def _encoder_count(lyrics: LyricsConfig, width: int) -> Count:
    shape = lyrics.encoder
    assert shape is not None
    projection = Count(shape.width * width, width)
    others = shape.width * (1 + lyrics.vocab + shape.n_ctx) + 2 * width + lyrics.vocab * width
    return transformer_count(shape) + projection + Count(0, others)


def _conditioner_count(config: ConditionerConfig, width: int) -> int:
    inner = config.width
    entry = config.bins * width + (3 * width + 1) * inner
    residual = config.depth * ((3 * inner + 1) * inner + (inner + 1) * inner)
    ups = (config.stages - 1) * (4 * inner + 1) * inner + 4 * inner * width + width
    return entry + config.stages * residual + ups + 2 * width


def _cache_bytes(config: PriorConfig, precision: str) -> int:
    """Keys and values of one take.

    With rows, a third of the layers (columns, lyrics) look at the whole context, the others at two rows.
    """
    shape = config.transformer
    whole = -(-shape.depth // 3) if shape.blocks > 1 else shape.depth
    positions = whole * shape.n_ctx + (shape.depth - whole) * 2 * (shape.n_ctx // shape.blocks)
    return 2 * positions * int(shape.m_attn * shape.width) * (2 if precision == "float16" else 4)
