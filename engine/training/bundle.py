"""From finished (or running) training runs to a pack, with figures measured on held-out songs."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from engine.audio import wav
from engine.errors import UserProblem
from engine.packs.load import Networks, load
from engine.packs.manifest import (
    VQVAE_FILE,
    Licence,
    Manifest,
    SamplingDefaults,
    VocabularyFiles,
    prior_file,
    read_manifest,
    write_manifest,
)
from engine.packs.write import write_pack
from engine.training import checkpoint
from engine.training.config import PriorRecipe, VQVAERecipe, read_recipe
from engine.training.data import SongEntry, read_codes, read_songs
from engine.training.judge import judge
from engine.training.metrics import entropy_bits, spectral_convergence_db
from engine.training.parametrise import folded
from engine.training.train_prior import Windows
from engine.vqvae.config import VQVAEConfig

SECONDS_PER_SONG = 10.0  # of a held-out song that figures are measured on
WINDOWS = 16  # held-out windows for bits per token
LEVEL_NAMES = ("bottom", "middle", "top")


@dataclass(frozen=True)
class PackRecipe:
    """What a pack is assembled from. `vqvae` and `priors` are recipe files by level, finest first.

    `heldout` is a corpus of songs to measure the pack on; `corpus` only tells where the songs were.
    """

    name: str
    title: str
    licence: Licence
    vqvae: tuple[str, ...]
    priors: tuple[str, ...]
    hop_fractions: tuple[float, ...]
    vocabulary: str
    heldout: str
    corpus: str = ""
    defaults: SamplingDefaults = field(default_factory=SamplingDefaults)
    half: bool = True
    about: dict[str, Any] = field(default_factory=dict)


def write_vocabulary(corpus: Path, folder: Path) -> tuple[list[str], list[str]]:
    """artists.txt and genres.txt (0 is 'unknown', then by name) of the songs of a corpus; returns the names."""
    songs = read_songs(corpus)
    artists, genres = sorted({s.artist for s in songs}), sorted({s.genre for s in songs})
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, values in (("artists", artists), ("genres", genres)):
            lines = [f"{value};{index}\n" for index, value in enumerate(("unknown", *values))]
            (folder / f"{name}.txt").write_text("".join(lines), encoding="utf-8")
    except OSError as error:
        raise UserProblem(
            "{folder} cannot be written: {reason}.",
            "Choose another folder.",
            folder=folder,
            reason=error.strerror,
        ) from error
    return artists, genres


def read_recipes(path: Path) -> tuple[PackRecipe, list[VQVAERecipe], list[PriorRecipe]]:
    """A pack's recipe, and those of its autoencoders and priors by level."""
    recipe = read_recipe(PackRecipe, path)
    coders = [read_recipe(VQVAERecipe, path.parent / name) for name in recipe.vqvae]
    return recipe, coders, [read_recipe(PriorRecipe, path.parent / name) for name in recipe.priors]


def bundle(recipe_path: Path, out: Path, measured: bool = True) -> Manifest:
    """Assemble the pack that a recipe describes from the runs' averaged weights and (`measured`) measure it."""
    recipe, coders, priors = read_recipes(recipe_path)
    vocabulary = Path(recipe.vocabulary)
    manifest = Manifest(
        name=recipe.name,
        title=recipe.title,
        licence=recipe.licence,
        sample_rate=coders[0].sample_rate,
        vqvae=VQVAEConfig(tuple(coder.level for coder in coders)),
        priors=tuple(prior.model for prior in priors),
        hop_fractions=recipe.hop_fractions,
        defaults=recipe.defaults,
        vocabulary=VocabularyFiles(genres_of_artist=_genres_of_artist(priors[-1])),
        provenance={**recipe.about, "training": _histories(coders, priors)},
    )
    networks = {VQVAE_FILE: _vqvae_weights(coders)}
    for prior in priors:
        networks[prior_file(prior.model.level)] = folded(_averaged(prior.run))
    texts = {name: (vocabulary / name).read_text(encoding="utf-8") for name in ("artists.txt", "genres.txt")}
    write_pack(out, manifest, networks, texts, torch.float16 if recipe.half else None)
    return _with_metrics(out, recipe, priors) if measured else read_manifest(out)


def _averaged(run: str) -> dict[str, Tensor]:
    """The weights that are exported: the best held-out ones where the run kept them, else the last."""
    weights: dict[str, Tensor] = checkpoint.load_best(Path(run))["ema"]["weights"]
    return weights


def _vqvae_weights(coders: list[VQVAERecipe]) -> dict[str, Tensor]:
    """The levels' weights under the names of the whole VQ-VAE."""
    return {
        f"levels.{level}.{name}": tensor
        for level, coder in enumerate(coders)
        for name, tensor in _averaged(coder.run).items()
    }


def _histories(coders: list[VQVAERecipe], priors: list[PriorRecipe]) -> dict[str, Any]:
    """Steps, units and minutes of every run, from the checkpoints; also of a run that another went on from."""
    named = [(f"vqvae_{level}", c.run, c.decoder_of, "audio_samples") for level, c in enumerate(coders)]
    named += [(f"prior_{prior.model.level}", prior.run, prior.surgery_from, "tokens") for prior in priors]
    histories = {}
    for name, run, former, unit in named:
        histories[name] = _history(run, unit)
        # Where the runs are those of a pack (unbundle.py), there is no former one.
        if former and (Path(former) / checkpoint.CHECKPOINT).is_file():
            histories[f"{name}_before"] = _history(former, unit)
    return histories


def _history(run: str, unit: str) -> dict[str, Any]:
    progress = checkpoint.load(Path(run))["progress"]
    minutes = round(progress["seconds"] / 60, 1)
    return {"steps": progress["step"], unit: progress["units"], "minutes": minutes}


def _genres_of_artist(top: PriorRecipe) -> dict[str, tuple[str, ...]]:
    """Who plays what, by the labels that travel with the top prior's codes."""
    genres: dict[str, set[str]] = {}
    for song in read_codes(Path(top.codes), (top.model.level,)):
        genres.setdefault(song.artist, set()).add(song.genre)
    return {artist: tuple(sorted(found)) for artist, found in sorted(genres.items())}


def _with_metrics(pack: Path, recipe: PackRecipe, priors: list[PriorRecipe]) -> Manifest:
    """Measure the written pack and put the figures into its pack.json."""
    networks = load(pack)
    songs = read_songs(Path(recipe.heldout))
    metrics: dict[str, Any] = {
        "heldout_songs": len(songs),
        "spectral_convergence_db": spectral_convergence_of(networks, songs),
        "bits_per_token": {LEVEL_NAMES[prior.model.level]: bits_of(networks, prior) for prior in priors},
    }
    metrics["rhythm"] = _rhythm(networks, songs, priors[-1])
    manifest = replace(networks.manifest, metrics=metrics)
    write_manifest(pack, manifest)
    return manifest


def _rhythm(networks: Networks, songs: list[SongEntry], top: PriorRecipe) -> Any:
    """How a held-out song of every artist compares with what the pack plays under the same labels."""
    level = (top.model.level,)
    codes = {song.name: song for song in read_codes(Path(top.heldout), level)}
    chosen = {song.artist: song for song in songs if song.tempo and song.name in codes}
    if not chosen:
        return {}
    entries = list(chosen.values())
    return judge(networks, [codes[e.name] for e in entries], entries, read_codes(Path(top.codes), level))


@torch.no_grad()
def spectral_convergence_of(networks: Networks, songs: list[SongEntry]) -> dict[str, float]:
    """Mean spectral convergence (dB) of the reconstruction of each level over songs."""
    rate = networks.manifest.sample_rate
    found: dict[str, list[float]] = {name: [] for name in LEVEL_NAMES}
    for song in songs:
        audio = wav.read(song.audio, rate, end_s=SECONDS_PER_SONG)
        length = len(audio) // networks.manifest.hops[-1] * networks.manifest.hops[-1]
        audio_BT = torch.from_numpy(audio[:length])[None]
        for level, codes_BL in enumerate(networks.vqvae.encode(audio_BT)):
            decoded_BT = networks.vqvae.decode(codes_BL, level)
            found[LEVEL_NAMES[level]].append(spectral_convergence_db(audio_BT, decoded_BT))
    return {name: round(float(np.mean(values)), 2) for name, values in found.items()}


@torch.no_grad()
def bits_of(networks: Networks, recipe: PriorRecipe) -> dict[str, float]:
    """Bits per token of a prior on training and held-out windows, and of the unigram model beside them."""
    level = recipe.model.level
    levels = (level, level + 1) if recipe.model.conditioner else (level,)
    figures: dict[str, float] = {}
    for name, folder in (("heldout", recipe.heldout), ("training", recipe.codes)):
        songs = read_codes(Path(folder), levels)
        windows = Windows(songs, recipe, networks.labellers[level])
        batches = (windows.batch(4, 7, i) for i in range(WINDOWS // 4))
        losses = [batch.loss(networks.priors[level]).music_bits for batch in batches]
        figures[name] = round(float(torch.stack(losses).mean()), 3)
        figures[f"unigram_{name}"] = round(
            entropy_bits([s.codes[level] for s in songs], recipe.model.bins), 3
        )
    return figures
