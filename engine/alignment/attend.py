"""Where a take sings its words, as its own prior sees it: the attention of one head, word by word.

Legend: T top tokens, C characters of the cleaned lyrics.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import torch

from engine.errors import UserProblem
from engine.labels import text
from engine.labels.conditioning import Brief
from engine.labels.cues import Text
from engine.packs.load import Networks
from engine.prior.config import PriorConfig
from engine.sampling.align import SungWord, alignment, sung_words
from engine.sampling.plan import hop_tokens, starts

Codes = npt.NDArray[np.int64]
Weights = npt.NDArray[np.float32]


Reading = Generator[int, None, Weights]  # yields the number of windows after each
Steps = Generator[tuple[int, int], None, list[SungWord]]


def steps(networks: Networks, codes_T: Codes, brief: Brief) -> Steps:
    """The words of a path in the order they are sung, in seconds from the song's start.

    Yields (windows read, windows in all) after each window, returns the words. Where the text began anew in the
    song, each stretch is aligned with the text that it was shown. `UserProblem` where there is nothing to sing, or
    the pack knows no lyrics or not which head follows them.
    """
    config, layer, head = _checked(networks, brief)
    rate, token_seconds = config.sample_rate, config.hop / config.sample_rate
    labeller = networks.labeller(networks.manifest.top)
    song = Text(brief.lyrics, labeller.form, round(brief.total_seconds * rate), rate)
    cleaned = text.clean(brief.lyrics, labeller.form).text
    fresh = [cue for cue in brief.cues if cue.fresh and 0 < cue.seconds / token_seconds < len(codes_T)]
    begins = [(0, 0), *((round(c.seconds / token_seconds), song.cleaned_place(c.character)) for c in fresh)]
    ends = [*(token for token, _ in begins[1:]), len(codes_T)]
    found: list[SungWord] = []
    for number, ((first, character), last) in enumerate(zip(begins, ends, strict=True)):
        reading = _attention(networks, codes_T[:last], brief, (layer, head), first)
        weights_TC = yield from _told(reading, number, len(begins))
        sung = sung_words(weights_TC[first:, character:], cleaned[character:], token_seconds)
        by = first * token_seconds
        found += [replace(word, start=word.start + by, end=word.end + by) for word in sung]
    return found


def attention(networks: Networks, codes_T: Codes, brief: Brief, layer: int, head: int) -> Weights:
    """Attention [T, C] of top codes from the song's start to the cleaned lyrics of a brief."""
    reading = _attention(networks, codes_T, brief, (layer, head), 0)
    while True:
        try:
            next(reading)
        except StopIteration as stopped:
            return np.asarray(stopped.value, np.float32)


def _told(reading: Reading, number: int, stretches: int) -> Generator[tuple[int, int], None, Weights]:
    """Progress over all stretches, as if each took equally long."""
    windows = 1
    while True:
        try:
            windows = max(windows, next(reading))
        except StopIteration as stopped:
            return np.asarray(stopped.value, np.float32)
        yield number * windows, stretches * windows


def _checked(networks: Networks, brief: Brief) -> tuple[PriorConfig, int, int]:
    """The top prior's configuration, layer and head that follow the lyrics; UserProblem where there are none."""
    config = networks.manifest.priors[networks.manifest.top]
    form = networks.labeller(networks.manifest.top).form
    if not text.clean(brief.lyrics, form).text.strip():
        raise UserProblem("There are no lyrics to align.", "Give the song lyrics first.")
    if config.lyrics is None or config.alignment_layer is None or config.alignment_head is None:
        raise UserProblem(
            "The pack '{pack}' cannot tell where it sings its words.",
            "Choose a pack with lyrics and an alignment head.",
            pack=networks.manifest.name,
        )
    return config, config.alignment_layer, config.alignment_head


@torch.no_grad()
def _attention(
    networks: Networks, codes_T: Codes, brief: Brief, at: tuple[int, int], first_new: int
) -> Reading:
    """Attention [T, C] of top codes to the cleaned lyrics; yields the number of windows after each.

    Every window is read as it was when its music from token `first_new` on was sung; windows that
    end before it are not read.
    """
    top = networks.manifest.top
    prior, labeller = networks.prior(top), networks.labeller(top)
    hop_samples, rate = labeller.config.hop, labeller.config.sample_rate
    total = round(brief.total_seconds * rate)
    count = len(text.clean(brief.lyrics, labeller.form).text)
    hop = hop_tokens(networks.manifest.hop_fractions[top], prior.n_ctx)
    places = [s for s in starts(len(codes_T), prior.n_ctx, hop) if s + prior.n_ctx > first_new]
    padded_T = np.pad(codes_T, (0, max(0, prior.n_ctx - len(codes_T))))
    read: dict[int, Weights] = {}
    for start in places:
        wish, new = brief.at(start * hop_samples / rate), max(start, first_new) * hop_samples
        labels = labeller.labels(wish, brief.lyrics, total, start * hop_samples, brief.cues, new)
        tokens_BT = torch.from_numpy(padded_T[start : start + prior.n_ctx])[None].to(networks.device)
        conditions = prior.conditions(labels.to(networks.device))
        weights = prior.attention_weights(tokens_BT, conditions, *at)
        read[start] = np.asarray(weights[0].float().cpu().numpy(), np.float32)
        yield len(places)

    def indices(start: int) -> Codes:
        return labeller.lyric_indices(brief, start, max(start, first_new))

    return alignment(codes_T, places, prior.n_ctx, count, lambda start, _: read[start], indices)
