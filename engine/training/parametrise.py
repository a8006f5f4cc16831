"""A weight made of a residual and a fixed matrix times a learned one, folded into plain numbers at export.

Legend: K codes, D codebook dimensions, W width.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

PARTS = "parametrizations.weight"  # torch's name for the pieces of a parametrised weight


class CodebookMap(nn.Module):
    """residual_KW + white_KD @ map_DW; the map starts so that its part has the spread `std`."""

    white_KD: Tensor

    def __init__(self, white_KD: Tensor, width: int, std: float) -> None:
        super().__init__()
        self.register_buffer("white_KD", white_KD)
        self.map_DW = nn.Parameter(torch.randn(white_KD.shape[1], width) * std / white_KD.shape[1] ** 0.5)

    def forward(self, residual_KW: Tensor) -> Tensor:
        """The weight [K, W]."""
        return residual_KW + self.white_KD @ self.map_DW


def add_map(table: nn.Module, mapping: CodebookMap) -> None:
    """Make `table.weight` the sum of a small residual and the mapped codebook."""
    with torch.no_grad():
        table.get_parameter("weight").mul_(0.1)
    parametrize.register_parametrization(table, "weight", mapping)


def folded(weights: dict[str, Tensor]) -> dict[str, Tensor]:
    """A state dict with plain weights again: what is exported and what surgery starts from."""
    plain = {name: tensor for name, tensor in weights.items() if PARTS not in name}
    for name, residual_KW in weights.items():
        if name.endswith(f"{PARTS}.original"):
            table = name.removesuffix(f".{PARTS}.original")
            white_KD = weights[f"{table}.{PARTS}.0.white_KD"]
            plain[f"{table}.weight"] = residual_KW + white_KD @ weights[f"{table}.{PARTS}.0.map_DW"]
    return plain
