"""Make a pack of published checkpoints the user already has, without running what is in them.

The folder must hold vqvae.pth.tar, prior_level_0.pth.tar, … (or one level of subfolders that do) and
the vocabulary files. Everything is checked before anything is written: the layout, every name, shape
and dtype, the vocabularies, the free space. The pack is then written tensor by tensor into a
temporary folder and renamed, so it is there whole or not at all.

Memory: about one tensor above nothing, in both envelopes. `torch.load(mmap=True)` could do the same
for the zip envelope, whose entries lie uncompressed in the file and can be mapped; it refuses the
stream envelope of the published files, where storages follow each other behind the pickle with only
a count before each, and would read all of them. `engine.packs.unpickle` notes where each storage
begins and reads single tensors from there, whichever envelope it is.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from engine.errors import UserProblem
from engine.labels.vocabulary import Vocabulary
from engine.packs import ported, published, shelf, tensorfile
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
from engine.packs.sizes import MOST_LEVELS, REMEDY, Recognised, recognise_prior, recognise_vqvae
from engine.packs.source import Source
from engine.packs.unpickle import Checkpoint
from engine.packs.verify import sha256
from engine.phrases import Phrase
from engine.prior.config import PriorConfig
from engine.vqvae.config import VQVAEConfig

Step = tuple[int, int, str]  # bytes done, bytes in all, what is being done
Progress = Callable[[int, int, str], None]
VQVAE_CHECKPOINT = "vqvae.pth.tar"
HOP_FRACTION_TOP, HOP_FRACTION = 0.125, 0.5  # FACTS.md section 8
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
class _Source:
    """What was found: networks by the name of their file in the pack, and the vocabulary files."""

    folder: Path
    vqvae: Recognised[VQVAEConfig]
    priors: tuple[Recognised[PriorConfig], ...]
    vocabularies: tuple[tuple[VocabularyFiles, Path, Path], ...]

    @property
    def networks(self) -> dict[str, Network]:
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
        return NONCOMMERCIAL if self.published_as else UNSTATED

    @property
    def bytes(self) -> int:
        """Size of the weights in the pack."""
        return sum(tensorfile.size(_layout(network)) for network in self.networks.values())


def import_folder(
    folder: Path,
    name: str | None = None,
    destination: Path | None = None,
    progress: Progress | None = None,
    accept: Callable[[Licence], None] | None = None,
) -> Path:
    """`import_steps` for callers that do not want to stop on the way; `progress` hears each step."""
    steps = import_steps(folder, name, destination, accept)
    while True:
        try:
            step = next(steps)
        except StopIteration as end:
            return Path(end.value)
        if progress is not None:
            progress(*step)


def import_steps(
    folder: Path,
    name: str | None = None,
    destination: Path | None = None,
    accept: Callable[[Licence], None] | None = None,
) -> Generator[Step, None, Path]:
    """Convert the checkpoints in `folder` into the pack `destination`/`name`; returns its folder.

    Yields after each tensor; closing the generator leaves nothing behind. Defaults: the published
    model's name (else the folder's) and the user's shelf. `accept` is shown the licence after all checks
    and before anything is written, and raises `UserProblem` to refuse. Whatever is wrong with the files
    raises `UserProblem` and leaves nothing behind.
    """
    with ExitStack() as files:
        source = _survey(folder, files)
        target = _target(source, name, destination)
        if accept is not None:
            accept(source.licence)
        yield from _write(source, target)
        return target


def licence_of(folder: Path) -> Licence:
    """The licence of the checkpoints in `folder`, after all checks of `import_steps`; no pack is written."""
    with ExitStack() as files:
        source = _survey(folder, files)
        _target(source, None, None)
        return source.licence


def _survey(folder: Path, files: ExitStack) -> _Source:
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
    return _Source(folder, vqvae, priors, _vocabularies(folder, [prior.config for prior in priors]))


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


def _target(source: _Source, name: str | None, destination: Path | None) -> Path:
    """Where the pack goes: a new folder with enough space."""
    name = name or source.published_as or _slug(source.folder)
    if not re.fullmatch(r"[a-z0-9][a-z0-9._-]{0,63}", name) or name.endswith((".part", ".old")):
        raise UserProblem(
            "'{name}' cannot be the name of a pack.", "Use lower-case letters, digits and hyphens.", name=name
        )
    parent = destination or shelf.user_folder()
    for taken in (parent / name, shelf.bundled_folder() / name):
        if taken.exists():
            raise UserProblem(
                "There is already a pack called '{name}' ({taken}).",
                "Choose another name with --name, or remove that one first.",
                name=name,
                taken=taken,
            )
    try:
        parent.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(parent).free
    except OSError as error:
        raise UserProblem(
            "{folder} cannot be used: {reason}.",
            "Choose another folder.",
            folder=parent,
            reason=error.strerror,
        ) from error
    needed = source.bytes + (64 << 20)
    if free < needed:
        raise UserProblem(
            "The pack needs {needed:.1f} GB, but {folder} has {free:.1f} GB free.",
            "Free some space, or keep packs elsewhere by setting COPPICE_PACKS.",
            needed=needed / 1e9,
            folder=parent,
            free=free / 1e9,
        )
    return parent / name


def _slug(folder: Path) -> str:
    return re.sub("[^a-z0-9]+", "-", folder.resolve().name.lower()).strip("-")[:64] or "imported"


def _write(source: _Source, target: Path) -> Iterator[Step]:
    """Write the pack beside `target`, look at it once more, and rename it."""
    part = target.with_name(target.name + ".part")
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        hashes = yield from _write_weights(source, part)
        for names, artists, genres in source.vocabularies:
            for path, name in ((artists, names.artists), (genres, names.genres)):
                shutil.copyfile(path, part / name)
                hashes[name] = sha256(part / name)
        write_manifest(part, replace(_manifest(source, target.name), files=dict(sorted(hashes.items()))))
        read_manifest(part)
        part.rename(target)
    except OSError as error:
        raise UserProblem(
            "The pack could not be written to {path}: {reason}.",
            "Check the free space and your right to write there.",
            path=target,
            reason=error.strerror or error,
        ) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _write_weights(source: _Source, part: Path) -> Generator[Step, None, dict[str, str]]:
    """All networks; returns the SHA-256 of each file."""
    total, done = source.bytes, 0
    hashes: dict[str, str] = {}
    for name, network in source.networks.items():
        writing = tensorfile.write(part / name, _layout(network), partial(_numbers, network))
        while name not in hashes:
            try:
                done += next(writing)
                yield done, total, f"converting {name}"
            except StopIteration as end:
                hashes[name] = str(end.value)
    return hashes


def _layout(network: Network) -> tensorfile.Layout:
    return {ours: (stored.dtype, stored.shape) for ours, stored in network.tensors.items()}


def _numbers(network: Network, ours: str) -> Tensor:
    """One tensor, looked at for numbers that are none and for a shared copy that differs."""
    checkpoint = network.checkpoint
    tensor = checkpoint.read(network.tensors[ours])
    if tensor.numel() and not all(bool(torch.isfinite(end)) for end in torch.aminmax(tensor)):
        raise UserProblem(
            "{file} holds numbers that are infinite or none at all ({name}).",
            "Download or copy the file again.",
            file=checkpoint.path.name,
            name=ours,
        )
    shared = network.twin if ours == "x_emb.weight" else None
    if shared is not None and not torch.equal(tensor, checkpoint.read(shared)):
        raise UserProblem(
            "{file} has an output matrix of its own where this model shares its input's.",
            REMEDY,
            file=checkpoint.path.name,
        )
    return tensor


def _manifest(source: _Source, name: str) -> Manifest:
    model, configs = source.published_as, tuple(prior.config for prior in source.priors)
    title = TOPS[model][0] if model else f"Imported from {source.folder.resolve().name}"
    vocabularies = [names for names, _, _ in source.vocabularies]
    found = {
        name: {
            "from": network.checkpoint.path.name,
            "sizes_from": network.origin,
            "bytes": network.checkpoint.bytes,
            "step": network.checkpoint.step,
        }
        for name, network in source.networks.items()
    }
    return Manifest(
        name=name,
        title=title,
        licence=source.licence,
        sample_rate=configs[-1].sample_rate,
        vqvae=source.vqvae.config,
        priors=configs,
        hop_fractions=(*[HOP_FRACTION] * (len(configs) - 1), HOP_FRACTION_TOP),
        vocabulary=vocabularies[0],
        other_vocabularies=tuple(vocabularies[1:]),
        defaults=SamplingDefaults(),
        provenance={"imported_from": "checkpoints in the published layout", "model": model, "files": found},
    )
