"""One joint hierarchical autoencoder beside separate ones: same blocks, same clips, same steps.

How much a level says is read in two figures: the perplexity of its codes, and how much worse (dB) the sound
gets when they are put in random order in time and the other levels' are not. Separate autoencoders hear
only their own level. Legend: B batch, T samples, L codes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from engine.experiments import configs
from engine.experiments.ablation import Note, last
from engine.experiments.joint_net import JointAutoencoder
from engine.experiments.page import markdown_table, write_page
from engine.experiments.reconstruction import LEVELS
from engine.training.config import VQVAERecipe
from engine.training.data import WHOLE, AudioPool
from engine.training.initial import keep_variance
from engine.training.loop import Figures, run
from engine.training.metrics import Log, spectral_convergence_db
from engine.training.plot import Panel, draw
from engine.training.train_vqvae import loss_weights, set_rates
from engine.vqvae.codebook import Codebook
from engine.vqvae.config import VQVAEConfig
from engine.vqvae.losses import measure_bandwidth, reconstruction_loss, total_loss
from engine.vqvae.vqvae import VQVAE

KINDS = ("separate", "joint")
BANDWIDTH_CLIPS, KMEANS_CLIPS, HELDOUT_CLIPS = 64, 24, 12
HELDOUT_TOKENS = 512  # top codes of a held-out clip


@dataclass(frozen=True)
class Config:
    """Title, what the paper says, and a recipe whose level has one block for each level of the networks."""

    title: str
    paper: str
    recipe: VQVAERecipe


def read(corpus: Path, heldout: Path, steps: int | None) -> Config:
    """The config that comes with the program, with the corpora and maybe other steps."""
    config = configs.read(Config, configs.known("joint")["joint"])
    loop = config.recipe.loop if steps is None else replace(config.recipe.loop, steps=steps)
    return replace(config, recipe=replace(config.recipe, corpus=str(corpus), heldout=str(heldout), loop=loop))


class LevelsTask:
    """Trains three levels at once, jointly or (`separate`) as autoencoders that share only the clips."""

    def __init__(self, recipe: VQVAERecipe, kind: str) -> None:
        torch.manual_seed(recipe.loop.seed)
        self.recipe, self.device, self.units_per_item = recipe, torch.device("cpu"), recipe.clip
        blocks = recipe.level.blocks
        levels = tuple(replace(recipe.level, blocks=blocks[: count + 1]) for count in range(len(blocks)))
        self.module: JointAutoencoder | VQVAE = (
            JointAutoencoder(recipe.level) if kind == "joint" else VQVAE(VQVAEConfig(levels))
        )
        self.hops = [level.hop for level in levels]
        keep_variance(self.module)
        self.pool = AudioPool(Path(recipe.corpus), recipe.sample_rate)
        self.heldout = AudioPool(Path(recipe.heldout), recipe.sample_rate)
        self.bandwidth = measure_bandwidth(self._clips(-1, BANDWIDTH_CLIPS))
        self.weights = loss_weights(recipe.loss)

    def _clips(self, step: int, count: int, part: slice = WHOLE) -> Tensor:
        return self.pool.clips(count, self.recipe.clip, self.recipe.loop.seed, step, part)

    def loss(self, step: int, part: slice) -> tuple[Tensor, Figures]:
        """One step; see `engine.training.loop.Task`."""
        self._tend(step)
        audio_BT = self._clips(step, self.recipe.loop.batch, part)
        quantise = step >= self.recipe.codebook.free_steps
        if isinstance(self.module, VQVAE):
            separate = self.module(audio_BT, self.bandwidth, self.weights, quantise)
            return separate.total, _entropies([level.metrics for level in separate.levels])
        joint = self.module(audio_BT, quantise)
        parts = reconstruction_loss(audio_BT, joint.audio_BT, self.bandwidth, self.weights)
        return total_loss(parts, joint.commit, self.weights), _entropies(joint.metrics)

    def _tend(self, step: int) -> None:
        """Rates of the codebooks at this step, and their k-means start when the free steps are over."""
        settings, books = self.recipe.codebook, codebooks(self.module)
        rows = [self.recipe.loop.batch * self.recipe.clip // hop for hop in self.hops]
        for book, count in zip(books, rows, strict=True):
            set_rates(book, settings, step, self.recipe.loop.steps, count)
        if step != settings.free_steps:
            return
        with torch.no_grad():
            clips_BT = self._clips(-2, KMEANS_CLIPS)
            if isinstance(self.module, VQVAE):
                latents = [self.module.level(level).latents(clips_BT) for level in range(len(books))]
            else:
                latents = self.module(clips_BT, quantise=False).latents
        for book, latent, count in zip(books, latents, rows, strict=True):
            book.init_kmeans(latent, rows_per_step=count, steps=settings.kmeans_rounds)

    @torch.no_grad()
    def evaluate(self, module: nn.Module) -> dict[str, float]:
        """By level: spectral convergence (dB), perplexity, and what shuffling the level's codes costs (dB)."""
        assert isinstance(module, JointAutoencoder | VQVAE)
        audio_BT = self.heldout.clips(HELDOUT_CLIPS, HELDOUT_TOKENS * self.hops[-1], 0, 0)
        codes = module.encode(audio_BT) if isinstance(module, VQVAE) else module(audio_BT).codes
        figures = {}
        for level, name in enumerate(LEVELS):
            mixed = list(codes)
            order = torch.randperm(codes[level].shape[1], generator=torch.Generator().manual_seed(level))
            mixed[level] = codes[level][:, order]
            whole, without = (
                spectral_convergence_db(audio_BT, decoded(module, these, level)) for these in (codes, mixed)
            )
            share_K = torch.bincount(codes[level].flatten()) / codes[level].numel()
            figures[f"{name}_db"] = whole
            figures[f"{name}_shuffled_costs_db"] = without - whole
            figures[f"{name}_perplexity"] = float(
                torch.exp(-(share_K * share_K.clamp(min=1e-12).log()).sum())
            )
        return figures

    def preview(self, module: nn.Module, folder: Path, step: int) -> None:
        """Nothing is previewed: recipes of this experiment do not ask for it."""

    def state(self) -> dict[str, Tensor]:
        """The codebooks' moving averages."""
        books = codebooks(self.module)
        return {f"{at}.{name}": x for at, book in enumerate(books) for name, x in book.ema_state().items()}

    def restore(self, state: dict[str, Tensor]) -> None:
        """Put back what `state` gave."""
        for at, book in enumerate(codebooks(self.module)):
            book.load_ema_state({name: state[f"{at}.{name}"] for name in book.ema_state()})


def codebooks(module: JointAutoencoder | VQVAE) -> list[Codebook]:
    """All codebooks, finest first."""
    if isinstance(module, VQVAE):
        return [module.level(level).codebook for level in range(len(module.levels))]
    return [module.codebook(level) for level in range(len(module.codebooks))]


def decoded(module: JointAutoencoder | VQVAE, codes: Sequence[Tensor], level: int) -> Tensor:
    """Sound [B, T]: of all levels together, or of the one level of separate autoencoders."""
    return module.decode(codes[level], level) if isinstance(module, VQVAE) else module.decode(codes)


def _entropies(metrics: Sequence[dict[str, float]]) -> Figures:
    return {
        f"{name}_entropy": found["entropy"]
        for name, found in zip(LEVELS, metrics, strict=True)
        if "entropy" in found
    }


def train(config: Config, work: Path, note: Note) -> dict[str, list[dict[str, float]]]:
    """Train both kinds; returns their logs."""
    logs, steps = {}, config.recipe.loop.steps
    for turn, kind in enumerate(KINDS):
        folder = work / kind

        def report(figures: Any, turn: int = turn, kind: str = kind) -> None:
            done = turn * steps + int(figures["step"])
            note(done, len(KINDS) * steps, f"{kind}: step {figures['step']:.0f}")

        run(LevelsTask(config.recipe, kind), config.recipe.loop, config.recipe.optim, folder, report=report)
        logs[kind] = Log(folder / "log.jsonl").lines()
    return logs


def write(config: Config, logs: dict[str, list[dict[str, float]]], out: Path) -> list[dict[str, Any]]:
    """joint.md with a row for every kind and level, joint.svg with the curves; returns the rows."""
    out.mkdir(parents=True, exist_ok=True)
    names = ("db", "perplexity", "shuffled_costs_db")
    rows: list[dict[str, Any]] = []
    for kind, lines in logs.items():
        for level in LEVELS:
            figures = {name: round(last(lines, f"heldout_{level}_{name}"), 2) for name in names}
            rows.append({"autoencoder": kind, "level": level, **figures})
    titles = ("spectral convergence (dB)", "perplexity", "cost of shuffled codes (dB)")
    panels = [
        Panel(
            title, "step", {f"{k} {v}": _curve(logs[k], f"heldout_{v}_{name}") for k in logs for v in LEVELS}
        )
        for title, name in zip(titles, names, strict=True)
    ]
    draw(out / "joint.svg", panels)
    recipe, size = config.recipe, config.recipe.level.codebook_size
    text = [
        f"# {config.title}",
        "",
        f"The paper: {config.paper}",
        "",
        f"Ours: hops 8, 32 and 128, {size} codes each, {recipe.loop.steps} steps of {recipe.loop.batch} × "
        f"{recipe.clip} samples at {recipe.sample_rate} Hz, one run each, the last held-out figures. The joint "
        "network has one sound, made of all levels; a separate autoencoder has its own for each level.",
        "",
        *markdown_table(["autoencoder", "level", *titles], [list(row.values()) for row in rows]),
        "",
        "![curves](joint.svg)",
        "",
        f"Made by `coppice lab joint --steps {recipe.loop.steps}`; the config is "
        "resources/experiments/joint/joint.json.",
    ]
    write_page(out / "joint.md", text)
    return rows


def _curve(lines: list[dict[str, float]], figure: str) -> list[tuple[float, float]]:
    return [(line["step"], line[figure]) for line in lines if figure in line]
