"""Takes drawn from a pack, many at once, with the pack's own sampling defaults.

Legend: B takes, P prompt tokens, T tokens.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import torch

from engine.commands import Sampling
from engine.experiments.songs import Progress
from engine.labels.conditioning import Brief
from engine.labels.window import WindowLabels
from engine.packs.load import Networks
from engine.prior.prior import Conditions
from engine.sampling.cascade import sample_stage
from engine.sampling.level import Row, sample_level
from engine.sampling.plan import Window, hop_tokens, windows
from engine.sampling.stage import Stage
from engine.training.train_prior import stack_labels

Codes = npt.NDArray[np.int64]
Audio = npt.NDArray[np.float32]
ROWS = 25  # takes drawn at once: more gain little on a CPU
NOTHING: Codes = np.zeros(0, np.int64)


@dataclass(frozen=True, eq=False)
class Wish:
    """One take: what it is told, what it goes on from, and the stream of its random numbers.

    `at`: the top token of the song at which the prompt, or what is refined, begins.
    """

    brief: Brief
    prompt: Codes
    stream: int
    at: int = 0


def _labels(networks: Networks, level: int, places: Sequence[tuple[Brief, int]]) -> WindowLabels:
    """Labels [B, …] of one window for many takes: what each is told, and the token at which its window begins."""
    labeller = networks.labeller(level)
    return stack_labels([labeller.window(*place) for place in places]).to(networks.device)


@torch.no_grad()
def draw(networks: Networks, wishes: Sequence[Wish], total: int, seed: int, progress: Progress) -> Codes:
    """Top codes [B, total] of all takes; prompts (all of one length) are part of them."""
    manifest = networks.manifest
    prior, defaults = networks.prior(manifest.top), manifest.defaults
    hop = hop_tokens(manifest.hop_fractions[manifest.top], prior.n_ctx)
    sampling = Sampling(defaults.temperature, defaults.top_k, defaults.top_p)
    drawn = []
    for first in range(0, len(wishes), ROWS):
        group = wishes[first : first + ROWS]
        prompt_BP = np.stack([wish.prompt for wish in group])

        def conditions(window: Window, group: Sequence[Wish] = group) -> Conditions:
            places = [(wish.brief, wish.at + window.start) for wish in group]
            return prior.conditions(_labels(networks, manifest.top, places))

        rows = [Row(seed, wish.stream, NOTHING) for wish in group]
        planned = windows(total, prior.n_ctx, hop, prompt_BP.shape[1])
        pieces, done = [prompt_BP], prompt_BP.shape[1]
        for chunk in sample_level(
            prior, manifest.top, prompt_BP, rows, planned, conditions, sampling, networks.device
        ):
            pieces.append(chunk.codes_BT)
            done += chunk.codes_BT.shape[1]
            progress((first + len(group) * done / total) / len(wishes), f"{len(wishes)} takes")
        drawn.append(np.concatenate(pieces, axis=1))
    return np.concatenate(drawn)


@torch.no_grad()
def refine(
    networks: Networks, upper_BL: Codes, level: int, wishes: Sequence[Wish], seed: int, progress: Progress
) -> Codes:
    """Codes [B, L · ratio] of the level below `upper_BL`'s, as the app draws them from nothing under those above."""
    manifest = networks.manifest
    prior, sampling = networks.prior(level), Sampling(manifest.defaults.upsampling_temperature)
    ratio = manifest.hops[level + 1] // manifest.hops[level]
    below_top = manifest.hops[-1] // manifest.hops[level]
    total = upper_BL.shape[1] * ratio
    drawn = []
    for first in range(0, len(wishes), ROWS):
        group = wishes[first : first + ROWS]

        def conditions(window: Window, upper_BU: Codes, group: Sequence[Wish] = group) -> Conditions:
            places = [(wish.brief, wish.at * below_top + window.start) for wish in group]
            upper = torch.from_numpy(np.ascontiguousarray(upper_BU)).to(networks.device)
            return prior.conditions(_labels(networks, level, places), upper)

        stage = Stage(prior, prior.n_ctx, ratio, manifest.hop_fractions[level], conditions)
        rows = [Row(seed, wish.stream, NOTHING) for wish in group]
        nothing_B0 = np.zeros((len(group), 0), np.int64)
        above_BL = upper_BL[first : first + ROWS]
        pieces, done = [], 0
        for chunk in sample_stage(stage, level, above_BL, nothing_B0, rows, total, sampling, networks.device):
            pieces.append(chunk.codes_BT)
            done += chunk.codes_BT.shape[1]
            progress((first + len(group) * done / total) / len(wishes), f"{len(wishes)} takes")
        drawn.append(np.concatenate(pieces, axis=1))
    return np.concatenate(drawn)


def refine_all(
    networks: Networks, codes_BT: Codes, wishes: Sequence[Wish], seed: int, progress: Progress
) -> dict[int, Codes]:
    """Codes of every level below the top, whose codes are given."""
    found: dict[int, Codes] = {}
    top, upper = networks.manifest.top, codes_BT
    for level in reversed(range(top)):

        def show(share: float, text: str, level: int = level) -> None:
            progress((top - 1 - level + share) / top, text)

        found[level] = upper = refine(networks, upper, level, wishes, seed, show)
    return found


@torch.no_grad()
def sound(networks: Networks, codes_L: Codes, level: int) -> Audio:
    """What codes of a level sound like, within [-1, 1]."""
    audio_BT = networks.vqvae.decode(torch.from_numpy(codes_L)[None].to(networks.device), level)
    return np.asarray(audio_BT[0].float().clamp(-1, 1).cpu().numpy(), np.float32)


def without_lyrics(brief: Brief) -> Brief:
    """The same wish with nothing to sing."""
    return replace(brief, lyrics="")
