"""A pack's decoders learn a musician's own sound, under codes that stay what they are.

Encoders and codebooks are left alone, so the priors and every song made with the pack's codes remain valid; what
changes is how those codes sound (docs/decisions/0036).
"""

from __future__ import annotations

from pathlib import Path

from torch import Tensor

from engine.packs.manifest import Manifest
from engine.training import checkpoint
from engine.training.config import LoopConfig, OptimConfig, VQVAELossConfig, VQVAERecipe
from engine.training.loop import Report, Stop
from engine.training.train_vqvae import train_vqvae
from engine.training.unbundle import coder_weights, write_coder
from engine.vqvae.config import LevelConfig

CLIP = 16_384  # samples of a clip, about: the bundled decoders had 8,192 to 16,384
RATE = 1e-3
LOG_MAGNITUDE = (0.1, 0.2, 0.4)  # from the finest level up, as the bundled decoders were trained
MUFFLED_HOP = 128  # from this hop on phases are lost: the waveform's own terms would only make it softer


def teach_decoders(
    manifest: Manifest,
    weights: dict[str, Tensor],
    corpus: Path,
    work: Path,
    loop: LoopConfig,
    report: Report | None = None,
    stop: Stop | None = None,
) -> dict[str, Tensor]:
    """`weights` (a pack's autoencoders) with the decoder of every level trained on the songs of `corpus`.

    `loop` holds for each level; `work` keeps the checkpoints, from which a broken-off call goes on. Raises
    `KeyboardInterrupt` once `stop` says so, and `UserProblem` for songs of another sample rate than the pack's.
    """
    taught = dict(weights)
    for level, config in enumerate(manifest.vqvae.levels):
        before, run = work / f"coder_{level}", work / f"decoder_{level}"
        if not (before / checkpoint.CHECKPOINT).is_file():
            write_coder(before, config, coder_weights(weights, level), {})
        recipe = VQVAERecipe(
            run=str(run),
            level=config,
            corpus=str(corpus),
            heldout="",
            sample_rate=manifest.sample_rate,
            clip=max(1, CLIP // config.hop) * config.hop,
            loop=loop,
            optim=OptimConfig(rate=RATE, warmup=20, decay_from=0.5, by_time=True),
            loss=_loss(level, config),
            decoder_of=str(before),
        )
        train_vqvae(recipe, (run / checkpoint.CHECKPOINT).is_file(), report, stop)
        if stop is not None and stop():
            raise KeyboardInterrupt  # the checkpoint is kept; half-trained packs are not made
        averaged: dict[str, Tensor] = checkpoint.load(run)["ema"]["weights"]
        taught.update({f"levels.{level}.{name}": tensor for name, tensor in averaged.items()})
    return taught


def _loss(level: int, config: LevelConfig) -> VQVAELossConfig:
    """As the bundled decoders' losses were weighted; the commitment of an encoder that stays is no loss."""
    shape = 0.0 if config.hop >= MUFFLED_HOP else 1.0
    treble = LOG_MAGNITUDE[min(level, len(LOG_MAGNITUDE) - 1)]
    return VQVAELossConfig(commit=0.0, waveform=shape, linf=0.02 * shape, log_magnitude=treble)
