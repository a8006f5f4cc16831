"""What a pack is: the typed form of its pack.json (torch-free).

A pack is a folder with pack.json, one .safetensors file per network and the vocabulary files. The
manifest names every other file with its SHA-256, so a damaged or swapped file cannot pass.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.errors import UserProblem
from engine.packs.plain import from_plain, to_plain
from engine.phrases import Phrase
from engine.prior.config import PriorConfig
from engine.vqvae.config import VQVAEConfig

FORMAT_VERSION = 1
MANIFEST_FILE = "pack.json"
VQVAE_FILE = "vqvae.safetensors"
AGAIN = Phrase("Install or copy the pack again.")


def prior_file(level: int) -> str:
    """Name of the weights of the prior of `level` (0 = finest)."""
    return f"prior_{level}.safetensors"


@dataclass(frozen=True)
class Licence:
    """`notice` is shown before installing and exporting, and written into exported metadata."""

    name: str
    notice: str
    commercial: bool


@dataclass(frozen=True)
class SamplingDefaults:
    """How the pack likes to be sampled; 0 turns top_p and top_k off.

    The filters hold for the top level. Upsamplers of small packs want to be surer than the published ones.
    `song_seconds`: how long a new song is; a network keeps time best in songs as long as those it has learned.
    """

    temperature: float = 0.98
    top_p: float = 0.0
    top_k: int = 0
    upsampling_temperature: float = 0.99
    song_seconds: float = 60.0


@dataclass(frozen=True)
class VocabularyFiles:
    """Label vocabulary of one form ('v2' or 'v3'); files hold one `name;id` per line."""

    form: str = "v3"
    artists: str = "artists.txt"
    genres: str = "genres.txt"
    genres_of_artist: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Manifest:
    """All of pack.json. `priors` and `hop_fractions` go by level, finest first.

    `files` maps each file name to its SHA-256 (hex). `other_vocabularies` serves priors whose
    labels have another form than `vocabulary` (the published 1b_lyrics stack).
    """

    name: str
    title: str
    licence: Licence
    sample_rate: int
    vqvae: VQVAEConfig
    priors: tuple[PriorConfig, ...]
    hop_fractions: tuple[float, ...]
    vocabulary: VocabularyFiles
    files: dict[str, str] = field(default_factory=dict)
    defaults: SamplingDefaults = SamplingDefaults()
    other_vocabularies: tuple[VocabularyFiles, ...] = ()
    provenance: dict[str, Any] = field(default_factory=dict)
    metrics: dict[str, Any] = field(default_factory=dict)
    format_version: int = FORMAT_VERSION

    @property
    def hops(self) -> tuple[int, ...]:
        """Audio samples per code, finest level first."""
        return self.vqvae.hops

    @property
    def top(self) -> int:
        """Index of the coarsest level."""
        return len(self.vqvae.levels) - 1

    def vocabulary_for(self, form: str) -> VocabularyFiles:
        """The vocabulary whose names become ids by `form`."""
        for vocabulary in (self.vocabulary, *self.other_vocabularies):
            if vocabulary.form == form:
                return vocabulary
        raise UserProblem("The pack '{pack}' has no {form} vocabulary.", AGAIN, pack=self.name, form=form)

    @property
    def file_names(self) -> tuple[str, ...]:
        """Every file the pack must hold besides pack.json."""
        names = [VQVAE_FILE, *(prior_file(prior.level) for prior in self.priors)]
        for vocabulary in (self.vocabulary, *self.other_vocabularies):
            names += [vocabulary.artists, vocabulary.genres]
        return tuple(dict.fromkeys(names))


def read_manifest(pack: Path) -> Manifest:
    """Read `pack`/pack.json; anything missing, broken or too new raises `UserProblem`."""
    path = pack / MANIFEST_FILE
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise UserProblem(
            "There is no model pack in {pack}.", "Choose a folder with a pack.json.", pack=pack
        ) from error
    except ValueError as error:
        raise UserProblem("{path} is not valid JSON.", AGAIN, path=path) from error
    return _understood(pack, text)


@functools.lru_cache(maxsize=32)
def _understood(pack: Path, text: str) -> Manifest:
    """The words of a pack.json as a manifest. Remembered: the window asks for the same one all the time."""
    path = pack / MANIFEST_FILE
    try:
        value = json.loads(text)
    except ValueError as error:
        raise UserProblem("{path} is not valid JSON.", AGAIN, path=path) from error
    version = value.get("format_version") if isinstance(value, dict) else None
    if isinstance(version, int) and version > FORMAT_VERSION:
        raise UserProblem(
            "The pack in {pack} is of a newer format ({version}).",
            "Update Coppice to use it.",
            pack=pack,
            version=version,
        )
    manifest = from_plain(Manifest, value, path.name)
    _check(manifest, pack)
    return manifest


def write_manifest(pack: Path, manifest: Manifest) -> None:
    """Write pack.json into the folder `pack`."""
    text = json.dumps(to_plain(manifest), indent=1, ensure_ascii=False)
    (pack / MANIFEST_FILE).write_text(text + "\n", encoding="utf-8")


def _check(manifest: Manifest, pack: Path) -> None:
    """Cross-checks that single fields cannot show."""
    levels = len(manifest.vqvae.levels)
    wrong = None
    if [prior.level for prior in manifest.priors] != list(range(len(manifest.priors))):
        wrong = Phrase("lists its priors out of order")
    elif len(manifest.priors) > levels or len(manifest.hop_fractions) != len(manifest.priors):
        wrong = Phrase("does not fit together (levels, priors, hop fractions)")
    elif any(prior.hop != manifest.hops[prior.level] for prior in manifest.priors):
        wrong = Phrase("has a prior whose hop is not that of its autoencoder")
    elif any(Path(name).name != name for name in (*manifest.file_names, *manifest.files)):
        wrong = Phrase("names a file outside its folder")
    elif missing := sorted(set(manifest.file_names) - set(manifest.files)):
        wrong = Phrase("does not list {names}", names=", ".join(missing))
    if wrong:
        raise UserProblem("The pack.json in {pack} {wrong}.", AGAIN, pack=pack, wrong=wrong)
