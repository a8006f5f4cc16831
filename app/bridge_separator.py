"""The part of the engine's door that is about the good separator's weights: what is known of them now."""

from __future__ import annotations

from dataclasses import dataclass

from app.bridge_packs import Licence
from engine import weights


@dataclass(frozen=True)
class Separator:
    """What can be had and what is here. `agreed`: exactly this licence was accepted before.

    `usable`: demucs itself is installed; `here`: its weights are; `pending` bytes of them have arrived.
    """

    title: str
    about: str
    licence: Licence
    bytes: int
    pending: int
    here: bool
    usable: bool
    agreed: bool


def separator() -> Separator:
    """Look now; UserProblem where the catalogue is broken or names none."""
    offer = weights.offered()
    return Separator(
        offer.title,
        offer.about,
        offer.licence,
        offer.bytes,
        weights.pending(),
        weights.find() is not None,
        weights.usable(),
        weights.accepted(offer),
    )


def weights_here() -> bool:
    """Whether weights were downloaded; quick, for whoever only wants to know that."""
    return weights.find() is not None
