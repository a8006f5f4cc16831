"""Where a take sings its words, as its own prior sees it: the attention of one head, word by word.

Legend: T top tokens, C characters of the cleaned lyrics.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch

from engine.errors import UserProblem
from engine.labels import text
from engine.labels.conditioning import Brief
from engine.packs.load import Networks
from engine.sampling.align import SungWord, alignment, sung_words
from engine.sampling.plan import hop_tokens, starts

Codes = npt.NDArray[np.int64]
Weights = npt.NDArray[np.float32]


@torch.no_grad()
def attention(networks: Networks, codes_T: Codes, brief: Brief, layer: int, head: int) -> Weights:
    """Attention [T, C] of top codes from the song's start to the cleaned lyrics of a brief."""
    top = networks.manifest.top
    prior, labeller = networks.prior(top), networks.labeller(top)

    def weights(start: int, codes: Codes) -> Weights:
        labels = labeller.window(brief, start).to(networks.device)
        tokens_BT = torch.from_numpy(codes)[None].to(networks.device)
        found = prior.attention_weights(tokens_BT, prior.conditions(labels), layer, head)
        return np.asarray(found[0].float().cpu().numpy(), np.float32)

    hop = hop_tokens(networks.manifest.hop_fractions[top], prior.n_ctx)
    count = len(text.clean(brief.lyrics, labeller.form).text)
    places = starts(len(codes_T), prior.n_ctx, hop)
    return alignment(
        codes_T, places, prior.n_ctx, count, weights, lambda start: labeller.lyric_indices(brief, start)
    )


def words(networks: Networks, codes_T: Codes, brief: Brief) -> list[SungWord]:
    """The words of a path in the order they are sung, in seconds from the song's start.

    `UserProblem` where there is nothing to sing, or the pack knows no lyrics or not which head follows them.
    """
    config = networks.manifest.priors[networks.manifest.top]
    form = networks.labeller(networks.manifest.top).form
    cleaned = text.clean(brief.lyrics, form).text
    if not cleaned.strip():
        raise UserProblem("There are no lyrics to align.", "Give the song lyrics first.")
    if config.lyrics is None or config.alignment_layer is None or config.alignment_head is None:
        raise UserProblem(
            f"The pack '{networks.manifest.name}' cannot tell where it sings its words.",
            "Choose a pack with lyrics and an alignment head.",
        )
    found = attention(networks, codes_T, brief, config.alignment_layer, config.alignment_head)
    return sung_words(found, cleaned, config.hop / config.sample_rate)
