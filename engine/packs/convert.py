"""Make a pack of published checkpoints the user already has, without running what is in them.

Everything is checked before anything is written: what the folder holds (survey.py), and the free space.
The pack is then written tensor by tensor into a temporary folder and renamed, so it is there whole or not
at all.

Memory: about one tensor above nothing, in both envelopes. `torch.load(mmap=True)` could do the same
for the zip envelope, whose entries lie uncompressed in the file and can be mapped; it refuses the
stream envelope of the published files, where storages follow each other behind the pickle with only
a count before each, and would read all of them. `engine.packs.unpickle` notes where each storage
begins and reads single tensors from there, whichever envelope it is.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path

import torch
from torch import Tensor

from engine.errors import UserProblem
from engine.packs import shelf, tensorfile
from engine.packs.manifest import (
    Licence,
    Manifest,
    SamplingDefaults,
    read_manifest,
    write_manifest,
)
from engine.packs.sizes import REMEDY
from engine.packs.survey import TOPS, Found, Network, layout, survey
from engine.packs.verify import sha256

Step = tuple[int, int, str]  # bytes done, bytes in all, what is being done
Progress = Callable[[int, int, str], None]
HOP_FRACTION_TOP, HOP_FRACTION = 0.125, 0.5  # FACTS.md section 8


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
        source = survey(folder, files)
        target = _target(source, name, destination)
        if accept is not None:
            accept(source.licence)
        yield from _write(source, target)
        return target


def licence_of(folder: Path) -> Licence:
    """The licence of the checkpoints in `folder`, after all checks of `import_steps`; no pack is written."""
    with ExitStack() as files:
        source = survey(folder, files)
        _target(source, None, None)
        return source.licence


def _target(source: Found, name: str | None, destination: Path | None) -> Path:
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


def _write(source: Found, target: Path) -> Iterator[Step]:
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


def _write_weights(source: Found, part: Path) -> Generator[Step, None, dict[str, str]]:
    """All networks; returns the SHA-256 of each file."""
    total, done = source.bytes, 0
    hashes: dict[str, str] = {}
    for name, network in source.networks.items():
        writing = tensorfile.write(part / name, layout(network), partial(_numbers, network))
        while name not in hashes:
            try:
                done += next(writing)
                yield done, total, f"converting {name}"
            except StopIteration as end:
                hashes[name] = str(end.value)
    return hashes


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


def _manifest(source: Found, name: str) -> Manifest:
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
