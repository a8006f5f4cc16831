"""Parameter names of the published checkpoints beside ours, as tables built from the configurations.

Every table maps OUR name to THEIRS; `inverted` gives the other direction. The names on their side are
facts of the file format (lists of all published tensors: tests/data/reference/manifests).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from engine.errors import UserProblem
from engine.prior.attention import Kind, kind_of_layer
from engine.prior.config import ConditionerConfig, PriorConfig, TransformerConfig
from engine.vqvae.config import LevelConfig, VQVAEConfig

Shape = tuple[int, ...]


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


def _linear(ours: str, theirs: str) -> dict[str, str]:
    """The transformer's own affine maps, `w` [in, out] on both sides."""
    return {f"{ours}.w": f"{theirs}.w", f"{ours}.b": f"{theirs}.b"}


def _transformer_keys(ours: str, theirs: str, config: TransformerConfig) -> dict[str, str]:
    table: dict[str, str] = {}
    for layer in range(config.depth):
        mine, other = f"{ours}.layers.{layer}", f"{theirs}._attn_mods.{layer}"
        maps = ["attn.c_attn", "attn.c_proj", "mlp.c_fc", "mlp.c_proj"]
        if kind_of_layer(config.attn_order, layer) is Kind.ENCODER:
            maps.append("attn.c_enc_kv")
        for name in maps:
            table |= _linear(f"{mine}.{name}", f"{other}.{name}")
        for name in ("ln_0", "ln_1"):
            table |= _affine(f"{mine}.{name}", f"{other}.{name}")
    return table


def _conditioner_keys(config: ConditionerConfig) -> dict[str, str]:
    ours, theirs = "conditioner", "conditioner_blocks.0"
    table = {f"{ours}.x_emb.weight": f"{theirs}.x_emb.weight"}
    table |= _affine(f"{ours}.conv_in", f"{theirs}.cond.model.0")
    table |= _affine(f"{ours}.ln", f"{theirs}.ln")
    for stage in range(config.stages):
        mine, other = f"{ours}.stages.{stage}", f"{theirs}.cond.model.{stage + 1}"
        table |= _affine(f"{mine}.up", f"{other}.1")
        for unit in range(config.depth):
            table |= _affine(f"{mine}.blocks.{unit}.dilated", f"{other}.0.blocks.{unit}.model.1")
            table |= _affine(f"{mine}.blocks.{unit}.pointwise", f"{other}.0.blocks.{unit}.model.3")
    return table


def _label_keys(config: PriorConfig) -> dict[str, str]:
    if config.labels is None:
        return {"start_token": "prior.start_token"}
    tables = {"artist": "artist_emb", "genre": "bow_genre_emb"}
    if config.labels.timing is not None:
        tables |= {
            "total": "total_length_emb",
            "absolute": "absolute_pos_emb",
            "relative": "relative_pos_emb",
        }
    return {f"label_embedding.{ours}.weight": f"y_emb.{theirs}.emb.weight" for ours, theirs in tables.items()}


def prior_keys(config: PriorConfig) -> dict[str, str]:
    """OURS to THEIRS for every tensor of a prior without our own additions (no input convolution).

    Where x_out shares x_emb's weight, theirs has it twice; ours has it once, under x_emb (`TWIN`).
    """
    table = {"x_emb.weight": "prior.x_emb.weight", "pos_emb": "prior.pos_emb.pos_emb"}
    table |= _transformer_keys("transformer", "prior.transformer", config.transformer)
    table |= _label_keys(config)
    if config.merged_decoder:
        table["x_out.weight"] = "prior.x_out.weight"
    if config.conditioner is not None:
        table |= _conditioner_keys(config.conditioner)
    if config.lyrics is not None and config.lyrics.encoder is not None:
        encoder = "lyrics_encoder"
        for name, other in (("start_token", "start_token"), ("x_emb.weight", "x_emb.weight")):
            table[f"{encoder}.{name}"] = f"prime_prior.{other}"
        table[f"{encoder}.pos_emb"] = "prime_prior.pos_emb.pos_emb"
        table |= _transformer_keys(f"{encoder}.transformer", "prime_prior.transformer", config.lyrics.encoder)
        table |= _linear(f"{encoder}.proj", "prime_state_proj")
        table |= _affine(f"{encoder}.ln", "prime_state_ln")
        table[f"{encoder}.x_out.weight"] = "prime_x_out.weight"
    return table


TWIN = ("prior.x_out.weight", "prior.x_emb.weight")  # the first may be a copy of the second


def canonical(name: str) -> str:
    """One spelling for names that depend on how a network was trained rather than on what it is.

    `module.` comes from parallel training. Residual stacks are called `blocks` or `model` depending on
    whether their activations were recomputed; here: `blocks` in conditioners, `model` in autoencoders.
    """
    name = name.removeprefix("module.")
    if name.startswith("conditioner_blocks."):
        return re.sub(r"(\.cond\.model\.\d+\.0)\.model\.", r"\1.blocks.", name)
    return re.sub(r"^((?:en|de)coders\..*)\.blocks\.", r"\1.model.", name)


def check_shapes(found: Mapping[str, Shape], table: Mapping[str, str], wanted: Mapping[str, Shape]) -> None:
    """Refuse a checkpoint whose tensors (THEIRS by canonical name) are not those of the network (OURS).

    `wanted` comes from our network's state dict. UserProblem names the first differences.
    """
    expected = {table[ours]: shape for ours, shape in wanted.items()}
    if TWIN[0] in found and TWIN[0] not in expected and TWIN[1] in expected:
        expected[TWIN[0]] = expected[TWIN[1]]
    problems = [f"{name} is missing" for name in expected.keys() - found.keys()]
    problems += [f"{name} is unknown" for name in found.keys() - expected.keys()]
    problems += [
        f"{name} is {'×'.join(map(str, found[name]))} instead of {'×'.join(map(str, shape))}"
        for name, shape in expected.items()
        if name in found and tuple(found[name]) != tuple(shape)
    ]
    if problems:
        shown = "; ".join(sorted(problems)[:3]) + ("; …" if len(problems) > 3 else "")
        raise UserProblem(
            "The checkpoint does not fit this model: {count} differences ({shown}).",
            "Check that the file belongs to the model you chose.",
            count=len(problems),
            shown=shown,
        )
