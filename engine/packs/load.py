"""Open a pack as networks: every name, shape and kind of number is checked before a weight is used."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open
from torch import nn

from engine.errors import UserProblem
from engine.labels.encode import Labeller
from engine.labels.vocabulary import Vocabulary
from engine.packs.header import read_header
from engine.packs.manifest import AGAIN, VQVAE_FILE, Manifest, prior_file, read_manifest
from engine.packs.verify import verify_file
from engine.prior.prior import Prior
from engine.vqvae.vqvae import VQVAE

HASH_LIMIT = 256 << 20  # larger files are hashed when installed and on `packs verify`, not at every start
FLOATS = ("F16", "BF16", "F32")  # what floating tensors may be stored as


class Networks:
    """The networks of one pack. Each prior is read when first asked for, and kept."""

    def __init__(self, pack: Path, device: torch.device, dtype: torch.dtype) -> None:
        self.pack, self.device = pack, device
        self.int8 = dtype == torch.int8
        self.dtype = torch.float32 if self.int8 else dtype
        if self.int8 and device.type != "cpu":
            raise UserProblem(
                "int8 weights are for computing on the processor.", "Choose float16 or automatic precision."
            )
        self.manifest: Manifest = read_manifest(pack)
        for name in self.manifest.file_names:
            if not (pack / name).is_file():
                raise UserProblem(
                    "The pack '{pack}' lacks its file {name}.", AGAIN, pack=self.manifest.name, name=name
                )
        self.vqvae: VQVAE = VQVAE(self.manifest.vqvae)
        self._fill(self.vqvae, VQVAE_FILE)
        self.vqvae.eval().requires_grad_(False).to(device)
        self._priors: dict[int, Prior] = {}
        self._labellers: dict[int, Labeller] = {}

    @property
    def priors(self) -> Sequence[Prior]:
        """The priors by level (0 = finest)."""
        return _Lazy(len(self.manifest.priors), self.prior)

    @property
    def labellers(self) -> Sequence[Labeller]:
        """What turns a brief into the labels of a window, by level."""
        return _Lazy(len(self.manifest.priors), self.labeller)

    def prior(self, level: int) -> Prior:
        """The prior of one level, read on first use."""
        if level not in self._priors:
            with torch.device("meta"):  # no memory and no random numbers for weights that are read next
                prior = Prior(self.manifest.priors[level])
            self._fill(prior, prior_file(level))
            prior.eval().requires_grad_(False)
            if self.int8:
                prior.store_int8()
            self._priors[level] = prior.to(self.device)
        return self._priors[level]

    def labeller(self, level: int) -> Labeller:
        """The labeller of one level."""
        if level not in self._labellers:
            config = self.manifest.priors[level]
            files = self.manifest.vocabulary_for(config.labels.form if config.labels else "v3")
            vocabulary = Vocabulary.load(self.pack / files.artists, self.pack / files.genres, files.form)
            self._labellers[level] = Labeller(vocabulary, config)
        return self._labellers[level]

    def _fill(self, module: nn.Module, name: str) -> None:
        """Read one weights file into `module`, or raise `UserProblem` with the first thing wrong."""
        path = self.pack / name
        check_tensors(module, path)
        if path.stat().st_size <= HASH_LIMIT:
            verify_file(self.pack, self.manifest, name)
        with safe_open(path, framework="pt") as file:
            weights = {key: file.get_tensor(key).to(self._kept(module, key)) for key in file.keys()}  # noqa: SIM118
        module.load_state_dict(weights, assign=True)
        if isinstance(module, Prior):
            module.compute_dtype = self.dtype

    def _kept(self, module: nn.Module, name: str) -> torch.dtype:
        """The dtype a tensor is kept in: the transformers' matrices in the pack's, all else float32."""
        matrix = isinstance(module, Prior) and name.endswith(".w")
        return self.dtype if matrix else torch.float32


class _Lazy(Sequence[Any]):
    """A sequence whose items are made when asked for."""

    def __init__(self, count: int, make: Any) -> None:
        self._count, self._make = count, make

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: Any) -> Any:
        if not -self._count <= index < self._count:
            raise IndexError(index)
        return self._make(index % self._count)


def load(pack: Path, device: str | torch.device = "cpu", dtype: torch.dtype = torch.float32) -> Networks:
    """Open the pack in the folder `pack`; priors are computed in `dtype`, the rest in float32.

    torch.int8 means: the priors' matrices as int8, computed in float32 (on a CPU; else `UserProblem`).
    A missing or damaged file, a missing tensor or a wrong shape raises `UserProblem`.
    """
    return Networks(pack, torch.device(device), dtype)


def check_tensors(module: nn.Module, path: Path) -> None:
    """Compare the tensors of a file with those `module` needs: names, shapes, kinds of numbers."""
    header = read_header(path)
    wanted = module.state_dict()
    for name, tensor in wanted.items():
        entry = header.get(name)
        if entry is None:
            raise UserProblem(
                "The weights file {file} lacks the tensor {name}.", AGAIN, file=path.name, name=name
            )
        if list(entry["shape"]) != list(tensor.shape):
            raise UserProblem(
                "The tensor {name} in {file} has shape {shape}, not {wanted}.",
                AGAIN,
                name=name,
                file=path.name,
                shape=entry["shape"],
                wanted=list(tensor.shape),
            )
        if tensor.is_floating_point() and entry["dtype"] not in FLOATS:
            raise UserProblem(
                "The tensor {name} in {file} is stored as {kind}.",
                AGAIN,
                name=name,
                file=path.name,
                kind=entry["dtype"],
            )
    extra = sorted(set(header) - set(wanted))
    if extra:
        raise UserProblem(
            "The weights file {file} holds an unknown tensor {name}.", AGAIN, file=path.name, name=extra[0]
        )
