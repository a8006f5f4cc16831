"""A song's codes as their own prior draws them, one token at a time after the true ones before it.

An upsampler that only ever sees true upper codes trusts them to the last token, and plays what a prior draws
worse than what was encoded. These are the prior's own faults, at places where the music below is known:
conditioning augmentation, as for cascades of diffusion models (Ho et al. 2021, section 4).

Legend: T tokens of a song, B batch (1), L tokens of a window, K logits.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch

from engine import device
from engine.commands import Sampling
from engine.labels.encode import Labeller
from engine.labels.vocabulary import Vocabulary
from engine.prior.prior import Prior
from engine.randomness import uniforms
from engine.sampling.draw import draw
from engine.training.checkpoint import load_best
from engine.training.config import PriorRecipe
from engine.training.data import Codes, SongCodes, read_codes, write_codes
from engine.training.encode import Progress
from engine.training.parametrise import folded
from engine.training.train_prior import brief_of

SAMPLING = Sampling(
    temperature=1.0
)  # as sure as the network is: after true tokens it is surer than when it plays


def redraw_codes(recipe: PriorRecipe, out: Path, progress: Progress | None = None) -> int:
    """Redraw what `out` lacks of the recipe's codes, songs that an upsampler can learn from; returns how many.

    The prior is the one that the recipe trained; `progress` gets songs done, songs in all, the last name.
    """
    level = recipe.model.level
    songs = read_codes(Path(recipe.codes), (level, level - 1))
    missing = [song for song in songs if not (out / f"{song.name}.{level}.npz").is_file()]
    where = device.choose()
    prior = Prior(recipe.model)
    prior.load_state_dict(folded(load_best(Path(recipe.run))["ema"]["weights"]))
    prior.to(where).eval()
    folder = Path(recipe.vocabulary)
    form = recipe.model.labels.form if recipe.model.labels else "v3"
    labeller = Labeller(Vocabulary.load(folder / "artists.txt", folder / "genres.txt", form), recipe.model)
    for done, song in enumerate(missing, 1):
        write_codes(out, song, level, redrawn(prior, labeller, song, where))
        if progress is not None:
            progress(done, len(missing), song.name)
    return len(missing)


@torch.no_grad()
def redrawn(prior: Prior, labeller: Labeller, song: SongCodes, where: torch.device) -> Codes:
    """Redrawn codes [T] of one song; each has at least half a window before it, but at the song's start."""
    level = prior.config.level
    true_T = song.codes[level]
    drawn_T = np.empty_like(true_T)
    numbers_T = torch.from_numpy(uniforms(0, 0, level, np.arange(len(true_T))))
    for start, new in _windows(len(true_T), prior.n_ctx):
        tokens_BL = torch.from_numpy(true_T[None, start : start + prior.n_ctx]).to(where)
        conditions = prior.conditions(labeller.window(brief_of(song), start).to(where))
        logits_LK = prior.logits(tokens_BL, conditions)[0, prior.lyric_positions :]
        end = start + tokens_BL.shape[1]
        ids_L = draw(logits_LK[new - start :], SAMPLING, numbers_T[new:end].to(where))
        drawn_T[new:end] = prior.codes(ids_L).cpu().numpy()
    return drawn_T


def _windows(total: int, n_ctx: int) -> Iterator[tuple[int, int]]:
    """(start, first new token) of windows that overlap by half and together cover the song."""
    yield 0, 0
    for new in range(n_ctx, total, n_ctx // 2):
        yield new - n_ctx // 2, new
