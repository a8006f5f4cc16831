"""What can be installed from the network, packs and a separator's weights: catalogue.json beside this file.

$COPPICE_CATALOGUE names another file in its place: a mirror inside a school or studio, or a test's. Torch-free.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from engine.errors import UserProblem
from engine.packs.manifest import Licence
from engine.packs.plain import from_plain
from engine.phrases import Phrase

VARIABLE = "COPPICE_CATALOGUE"
FORMAT_VERSION = 1
REMEDY = Phrase("Mend the file that {variable} names, or unset {variable}.", variable=VARIABLE)


@dataclass(frozen=True)
class RemoteFile:
    """One file of a download: what it is called here, and where it can be had, the best place first.

    `bytes` and `sha256` (hex) are None where the publisher states none; `about_bytes` is then a
    guess that only serves the estimate of the size.
    """

    name: str
    addresses: tuple[str, ...]
    about_bytes: int
    bytes: int | None = None
    sha256: str | None = None


@dataclass(frozen=True)
class Offer:
    """A pack, or a separator's weights, that can be installed."""

    name: str
    title: str
    about: str
    licence: Licence
    files: tuple[RemoteFile, ...]

    @property
    def bytes(self) -> int:
        """Size of the download, partly a guess."""
        return sum(file.bytes or file.about_bytes for file in self.files)


@dataclass(frozen=True)
class _Entry:
    """An offer as the file has it: licence and files by their keys."""

    name: str
    title: str
    about: str
    licence: str
    files: tuple[str, ...]


@dataclass(frozen=True)
class _Catalogue:
    format_version: int
    licences: dict[str, Licence] = field(default_factory=dict)
    files: dict[str, RemoteFile] = field(default_factory=dict)
    packs: tuple[_Entry, ...] = ()
    separators: tuple[_Entry, ...] = ()


def offers() -> tuple[Offer, ...]:
    """All packs of the catalogue, in its order; UserProblem where the file is broken."""
    return _read(lambda catalogue: catalogue.packs)


def separators() -> tuple[Offer, ...]:
    """Weights of separators that can be downloaded; UserProblem where the file is broken."""
    return _read(lambda catalogue: catalogue.separators)


def _read(kind: Callable[[_Catalogue], tuple[_Entry, ...]]) -> tuple[Offer, ...]:
    named = os.environ.get(VARIABLE)
    path = Path(named) if named else Path(__file__).with_name("catalogue.json")
    try:
        catalogue = from_plain(_Catalogue, json.loads(path.read_text(encoding="utf-8")), path.name)
    except (OSError, ValueError, RecursionError) as error:
        raise UserProblem("The catalogue of packs {path} cannot be read.", REMEDY, path=path) from error
    if catalogue.format_version != FORMAT_VERSION:
        raise UserProblem("The catalogue of packs {path} is of another version.", REMEDY, path=path)
    try:
        return tuple(_offer(entry, catalogue) for entry in kind(catalogue))
    except KeyError as error:
        raise UserProblem(
            "The catalogue of packs {path} lacks {reason}.", REMEDY, path=path, reason=error
        ) from error


def offer(name: str) -> Offer:
    """The pack called `name`; UserProblem with the names there are."""
    known = {one.name: one for one in offers()}
    if name not in known:
        raise UserProblem(
            "There is no pack called '{name}' to install.",
            "These can be installed: {names}. For files you have, use 'packs import'.",
            name=name,
            names=", ".join(known) or Phrase("none"),
        )
    return known[name]


def _offer(entry: _Entry, catalogue: _Catalogue) -> Offer:
    files = tuple(catalogue.files[key] for key in entry.files)
    for file in files:
        web = all(urlsplit(address).scheme in ("http", "https") for address in file.addresses)
        if Path(file.name).name != file.name or not web or not file.addresses:
            raise UserProblem("The catalogue's entry of {file} is not one.", REMEDY, file=file.name)
    return Offer(entry.name, entry.title, entry.about, catalogue.licences[entry.licence], files)
