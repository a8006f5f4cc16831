"""From any pack to a new one that has learned a musician's own songs.

The songs are encoded with the pack's autoencoders, the vocabulary is kept or extended, and the priors of the chosen
levels go on from the pack's weights; the autoencoders stay. The new pack lies on the user's shelf, so the app lists it
at once. Its licence is the old pack's: what it has learned cannot be unlearned.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from torch import Tensor

from engine.audio import wav
from engine.errors import UserProblem
from engine.labels.vocabulary import normalise
from engine.packs import shelf
from engine.packs.load import Networks, load
from engine.packs.manifest import VQVAE_FILE, Manifest, VocabularyFiles, prior_file
from engine.packs.write import write_pack
from engine.prior.config import PriorConfig
from engine.training import checkpoint
from engine.training.config import LoopConfig, OptimConfig, PriorRecipe
from engine.training.data import SongEntry, read_songs, write_codes
from engine.training.encode import Progress
from engine.training.loop import Report, Stop
from engine.training.train_prior import train_prior

HELD_OUT = 10  # every tenth song is not trained on (where there are so many)
# As the bundled pack was trained, and why: docs/training.md
OWN_DROPOUT, UPSAMPLER_DROPOUT = 0.2, 0.8  # token dropout of a top prior, and of an upsampler
OTHER_LENGTHS = 0.5
GUIDANCE = 0.1
TABLES = {"label_embedding.artist.weight": "artists", "label_embedding.genre.weight": "genres"}


@dataclass(frozen=True)
class Wish:
    """What to make of which pack. `levels` are the priors that learn; `steps` and `minutes` hold for each network.

    `extend`: artists and genres that the pack does not know become new labels; else they count as unknown. `work`
    keeps codes and checkpoints, so that a broken-off run goes on.
    """

    pack: Path
    corpus: Path
    name: str
    title: str
    work: Path
    levels: tuple[int, ...]
    steps: int = 400
    minutes: float = 0.0
    batch: int = 4
    rate: float = 3e-4
    extend: bool = True


def finetune(wish: Wish, encoded: Progress, report: Report | None = None, stop: Stop | None = None) -> Path:
    """Train the wish's levels on its corpus and write the new pack to the user's shelf; returns its folder.

    `UserProblem` for a name that is taken or no name, levels that the pack lacks, songs too short.
    """
    target = _target(wish.name)
    networks = load(wish.pack)
    manifest = networks.manifest
    if not wish.levels or not set(wish.levels) <= set(range(len(manifest.priors))):
        raise UserProblem(
            "The pack '{pack}' has no such levels.",
            "Choose from 0 to {last}.",
            pack=manifest.name,
            last=len(manifest.priors) - 1,
        )
    _mark(wish)
    _encode(networks, wish, encoded, stop)
    texts, sizes = _vocabularies(networks, wish)
    priors = tuple(_widened(config, manifest, sizes) for config in manifest.priors)
    files = {VQVAE_FILE: load_file(wish.pack / VQVAE_FILE)}
    for level, config in enumerate(priors):
        weights = grown(load_file(wish.pack / prior_file(level)), config)
        if level in wish.levels:
            weights = _train(wish, config, weights, texts, manifest, report, stop)
            if stop is not None and stop():
                raise KeyboardInterrupt  # the checkpoint is kept; half-trained packs are not made
        files[prior_file(level)] = weights
    about = {
        "finetuned_from": manifest.name,
        "songs": len(read_songs(wish.corpus)),
        "levels": list(wish.levels),
        "before": manifest.provenance,
    }
    new = replace(
        manifest, name=wish.name, title=wish.title, priors=priors, provenance=about, metrics={}, files={}
    )
    table = _who_plays_what(wish, manifest)
    new = replace(new, vocabulary=replace(new.vocabulary, genres_of_artist=table))
    return write_pack(target, new, files, texts, torch.float16)


def _target(name: str) -> Path:
    """The new pack's folder; names must be plain and free."""
    if not name or name != Path(name).name or name.startswith("."):
        raise UserProblem("'{name}' is no name for a pack.", "Use letters, digits and dashes.", name=name)
    if any(info.name == name for info in shelf.installed()):
        raise UserProblem(
            "There is a pack called '{name}' already.", "Choose another name, or remove that pack.", name=name
        )
    return shelf.user_folder() / name


@torch.no_grad()
def _encode(networks: Networks, wish: Wish, progress: Progress, stop: Stop | None) -> None:
    """The songs' codes of every level that training needs; songs that have them are passed over."""
    needed = sorted({level for at in wish.levels for level in _levels(networks.manifest.priors[at])})
    songs = read_songs(wish.corpus)
    learned, _ = parted(songs)
    for done, song in enumerate(songs, 1):
        out = wish.work / ("codes" if song in learned else "codes_heldout")
        missing = [level for level in needed if not (out / f"{song.name}.{level}.npz").is_file()]
        if missing:
            audio = wav.read(song.audio, networks.manifest.sample_rate)
            whole = audio[: len(audio) // networks.manifest.hops[-1] * networks.manifest.hops[-1]]
            for level, codes_BL in zip(
                missing, networks.vqvae.encode(torch.from_numpy(whole)[None], missing), strict=True
            ):
                write_codes(out, song, level, np.asarray(codes_BL[0].numpy(), np.int64))
        progress(done, len(songs), song.name)
        if stop is not None and stop():
            raise KeyboardInterrupt  # the songs so far need not be encoded again


def parted(songs: Sequence[SongEntry]) -> tuple[list[SongEntry], list[SongEntry]]:
    """The songs to learn from, and every tenth to be judged by; of fewer songs than that, all are both."""
    if len(songs) < HELD_OUT:
        return list(songs), list(songs)
    apart = list(songs[HELD_OUT - 1 :: HELD_OUT])
    return [song for song in songs if song not in apart], apart


def _levels(config: PriorConfig) -> tuple[int, ...]:
    return (config.level, config.level + 1) if config.conditioner else (config.level,)


def _vocabularies(networks: Networks, wish: Wish) -> tuple[dict[str, str], dict[str, dict[str, int]]]:
    """The new pack's vocabulary files, and by form how many rows the tables of artists and genres need."""
    songs = read_songs(wish.corpus)
    texts: dict[str, str] = {}
    sizes: dict[str, dict[str, int]] = {}
    manifest = networks.manifest
    for files in (manifest.vocabulary, *manifest.other_vocabularies):
        names = {"artists": [song.artist for song in songs], "genres": [song.genre for song in songs]}
        sizes[files.form] = {}
        for kind, file in (("artists", files.artists), ("genres", files.genres)):
            text = (wish.pack / file).read_text(encoding="utf-8")
            texts[file] = extended(text, names[kind], files.form, kind) if wish.extend else text
            indices = [int(line.rpartition(";")[2]) for line in texts[file].splitlines() if line.strip()]
            sizes[files.form][kind] = max(indices, default=0) + 1
    return texts, sizes


def extended(text: str, names: Sequence[str], form: str, kind: str) -> str:
    """A vocabulary file with a line more for every name that it lacks (in form v2 for every word of a genre)."""
    known = {line.rpartition(";")[0].lower() for line in text.splitlines() if line.strip()}
    last = max((int(line.rpartition(";")[2]) for line in text.splitlines() if line.strip()), default=0)
    lines = text.rstrip("\n").splitlines()
    for name in sorted(set(names)):
        key = normalise(name, form)
        for word in key.split("_") if form == "v2" and kind == "genres" else [key]:
            if word and word not in known:
                last += 1
                lines.append(f"{word};{last}")
                known.add(word)
    return "\n".join(lines) + "\n"


def _widened(config: PriorConfig, manifest: Manifest, sizes: dict[str, dict[str, int]]) -> PriorConfig:
    """The prior's shape with room for all labels."""
    if config.labels is None:
        return config
    need = sizes[manifest.vocabulary_for(config.labels.form).form]
    labels = replace(
        config.labels,
        artists=max(config.labels.artists, need["artists"]),
        genres=max(config.labels.genres, need["genres"]),
    )
    return replace(config, labels=labels)


def grown(weights: dict[str, Tensor], config: PriorConfig) -> dict[str, Tensor]:
    """Weights whose label tables have the config's rows; new rows are the mean of the old ones."""
    new = {name: tensor.float() if tensor.is_floating_point() else tensor for name, tensor in weights.items()}
    for name, kind in TABLES.items():
        if name in new and config.labels is not None:
            missing = getattr(config.labels, kind) - len(new[name])
            mean = new[name][1:].mean(0, keepdim=True) if len(new[name]) > 1 else new[name]
            new[name] = torch.cat([new[name], mean.repeat(missing, 1)])
    return new


def _train(
    wish: Wish,
    config: PriorConfig,
    weights: dict[str, Tensor],
    texts: dict[str, str],
    manifest: Manifest,
    report: Report | None,
    stop: Stop | None,
) -> dict[str, Tensor]:
    """Go on from `weights` with one prior; returns the weights that did best on the songs left out."""
    words = wish.work / "vocabulary"
    words.mkdir(parents=True, exist_ok=True)
    files = manifest.vocabulary_for(config.labels.form) if config.labels is not None else VocabularyFiles()
    for own, usual in ((files.artists, "artists.txt"), (files.genres, "genres.txt")):
        (words / usual).write_text(texts[own], encoding="utf-8")
    recipe = _recipe(wish, config, words)
    run = Path(recipe.run)
    resume = (run / checkpoint.CHECKPOINT).is_file()
    train_prior(recipe, resume, report, stop, weights)
    best: dict[str, Tensor] = checkpoint.load_best(run)["ema"]["weights"]
    return best


def _recipe(wish: Wish, config: PriorConfig, vocabulary: Path) -> PriorRecipe:
    """How one prior goes on."""
    held = wish.work / "codes_heldout"
    loop = LoopConfig(
        steps=wish.steps,
        batch=wish.batch,
        minutes=wish.minutes,
        ema=0.98,
        report_every=5,
        evaluate_every=max(10, wish.steps // 10),
        keep_best="music_bits",
    )
    return PriorRecipe(
        run=str(wish.work / f"prior_{config.level}"),
        model=config,
        codes=str(wish.work / "codes"),
        heldout=str(held if held.is_dir() else wish.work / "codes"),
        vocabulary=str(vocabulary),
        loop=loop,
        optim=OptimConfig(rate=wish.rate, warmup=20, decay_from=0.5, weight_decay=0.01, by_time=True),
        token_dropout=UPSAMPLER_DROPOUT if config.conditioner else OWN_DROPOUT,
        other_lengths=OTHER_LENGTHS,
        guidance=GUIDANCE if _aims(config) else 0.0,
    )


def _aims(config: PriorConfig) -> bool:
    """Whether one of the prior's heads shows where in the encoded lyrics the singing is."""
    return (
        config.alignment_layer is not None and config.lyrics is not None and config.lyrics.encoder is not None
    )


def _who_plays_what(wish: Wish, manifest: Manifest) -> dict[str, tuple[str, ...]]:
    """The old pack's table and, with an extended vocabulary, the songs' own artists."""
    table = {artist: set(genres) for artist, genres in manifest.vocabulary.genres_of_artist.items()}
    for song in read_songs(wish.corpus) if wish.extend else ():
        table.setdefault(song.artist, set()).add(song.genre)
    return {artist: tuple(sorted(genres)) for artist, genres in sorted(table.items())}


def _mark(wish: Wish) -> None:
    """Note what a work folder is for; one that holds another pack's or corpus's codes is refused."""
    note = {"pack": wish.pack.name, "corpus": str(wish.corpus.resolve()), "extend": wish.extend}
    mark = wish.work / "finetune.json"
    if mark.is_file() and json.loads(mark.read_text(encoding="utf-8")) != note:
        raise UserProblem(
            "{folder} holds another fine-tuning.", "Choose an empty folder with --work.", folder=wish.work
        )
    wish.work.mkdir(parents=True, exist_ok=True)
    mark.write_text(json.dumps(note) + "\n", encoding="utf-8")
