"""Which packs can be installed from the network: catalogue.json beside this file (torch-free).

$COPPICE_CATALOGUE names another file in its place: a mirror inside a school or studio, or a test's.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from engine.errors import UserProblem
from engine.packs.manifest import Licence
from engine.packs.plain import from_plain

VARIABLE = "COPPICE_CATALOGUE"
FORMAT_VERSION = 1
REMEDY = f"Mend the file that {VARIABLE} names, or unset {VARIABLE}."


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
    """A pack that can be installed."""

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


def offers() -> tuple[Offer, ...]:
    """All packs of the catalogue, in its order; UserProblem where the file is broken."""
    named = os.environ.get(VARIABLE)
    path = Path(named) if named else Path(__file__).with_name("catalogue.json")
    try:
        catalogue = from_plain(_Catalogue, json.loads(path.read_text(encoding="utf-8")), path.name)
    except (OSError, ValueError, RecursionError) as error:
        raise UserProblem(f"The catalogue of packs {path} cannot be read.", REMEDY) from error
    if catalogue.format_version != FORMAT_VERSION:
        raise UserProblem(f"The catalogue of packs {path} is of another version.", REMEDY)
    try:
        return tuple(_offer(entry, catalogue) for entry in catalogue.packs)
    except KeyError as error:
        raise UserProblem(f"The catalogue of packs {path} lacks {error}.", REMEDY) from error


def offer(name: str) -> Offer:
    """The pack called `name`; UserProblem with the names there are."""
    known = {one.name: one for one in offers()}
    if name not in known:
        raise UserProblem(
            f"There is no pack called '{name}' to install.",
            f"These can be installed: {', '.join(known) or 'none'}. For files you have, use 'packs import'.",
        )
    return known[name]


def _offer(entry: _Entry, catalogue: _Catalogue) -> Offer:
    files = tuple(catalogue.files[key] for key in entry.files)
    for file in files:
        web = all(urlsplit(address).scheme in ("http", "https") for address in file.addresses)
        if Path(file.name).name != file.name or not web or not file.addresses:
            raise UserProblem(f"The catalogue's entry of {file.name} is not one.", REMEDY)
    return Offer(entry.name, entry.title, entry.about, catalogue.licences[entry.licence], files)
