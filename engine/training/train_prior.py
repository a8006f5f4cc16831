"""Training of a prior or an upsampler on kept codes, with labels and lyrics as sampling will give them.

Windows begin anywhere (at a whole token of the level above), some at the song's start. Legend: B
batch, T tokens, U upper tokens.
"""

from __future__ import annotations

from dataclasses import fields, replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor, nn

from engine.commands import Sampling
from engine.errors import UserProblem
from engine.labels.conditioning import Brief, Conditioning, Weighted
from engine.labels.encode import Labeller
from engine.labels.text import clean
from engine.labels.vocabulary import Vocabulary
from engine.prior.label_embedding import WindowLabels
from engine.prior.prior import Prior, PriorLoss
from engine.sampling.level import Row, sample_level
from engine.sampling.plan import windows
from engine.training import preview, processes
from engine.training.codebook_start import start_from_codebook
from engine.training.config import PriorRecipe
from engine.training.data import WHOLE, Ahead, SongCodes, generator, read_codes
from engine.training.encode import trained
from engine.training.guidance import NOBODY, Guide, Places, sung_places
from engine.training.loop import Figures, Report, Run, Stop, run
from engine.training.metrics import entropy_bits
from engine.training.surgery import take_over

HELDOUT_WINDOWS = 8
PREVIEW_PROMPT = 0.25  # share of a window that a preview is told
PREVIEW_SAMPLING = Sampling(0.9)
OTHER_LENGTHS = (0.5, 4.0)  # of a song's own: shortest and longest it is said to have


class Batch(NamedTuple):
    """Windows of codes, what they are conditioned on, and which lyric characters are being sung.

    `sung_per_window`: sung tokens of a window in the mean over the whole batch that these are a part of.
    """

    tokens_BT: Tensor
    labels: WindowLabels
    upper_BU: Tensor | None
    sung_BT: Tensor
    sung_per_window: float

    def loss(self, prior: Prior) -> PriorLoss:
        """Bits per token of a prior on these windows."""
        return prior.loss(self.tokens_BT, self.labels, self.upper_BU)


class Windows:
    """Random windows of codes with their labels, from a list of songs."""

    def __init__(self, songs: list[SongCodes], recipe: PriorRecipe, labeller: Labeller) -> None:
        self.recipe, self.labeller = recipe, labeller
        model = recipe.model
        self.level, self.n_ctx = model.level, n_ctx(recipe)
        self.ratio = 2**model.conditioner.stages if model.conditioner else 0
        self.songs = [song for song in songs if len(song.codes[self.level]) >= self.n_ctx]
        if not self.songs:
            raise UserProblem(
                "No song of the codes is as long as a window of {tokens} tokens.",
                "Encode longer songs, or choose a smaller n_ctx.",
                tokens=self.n_ctx,
            )
        self.share = np.array([len(song.codes[self.level]) for song in self.songs], float)
        self.share /= self.share.sum()

    def batch(self, count: int, seed: int, step: int, part: slice = WHOLE) -> Batch:
        """`part` of `count` windows."""
        random = generator(seed, step)
        chosen = [self.songs[index] for index in random.choice(len(self.songs), count, p=self.share)]
        places = [(song, self._start(song, random)) for song in chosen]
        sung_BT = np.stack([self._sung(song, start) for song, start in places])
        stretch_B = self._stretches(count, random)[part]
        tokens, labels, upper = [], [], []
        for song, start in places[part]:
            tokens.append(song.codes[self.level][start : start + self.n_ctx])
            labels.append(self.labeller.window(brief_of(song), start))
            if self.ratio:
                above = song.codes[self.level + 1]
                upper.append(above[start // self.ratio : (start + self.n_ctx) // self.ratio])
        upper_BU = torch.from_numpy(np.stack(upper)) if upper else None
        tokens_BT, own_BT = torch.from_numpy(np.stack(tokens)), torch.from_numpy(sung_BT[part])
        per_window = float((sung_BT != NOBODY).sum() / count)
        told = retold(stack_labels(labels), stretch_B)
        return Batch(tokens_BT, told, upper_BU, own_BT, per_window)

    def _sung(self, song: SongCodes, start: int) -> Places:
        """Which of the window's lyric characters is being sung at each of its tokens [T]."""
        hop_seconds = self.recipe.model.hop / self.recipe.model.sample_rate
        if not self.recipe.guidance:
            return np.full(self.n_ctx, NOBODY, np.int64)
        cleaned = clean(song.lyrics, self.labeller.form).text
        told = self.labeller.lyric_indices(brief_of(song), start)
        return sung_places(cleaned, song.words, told, start * hop_seconds, self.n_ctx, hop_seconds)

    def _stretches(self, count: int, random: np.random.Generator) -> Tensor:
        """How many times as long as it is each window's song is said to be [B], 1 for those told the truth."""
        shortest, longest = np.log(OTHER_LENGTHS)
        other_B = random.random(count) < self.recipe.other_lengths
        return torch.from_numpy(np.where(other_B, np.exp(random.uniform(shortest, longest, count)), 1.0))

    def _start(self, song: SongCodes, random: np.random.Generator) -> int:
        """First token of a window: the song's start, or anywhere that leaves a whole window."""
        unit = self.ratio or 1
        length = len(song.codes[self.level])
        if self.ratio:
            length = min(length, len(song.codes[self.level + 1]) * self.ratio)
        last = (length - self.n_ctx) // unit
        begins = random.random() < self.recipe.begin_share
        place = int(random.integers(0, last + 1))
        return 0 if begins else place * unit


def n_ctx(recipe: PriorRecipe) -> int:
    """Music tokens in a window."""
    return recipe.model.transformer.n_ctx - recipe.model.transformer.prime_len


def brief_of(song: SongCodes) -> Brief:
    """The song's labels as a musician would give them."""
    conditioning = Conditioning((Weighted(song.artist),), (Weighted(song.genre),))
    return Brief(default=conditioning, lyrics=song.lyrics, total_seconds=song.seconds)


def stack_labels(labels: list[WindowLabels]) -> WindowLabels:
    """One batch of labels from single windows (batch 1 each)."""
    stacked: dict[str, Any] = {}
    for field in fields(WindowLabels):
        values = [getattr(label, field.name) for label in labels]
        stacked[field.name] = None if values[0] is None else torch.cat(values)
    return WindowLabels(**stacked)


def retold(labels: WindowLabels, stretch_B: Tensor) -> WindowLabels:
    """The labels of windows whose songs are said to be `stretch_B` times as long, but not to end inside."""
    total_B = (labels.total_B * stretch_B).long()
    return replace(labels, total_B=torch.maximum(total_B, labels.offset_B + labels.length_B))


def leave_out(share: float, module: nn.Module, inputs: Any, embedded_BTW: Tensor) -> Tensor:
    """Hook of the token embedding: while training whole embeddings are zeroed at random, the others grown in turn.

    Without that growth, sampling, which leaves nothing out, would show the network more of its own past than it
    ever learned from, and an upsampler falls into loops of its own (docs/log.md, seventh session).
    """
    if not module.training:
        return embedded_BTW
    kept_BT = torch.rand(embedded_BTW.shape[:-1], device=embedded_BTW.device) >= share
    return embedded_BTW * kept_BT[..., None] / (1 - share)


def continued(
    prior: Prior, tokens_BT: Tensor, labels: WindowLabels, upper_BU: Tensor | None, share: float
) -> Tensor:
    """Codes [B, T]: the first `share` of the given ones and what the prior draws after them."""
    known = int(share * tokens_BT.shape[1])
    prompt_BP = tokens_BT[:, :known].cpu().numpy()
    rows = [Row(0, stream, np.zeros(0, np.int64)) for stream in range(len(tokens_BT))]
    conditions = prior.conditions(labels, upper_BU)
    chunks = sample_level(
        prior,
        prior.config.level,
        prompt_BP,
        rows,
        windows(tokens_BT.shape[1], prior.n_ctx, prior.n_ctx, known),
        lambda _: conditions,
        PREVIEW_SAMPLING,
        tokens_BT.device,
    )
    drawn_BT = np.concatenate([prompt_BP, *(chunk.codes_BT for chunk in chunks)], axis=1)
    return torch.from_numpy(drawn_BT).to(tokens_BT.device)


class PriorTask:
    """Loss and held-out figures of one prior."""

    def __init__(self, recipe: PriorRecipe) -> None:
        torch.manual_seed(recipe.loop.seed)
        self.recipe = recipe
        self.device = processes.own_device()
        self.module: nn.Module = Prior(recipe.model)
        self.units_per_item = n_ctx(recipe)
        form = recipe.model.labels.form if recipe.model.labels else "v3"
        folder = Path(recipe.vocabulary)
        vocabulary = Vocabulary.load(folder / "artists.txt", folder / "genres.txt", form)
        labeller = Labeller(vocabulary, recipe.model)
        level = recipe.model.level
        levels = (level, level + 1) if recipe.model.conditioner else (level,)
        songs = read_codes(Path(recipe.codes), levels)
        self.windows = Windows(songs, recipe, labeller)
        measured = replace(recipe, other_lengths=0.0)
        self.heldout = Windows(read_codes(Path(recipe.heldout), levels), measured, labeller)
        self.unigram = entropy_bits([song.codes[level] for song in songs], recipe.model.bins)
        if recipe.surgery_from:
            take_over(self.module, Path(recipe.surgery_from))
        elif recipe.codebook:
            start_from_codebook(self.module, Path(recipe.codebook))
        self.module.to(self.device)
        self.ahead = Ahead(self._batch, self.device)
        self.guide = Guide(self.prior(self.module)) if recipe.guidance else None
        if recipe.token_dropout:
            self.prior(self.module).x_emb.register_forward_hook(partial(leave_out, recipe.token_dropout))

    def _batch(self, step: int, part: slice) -> Batch:
        """Windows of one step, on the device."""
        loop = self.recipe.loop
        return self._moved(self.windows.batch(loop.batch, loop.seed, step, part))

    def _moved(self, batch: Batch) -> Batch:
        where = self.device
        return batch._replace(
            tokens_BT=batch.tokens_BT.to(where),
            labels=batch.labels.to(where),
            upper_BU=None if batch.upper_BU is None else batch.upper_BU.to(where),
            sung_BT=batch.sung_BT.to(where),
        )

    def loss(self, step: int, part: slice) -> tuple[Tensor, Figures]:
        """Bits per token of a batch of windows; see `engine.training.loop.Task`."""
        batch = self.ahead(step, part)
        loss = batch.loss(self.prior(self.module))
        figures: Figures = {"music_bits": loss.music_bits, "lyrics_bits": loss.lyrics_bits}
        if self.guide is None:
            return loss.total, figures
        missed = self.guide.loss(batch.sung_BT, batch.sung_per_window)
        return loss.total + self.recipe.guidance * missed, {**figures, "guidance_bits": missed.detach()}

    def evaluate(self, module: nn.Module) -> dict[str, float]:
        """Bits per token on held-out songs, beside the unigram entropy of the training codes."""
        batch = self._moved(self.heldout.batch(HELDOUT_WINDOWS, 0, 0))
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.recipe.loop.autocast):
            loss = batch.loss(self.prior(module))
        return {
            "music_bits": float(loss.music_bits),
            "lyrics_bits": float(loss.lyrics_bits),
            "unigram_bits": self.unigram,
        }

    def preview(self, module: nn.Module, folder: Path, step: int) -> None:
        """What the network continues after the first quarter of a held-out window, beside the original."""
        if not self.recipe.preview_vqvae:
            return
        coder = trained(Path(self.recipe.preview_vqvae)).to(self.device)
        tokens_BT, labels, upper_BU, *_ = self._moved(self.heldout.batch(1, 0, 0))
        codes = continued(self.prior(module), tokens_BT, labels, upper_BU, PREVIEW_PROMPT)
        pieces = [coder.decode(codes_BT)[0].float().cpu().numpy() for codes_BT in (tokens_BT, codes)]
        preview.write(folder, f"step_{step:06d}", pieces, self.recipe.model.sample_rate)

    @staticmethod
    def prior(module: nn.Module) -> Prior:
        """`module` with its type."""
        assert isinstance(module, Prior)
        return module

    def state(self) -> dict[str, Tensor]:
        """Nothing besides the weights."""
        return {}

    def restore(self, state: dict[str, Tensor]) -> None:
        """Nothing besides the weights."""


def train_prior(
    recipe: PriorRecipe,
    resume: bool = False,
    report: Report | None = None,
    stop: Stop | None = None,
    weights: dict[str, Tensor] | None = None,
) -> Run:
    """Train a prior, upsampler or lyrics surgery into `recipe.run`; with `resume`, go on from there.

    `weights` (plain, as in packs) are what a new run begins with instead of the recipe's start.
    """
    task = PriorTask(recipe)
    if weights is not None:
        task.module.load_state_dict(weights)
    kinds = [int(kind) for kind in task.prior(task.module).transformer.kinds]
    extra = {"level": recipe.model.level, "kinds": kinds}
    return run(task, recipe.loop, recipe.optim, Path(recipe.run), resume, extra, report, stop)
