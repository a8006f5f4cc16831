"""Model surgery: a trained prior becomes part of a larger one that computes the same at first.

The paper (section 4.4) adds the lyrics encoder this way: lyric layers are inserted whose output
projection is zero, so the logits at step 0 are those of the prior without lyrics.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn

from engine.errors import UserProblem
from engine.prior.attention import Kind
from engine.prior.prior import Prior
from engine.training.checkpoint import load_best
from engine.training.parametrise import folded

PREFIX = "transformer.layers."


def layer_map(source_kinds: list[Kind], target_kinds: list[Kind]) -> dict[int, int]:
    """Which layer of the target takes over which of the source: all but the added lyric layers, in order.

    A network of the same layers takes over all of them. `UserProblem` when the remaining attention patterns differ.
    """
    added = Kind.ENCODER not in source_kinds
    kept = [index for index, kind in enumerate(target_kinds) if not (added and kind is Kind.ENCODER)]
    if [target_kinds[index] for index in kept] != source_kinds:
        raise UserProblem(
            "The new prior's layers are not those of the old one plus lyric layers.",
            "Choose attn_order and depth so that they are (20 and 21, or 2 and 10).",
        )
    return dict(enumerate(kept))


def graft(module: nn.Module, weights: dict[str, Tensor], source_kinds: list[Kind]) -> None:
    """Copy a prior's weights into `module` (a Prior with lyric layers added) and silence the new layers.

    New layers keep their normal start but for the zero output of their attention and of their MLP,
    so `module` computes what the source did. `UserProblem` where a tensor has no place or shape.
    """
    assert isinstance(module, Prior)
    target_kinds = module.transformer.kinds
    places = layer_map(source_kinds, target_kinds)
    own = module.state_dict()
    for name, tensor in weights.items():
        if name.startswith(PREFIX):
            number, rest = name[len(PREFIX) :].split(".", 1)
            name = f"{PREFIX}{places[int(number)]}.{rest}"
        if name not in own or own[name].shape != tensor.shape:
            raise UserProblem(
                "The old prior's {name} does not fit the new one.", "Keep the other sizes equal.", name=name
            )
        own[name].copy_(tensor)
    new = set(range(len(target_kinds))) - set(places.values())
    with torch.no_grad():
        for index in new:
            layer = module.transformer.layers[index]
            for part in ("attn.c_proj.w", "attn.c_proj.b", "mlp.c_proj.w", "mlp.c_proj.b"):
                layer.get_parameter(part).zero_()


def take_over(module: nn.Module, run: Path) -> None:
    """`graft` from the averaged weights of another training run (its best, where it kept them)."""
    content = load_best(run)
    kinds = [Kind(value) for value in content["extra"]["kinds"]]
    graft(module, folded(content["ema"]["weights"]), kinds)
