"""The way back from a pack to the runs it was bundled from, where those are lost: codes and further training need them.

The runs have the pack's weights and no more: they can be encoded with, bundled and taken over (`surgery_from`),
but not resumed, which needs the optimizer's state.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from safetensors.torch import load_file
from torch import Tensor

from engine.errors import UserProblem
from engine.packs.manifest import VQVAE_FILE, Manifest, prior_file, read_manifest
from engine.packs.plain import to_plain
from engine.prior.prior import Prior
from engine.training import checkpoint
from engine.training.bundle import read_recipes


def unbundle(pack: Path, recipe_path: Path) -> list[Path]:
    """Write the run of every recipe that a pack's recipe names; returns their folders.

    `UserProblem` where a run is there already or a recipe is not that of the pack.
    """
    _, coders, priors = read_recipes(recipe_path)
    manifest = read_manifest(pack)
    named = tuple(coder.level for coder in coders), tuple(prior.model for prior in priors)
    if (manifest.vqvae.levels, manifest.priors) != named:
        raise UserProblem(
            "The networks of {pack} are not those of {recipe}.",
            "Take the recipe that the pack was made with.",
            pack=pack,
            recipe=recipe_path,
        )
    runs = [Path(coder.run) for coder in coders] + [Path(prior.run) for prior in priors]
    for run in runs:
        if (run / checkpoint.CHECKPOINT).exists():
            raise UserProblem("There is a run in {run} already.", "Move it away first.", run=run)
    coded = load_file(pack / VQVAE_FILE)
    for level, coder in enumerate(coders):
        start = f"levels.{level}."
        weights = {name.removeprefix(start): t for name, t in coded.items() if name.startswith(start)}
        extra = {"hop": coder.level.hop, "level": to_plain(coder.level)}
        _write(Path(coder.run), weights, extra, _told(manifest, f"vqvae_{level}"))
    for prior in priors:
        level = prior.model.level
        kinds = [int(kind) for kind in Prior(prior.model).transformer.kinds]
        weights = load_file(pack / prior_file(level))
        _write(Path(prior.run), weights, {"level": level, "kinds": kinds}, _told(manifest, f"prior_{level}"))
    return runs


def _told(manifest: Manifest, run: str) -> dict[str, Any]:
    """How far a run had come, by the pack's provenance."""
    history = manifest.provenance.get("training", {}).get(run, {})
    units = history.get("tokens", history.get("audio_samples", 0))
    return {"step": history.get("steps", 0), "units": units, "seconds": 60.0 * history.get("minutes", 0.0)}


def _write(run: Path, weights: dict[str, Tensor], extra: dict[str, Any], progress: dict[str, Any]) -> None:
    run.mkdir(parents=True, exist_ok=True)
    averaged = {name: t.float() if t.is_floating_point() else t for name, t in weights.items()}
    content = {"ema": {"weights": averaged, "updates": 0}, "progress": progress, "extra": extra}
    checkpoint.save(run, content)
