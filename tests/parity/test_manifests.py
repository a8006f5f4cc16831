"""Our networks at the published sizes have exactly the published tensors (built without memory)."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from reference_cases import Case, discover

from engine.packs.keymap import TWIN, prior_keys
from engine.packs.published import PRIORS, VQVAE, prior_config
from engine.prior.config import PriorConfig
from engine.prior.prior import Prior


def manifests() -> list[tuple[Case, str]]:
    """Every prior's manifest as (case, file)."""
    return [
        (case, path.name)
        for case in discover("manifest")
        for path in sorted(case.folder.glob("*.json"))
        if "attn_func_per_layer" in case.json(path.name)
    ]


@pytest.mark.parametrize(("case", "file"), manifests(), ids=lambda value: getattr(value, "name", value))
def test_names_shapes_and_counts(case: Case, file: str) -> None:
    """Names and shapes through the key map, and the number of parameters."""
    manifest: dict[str, Any] = case.json(file)
    config: PriorConfig = PRIORS[manifest["model"]]
    with torch.device("meta"):
        net = Prior(config)
    table, ours = prior_keys(config), net.state_dict()
    assert table.keys() == ours.keys()
    found = {table[name]: list(tensor.shape) for name, tensor in ours.items()}
    if net.x_out is None:
        found[TWIN[0]] = found[TWIN[1]]
    assert found == {name: shape for name, shape, _dtype in manifest["tensors"]}
    assert sum(tensor.numel() for tensor in net.parameters()) == manifest["n_parameters_unique"]
    assert [int(kind) for kind in net.transformer.kinds] == manifest["attn_func_per_layer"]
    assert net.transformer.row_length == manifest["block_ctx"]


@pytest.mark.parametrize(("case", "file"), manifests(), ids=lambda value: getattr(value, "name", value))
def test_settings_of_the_checkpoint_give_the_same_network(case: Case, file: str) -> None:
    """What we state about a published model is what its own hyperparameters say."""
    manifest = case.json(file)
    assert prior_config(manifest["hparams"], VQVAE) == PRIORS[manifest["model"]]
