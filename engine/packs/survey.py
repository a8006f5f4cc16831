"""What a folder of published checkpoints holds: its networks, vocabularies and licence, all checked, nothing written.

The folder must hold vqvae.pth.tar, prior_level_0.pth.tar, … (or one level of subfolders that do) and the
vocabulary files, or the layout of the transformers port (ported.py). Layout, every name, shape and dtype,
and the vocabularies are checked; no code in the files is run (unpickle.py).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import UserProblem
from engine.labels.vocabulary import Vocabulary
from engine.packs import ported, published, tensorfile
from engine.packs.manifest import VQVAE_FILE, Licence, VocabularyFiles, prior_file
from engine.packs.sizes import MOST_LEVELS, REMEDY, Recognised, recognise_prior, recognise_vqvae
from engine.packs.source import Source
from engine.packs.unpickle import Checkpoint
from engine.phrases import Phrase
from engine.prior.config import PriorConfig
from engine.vqvae.config import VQVAEConfig

VQVAE_CHECKPOINT = "vqvae.pth.tar"
LYRIC_IDS = {"v2": 80, "v3": 79}  # ids of characters a form of labels can produce
NONCOMMERCIAL = Licence(
    "Jukebox Noncommercial Use License (OpenAI)",
    "The weights were published by OpenAI for non-commercial use only; this also holds for the music made "
    "with them. Full text: https://github.com/openai/jukebox/blob/master/LICENSE",
    commercial=False,
)
UNSTATED = Licence(
    "not stated",
    "These weights were imported from checkpoints that state no licence. Unless whoever trained them allows "
    "more, use them and what is made with them for non-commercial purposes only.",
    commercial=False,
)
TOPS = {
    "jukebox-5b-lyrics": ("Jukebox 5B with lyrics", published.PRIOR_5B_LYRICS),
    "jukebox-5b": ("Jukebox 5B", published.PRIOR_5B),
    "jukebox-1b-lyrics": ("Jukebox 1B with lyrics", published.PRIOR_1B_LYRICS),
}
Network = Recognised[VQVAEConfig] | Recognised[PriorConfig]


@dataclass(frozen=True)
class Found:
    """What was found: networks by the name of their file in the pack, and the vocabulary files."""

    folder: Path
    vqvae: Recognised[VQVAEConfig]
    priors: tuple[Recognised[PriorConfig], ...]
    vocabularies: tuple[tuple[VocabularyFiles, Path, Path], ...]

    @property
    def networks(self) -> dict[str, Network]:
        """All of them, by the name of their file in the pack."""
        priors = {prior_file(level): prior for level, prior in enumerate(self.priors)}
        return {VQVAE_FILE: self.vqvae, **priors}

    @property
    def published_as(self) -> str | None:
        """Name of the published model with these sizes, if any."""
        top = self.priors[-1].config
        same = (name for name, (_, config) in TOPS.items() if top.transformer == config.transformer)
        return next(same, None) if self.vqvae.config == published.VQVAE else None

    @property
    def licence(self) -> Licence:
        """Of the published weights where these have their sizes."""
        return NONCOMMERCIAL if self.published_as else UNSTATED

    @property
    def bytes(self) -> int:
        """Size of the weights in the pack."""
        return sum(tensorfile.size(layout(network)) for network in self.networks.values())


def layout(network: Network) -> tensorfile.Layout:
    """Names, dtypes and shapes of its tensors in the pack."""
    return {ours: (stored.dtype, stored.shape) for ours, stored in network.tensors.items()}


def survey(folder: Path, files: ExitStack) -> Found:
    """Open and check everything; `files` closes the checkpoints."""
    if not folder.is_dir():
        raise UserProblem(
            "There is no folder {folder}.", "Give the folder that holds the checkpoints.", folder=folder
        )
    first, others, beside = _opened(folder, files)
    vqvae = recognise_vqvae(first, beside)
    wanted = range(len(vqvae.config.levels))
    for level in wanted:
        if level not in others:
            _checkpoint(folder, _prior_checkpoint(level))  # says that it is missing
    priors = tuple(recognise_prior(others[level], beside, level, vqvae.config) for level in wanted)
    _check_stack(vqvae.config, priors)
    return Found(folder, vqvae, priors, _vocabularies(folder, [prior.config for prior in priors]))


def _opened(folder: Path, files: ExitStack) -> tuple[Source, Mapping[int, Source], dict[str, Any]]:
    """Autoencoders, priors by level, and settings beside them, in whichever layout the folder has.

    All are opened, and so looked through for code, before a network is built from any of them.
    """
    if _find(folder, VQVAE_CHECKPOINT) is None and ported.is_ported(folder):
        vqvae, priors = ported.open_parts(folder, files)
        settings = {f"prior_level_{level}": prior.settings for level, prior in priors.items()}
        return vqvae, priors, {"vqvae": vqvae.settings, **settings}
    beside = _config_beside(_find(folder, "config.json"))
    first = files.enter_context(Checkpoint(_checkpoint(folder, VQVAE_CHECKPOINT)))
    others = {
        level: files.enter_context(Checkpoint(path))
        for level in range(MOST_LEVELS)
        if (path := _find(folder, _prior_checkpoint(level)))
    }
    return first, others, beside


def _prior_checkpoint(level: int) -> str:
    return f"prior_level_{level}.pth.tar"


def _find(folder: Path, name: str) -> Path | None:
    """The file in `folder`, or in one of its subfolders (as the published files are laid out)."""
    if (folder / name).is_file():
        return folder / name
    below = sorted(path for path in folder.glob(f"*/{name}") if path.is_file())
    if len(below) > 1 and name != "config.json":
        raise UserProblem(
            "{folder} holds {count} files called {name}.",
            "Put the ones that belong together into a folder of their own and import that.",
            folder=folder,
            count=len(below),
            name=name,
        )
    return below[0] if len(below) == 1 else None


def _checkpoint(folder: Path, name: str) -> Path:
    path = _find(folder, name)
    if path is None:
        raise UserProblem(
            "There is no {name} in {folder}.",
            "Put vqvae.pth.tar and prior_level_0, 1 and 2.pth.tar of one model into this folder.",
            name=name,
            folder=folder,
        )
    return path


def _config_beside(path: Path | None) -> dict[str, Any]:
    if path is None:
        return {}
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise UserProblem(
            "{path} is not valid JSON.",
            "Mend it, or remove it if the checkpoints state their sizes.",
            path=path,
        ) from error
    return content if isinstance(content, dict) else {}


def _check_stack(vqvae: VQVAEConfig, priors: Sequence[Recognised[PriorConfig]]) -> None:
    """Do the priors belong to these codes, and to each other?"""
    for level, prior in enumerate(priors):
        config, file = prior.config, prior.checkpoint.path.name
        bins = vqvae.levels[level].codebook_size
        if config.bins != bins:
            raise UserProblem(
                "{file} is for {codes} codes, but its autoencoder has {own}.",
                REMEDY,
                file=file,
                codes=config.bins,
                own=bins,
            )
        if config.sample_rate != priors[-1].config.sample_rate:
            raise UserProblem("{file} is for another sample rate than the other priors.", REMEDY, file=file)
        if config.labels is None:
            raise UserProblem("{file} takes no labels, which Coppice cannot use.", REMEDY, file=file)
        if config.lyrics is not None and config.lyrics.vocab < LYRIC_IDS[config.labels.form]:
            raise UserProblem("{file} knows too few characters for its form of lyrics.", REMEDY, file=file)


def _vocabularies(
    folder: Path, priors: Sequence[PriorConfig]
) -> tuple[tuple[VocabularyFiles, Path, Path], ...]:
    """Names in the pack and files here for each form of labels, the top prior's form first."""
    forms = dict.fromkeys(prior.labels.form for prior in reversed(priors) if prior.labels)
    wanted = {form: (f"{form}_artist_ids.txt", f"{form}_genre_ids.txt") for form in forms}
    found = {name: _find(folder, name) for names in wanted.values() for name in names}
    missing = [name for name, path in found.items() if path is None]
    if missing:
        raise UserProblem(
            "The names of artists and genres are missing: {names}.",
            "Put these files into {folder}; they are in jukebox/data/ids of the published source "
            "(https://github.com/openai/jukebox).",
            names=", ".join(missing),
            folder=folder,
        )
    result: list[tuple[VocabularyFiles, Path, Path]] = []
    for form, (artists, genres) in wanted.items():
        prefix = "" if not result else f"{form}_"
        here = VocabularyFiles(form, f"{prefix}artists.txt", f"{prefix}genres.txt")
        paths = found[artists], found[genres]
        assert paths[0] is not None and paths[1] is not None
        _check_vocabulary(form, paths[0], paths[1], priors)
        result.append((here, paths[0], paths[1]))
    return tuple(result)


def _check_vocabulary(form: str, artists: Path, genres: Path, priors: Sequence[PriorConfig]) -> None:
    """Readable, and no id beyond the tables of the priors that use it."""
    remedy = Phrase("Use the vocabulary files that were published with this model.")
    try:
        Vocabulary.load(artists, genres, form)
    except UserProblem as problem:
        raise UserProblem(problem.text, remedy) from problem
    except ValueError as error:  # a number of thousands of digits
        raise UserProblem(
            "{artists} or {genres} holds an impossible number.",
            remedy,
            artists=artists.name,
            genres=genres.name,
        ) from error
    for path, kind in ((artists, Phrase("artists")), (genres, Phrase("genres"))):
        lines = path.read_text(encoding="utf-8").splitlines()
        largest = max((int(line.rpartition(";")[2]) for line in lines if line.strip()), default=0)
        rows = min(
            getattr(prior.labels, kind) for prior in priors if prior.labels and prior.labels.form == form
        )
        if largest >= rows:
            raise UserProblem(
                "{file} goes up to {largest}, but the model knows {rows} {kind}.",
                remedy,
                file=path.name,
                largest=largest,
                rows=rows,
                kind=kind,
            )
