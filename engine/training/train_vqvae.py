"""Training of one level's autoencoder (the levels share nothing, so each is a run of its own).

Start of the codebook: some steps without quantisation, then k-means over encoder outputs; from a
random codebook the upper levels stay collapsed (SEEDLING.md). A recipe with `decoder_of` trains a decoder
only, under the codes of another run. Legend: B batch, T samples, D, L, N rows.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor

from engine.errors import UserProblem
from engine.packs.plain import to_plain
from engine.training import preview, processes
from engine.training.checkpoint import load_best
from engine.training.config import CodebookConfig, VQVAELossConfig, VQVAERecipe
from engine.training.data import WHOLE, Ahead, AudioPool
from engine.training.initial import keep_variance
from engine.training.loop import Figures, Report, Run, Stop, run
from engine.training.metrics import spectral_convergence_db
from engine.vqvae.codebook import Codebook
from engine.vqvae.losses import Bandwidth, LossWeights, measure_bandwidth
from engine.vqvae.vqvae import Autoencoder

KMEANS_BATCHES = 6  # batches whose encoder outputs place the codebook
BANDWIDTH_CLIPS = 64
HELDOUT_CLIPS = 12
HELDOUT_SECONDS = 6.0


def set_rates(codebook: Codebook, settings: CodebookConfig, step: int, steps: int, rows: int) -> None:
    """How fast a codebook learns and replaces at `step` of `steps`; `rows` latents are seen by one update."""
    early = step < settings.free_steps + settings.early_steps
    codebook.decay = settings.early_ema if early else settings.ema
    settling = step >= settings.restart_until * steps
    codebook.restart_below = 0.0 if settling else settings.restart_below * rows / codebook.size


def loss_weights(loss: VQVAELossConfig) -> LossWeights:
    """A recipe's weights under the names of the losses."""
    return LossWeights(
        l2=loss.waveform,
        linf=loss.linf,
        multispectral=loss.spectral,
        log_magnitude=loss.log_magnitude,
        commit=loss.commit,
    )


def take_coder(module: Autoencoder, run: Path) -> None:
    """Take over the averaged weights of another run; all but the decoder's will not change any more.

    `UserProblem` where there is no such run, or it is of another network.
    """
    try:
        module.load_state_dict(load_best(run)["ema"]["weights"])
    except RuntimeError as error:
        raise UserProblem(
            "The autoencoder in {run} is not the one that the recipe describes.",
            "Give 'level' as that run had it.",
            run=run,
        ) from error
    module.encoder.requires_grad_(False)


class VQVAETask:
    """Loss and held-out figures of one autoencoder."""

    def __init__(self, recipe: VQVAERecipe) -> None:
        torch.manual_seed(recipe.loop.seed)
        self.recipe = recipe
        self.device = processes.own_device()
        self.module = Autoencoder(recipe.level)
        if recipe.decoder_of:
            take_coder(self.module, Path(recipe.decoder_of))
        else:
            keep_variance(self.module)
        self.module.to(self.device)
        self.units_per_item = recipe.clip
        self.placed = False  # has the codebook been placed by k-means in this call?
        self.pool = AudioPool(Path(recipe.corpus), recipe.sample_rate)
        self.heldout = AudioPool(Path(recipe.heldout), recipe.sample_rate)
        self.bandwidth = self._bandwidth()
        self.weights = loss_weights(recipe.loss)
        self.ahead = Ahead(self._clips, self.device)

    def _clips(self, step: int, part: slice = WHOLE) -> Tensor:
        """Clips [B, T] of one batch."""
        loop = self.recipe.loop
        clips_BT = self.pool.clips(loop.batch, self.recipe.clip, loop.seed, step, part)
        return clips_BT.to(self.device)

    def _bandwidth(self) -> Bandwidth:
        """Scale of the data; the spectral terms are divided by the mean norm at their own clip length."""
        return measure_bandwidth(
            self.pool.clips(BANDWIDTH_CLIPS, self.recipe.clip, self.recipe.loop.seed, -1)
        )

    def loss(self, step: int, part: slice) -> tuple[Tensor, Figures]:
        """One step of the autoencoder; see `engine.training.loop.Task`."""
        audio_BT = self.ahead(step, part)
        if self.recipe.decoder_of:
            self.module.codebook.eval()  # it learns whenever it is in training mode
            quantise = True
        else:
            self._tend_codebook(step, len(audio_BT) * processes.count())
            quantise = step >= self.recipe.codebook.free_steps
        result = self.module(audio_BT, self.bandwidth, self.weights, quantise)
        figures: Figures = {name: part.detach() for name, part in result.parts.items()}
        figures.update(result.metrics)
        return result.total, figures

    def _tend_codebook(self, step: int, batch: int) -> None:
        """Rates of the codebook at this step, and its k-means start when the free steps are over.

        `batch` is how many clips one of its updates sees.
        """
        settings, codebook = self.recipe.codebook, self.module.codebook
        rows = batch * (self.recipe.clip // self.recipe.level.hop)
        set_rates(codebook, settings, step, self.recipe.loop.steps, rows)
        if step != settings.free_steps or self.placed:
            return
        self.placed = True
        with torch.no_grad():
            parts = [
                self.module.latents(self._clips(-2 - i)).float()
                for i in range(max(KMEANS_BATCHES, -(-4 * codebook.size // rows)))
            ]
        codebook.init_kmeans(torch.cat(parts), rows_per_step=rows, steps=settings.kmeans_rounds)

    @torch.no_grad()
    def evaluate(self, module: torch.nn.Module) -> dict[str, float]:
        """Spectral convergence (dB) and code use on held-out clips."""
        assert isinstance(module, Autoencoder)
        length = (
            int(HELDOUT_SECONDS * self.recipe.sample_rate) // self.recipe.level.hop * self.recipe.level.hop
        )
        audio_BT = self.heldout.clips(HELDOUT_CLIPS, length, 0, 0).to(self.device)
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.recipe.loop.autocast):
            codes_BL = module.encode(audio_BT)
            out_BT = module.decode(codes_BL).float()
        share_K = torch.bincount(codes_BL.flatten(), minlength=module.codebook.size) / codes_BL.numel()
        entropy = -(share_K * share_K.clamp_min(1e-12).log()).sum()
        return {
            "spectral_convergence_db": spectral_convergence_db(audio_BT, out_BT),
            "perplexity": float(entropy.exp()),
            "codes_used": float((share_K > 0).float().mean()),
        }

    @torch.no_grad()
    def preview(self, module: torch.nn.Module, folder: Path, step: int) -> None:
        """A held-out clip and what comes out of the autoencoder, one after the other."""
        assert isinstance(module, Autoencoder)
        length = int(HELDOUT_SECONDS * self.recipe.sample_rate) // self.recipe.level.hop
        audio_BT = self.heldout.clips(1, length * self.recipe.level.hop, 0, 0).to(self.device)
        out_BT = module.decode(module.encode(audio_BT))
        pieces = [sound_BT[0].float().cpu().numpy() for sound_BT in (audio_BT, out_BT)]
        preview.write(folder, f"step_{step:06d}", pieces, self.recipe.sample_rate)

    def state(self) -> dict[str, Tensor]:
        """The codebook's moving averages."""
        return self.module.codebook.ema_state()

    def restore(self, state: dict[str, Tensor]) -> None:
        """Put back what `state` gave."""
        self.module.codebook.load_ema_state(state)


def train_vqvae(
    recipe: VQVAERecipe, resume: bool = False, report: Report | None = None, stop: Stop | None = None
) -> Run:
    """Train one autoencoder into the folder `recipe.run`; with `resume`, go on from its checkpoint."""
    extra = {"hop": recipe.level.hop, "level": to_plain(recipe.level)}
    task = VQVAETask(recipe)
    return run(task, recipe.loop, recipe.optim, Path(recipe.run), resume, extra, report, stop)
