"""Parameter names of the published checkpoints beside ours, as tables built from the configurations.

Every table maps OUR name to THEIRS; `inverted` gives the other direction. The names on their side are
facts of the file format (lists of all published tensors: tests/data/reference/manifests).
"""

from __future__ import annotations

from collections.abc import Mapping

from engine.vqvae.config import LevelConfig, VQVAEConfig


def inverted(table: Mapping[str, str]) -> dict[str, str]:
    """THEIRS to OURS; a name of theirs that two of ours share keeps the first of ours."""
    result: dict[str, str] = {}
    for ours, theirs in table.items():
        result.setdefault(theirs, ours)
    return result


def _affine(ours: str, theirs: str) -> dict[str, str]:
    return {f"{ours}.weight": f"{theirs}.weight", f"{ours}.bias": f"{theirs}.bias"}


def _residual_stack(ours: str, theirs: str, depth: int) -> dict[str, str]:
    """A stack whose units are `theirs.I` with the two convolutions at 1 and 3 (0 and 2 are ReLUs)."""
    table: dict[str, str] = {}
    for unit in range(depth):
        table |= _affine(f"{ours}.units.{unit}.dilated", f"{theirs}.{unit}.model.1")
        table |= _affine(f"{ours}.units.{unit}.pointwise", f"{theirs}.{unit}.model.3")
    return table


def _level_keys(level: int, config: LevelConfig) -> dict[str, str]:
    ours = f"levels.{level}"
    table = {f"{ours}.codebook.vectors_KD": f"bottleneck.level_blocks.{level}.k"}
    table |= _affine(f"{ours}.decoder.out", f"decoders.{level}.out")
    for number, block in enumerate(config.blocks):
        encoder = f"{ours}.encoder.blocks.{number}", f"encoders.{level}.level_blocks.{number}.model"
        decoder = f"{ours}.decoder.blocks.{number}", f"decoders.{level}.level_blocks.{number}.model"
        stages = len(block.widths)
        table |= _affine(f"{encoder[0]}.out", f"{encoder[1]}.{stages}")
        table |= _affine(f"{decoder[0]}.entry", f"{decoder[1]}.0")
        for stage in range(stages):
            down, up = f"{encoder[0]}.stages.{stage}", f"{decoder[0]}.stages.{stage}"
            table |= _affine(f"{down}.down", f"{encoder[1]}.{stage}.0")
            table |= _residual_stack(f"{down}.residual", f"{encoder[1]}.{stage}.1.model", block.depth)
            table |= _residual_stack(f"{up}.residual", f"{decoder[1]}.{stage + 1}.0.model", block.depth)
            table |= _affine(f"{up}.up", f"{decoder[1]}.{stage + 1}.1")
    return table


def vqvae_keys(config: VQVAEConfig) -> dict[str, str]:
    """OURS to THEIRS for every tensor of a VQ-VAE with uniform widths."""
    table: dict[str, str] = {}
    for level, level_config in enumerate(config.levels):
        table |= _level_keys(level, level_config)
    return table
