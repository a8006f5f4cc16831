"""Which network is in a checkpoint? Its sizes are looked for in three places, in this order:

1. the `hps` in the file itself, 2. a config.json beside it (keys 'vqvae', 'prior_level_0', …), 3. the
published models, told apart by the names and shapes of the tensors. A place counts only if the
network built from it (on the meta device, so without memory) has exactly the tensors of the file.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Generic, TypeVar

import torch
from torch import nn

from engine.errors import UserProblem
from engine.packs import published
from engine.packs.keymap import TWIN, canonical, check_shapes, prior_keys, vqvae_keys
from engine.packs.plain import from_plain, to_plain
from engine.packs.source import Source
from engine.packs.unpickle import StoredTensor
from engine.phrases import Phrase
from engine.prior.config import PriorConfig
from engine.prior.prior import Prior
from engine.vqvae.config import VQVAEConfig
from engine.vqvae.vqvae import VQVAE

Config = TypeVar("Config", VQVAEConfig, PriorConfig)
FLOATS = (torch.float32, torch.float16, torch.bfloat16)
REMEDY = Phrase("Check that the file belongs to the model you chose, or download it again.")
COUNTS = ("levels", "depth", "prior_depth", "prime_depth", "cond_depth")  # how often something is built
# What building a network of strange settings can raise.
UNBUILDABLE = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    RuntimeError,
    TypeError,
    ValueError,
)
MOST_LEVELS = 8
MOST_SAMPLES_PER_SECOND = 1_000_000
MOST_STAGES = 16  # stride-2 stages of one block; published: 3


@dataclass(frozen=True)
class Recognised(Generic[Config]):
    """A checkpoint whose tensors are those of `config`; `tensors` are by OUR names, still in the file.

    `origin` says where the sizes came from. `twin` is the second copy of a shared embedding, if any.
    """

    checkpoint: Source
    config: Config
    origin: str
    tensors: Mapping[str, StoredTensor]
    twin: StoredTensor | None = None


def recognise_vqvae(checkpoint: Source, beside: Mapping[str, Any]) -> Recognised[VQVAEConfig]:
    """The autoencoders; `beside` is the content of config.json. UserProblem if nothing fits."""

    def candidates() -> Iterator[tuple[str, Callable[[], VQVAEConfig]]]:
        for origin, hps in _settings(checkpoint, beside.get("vqvae")):
            yield origin, lambda hps=hps: published.vqvae_config(_checked(hps, checkpoint))  # type: ignore[misc]
        yield "published vqvae", lambda: published.VQVAE

    return _first_fit(checkpoint, candidates(), VQVAE, vqvae_keys)


def recognise_prior(
    checkpoint: Source, beside: Mapping[str, Any], level: int, vqvae: VQVAEConfig
) -> Recognised[PriorConfig]:
    """The prior of `level` over the codes of `vqvae`. UserProblem if nothing fits."""

    def read(hps: Mapping[str, Any]) -> PriorConfig:
        return published.prior_config({**_checked(hps, checkpoint), "level": level}, vqvae)

    def candidates() -> Iterator[tuple[str, Callable[[], PriorConfig]]]:
        for origin, hps in _settings(checkpoint, beside.get(f"prior_level_{level}")):
            yield origin, lambda hps=hps: read(hps)  # type: ignore[misc]
        for name, config in published.PRIORS.items():
            if config.level == level and config.hop == vqvae.hops[level]:
                yield f"published {name}", lambda config=config: config  # type: ignore[misc]

    return _first_fit(checkpoint, candidates(), Prior, prior_keys)


def _settings(checkpoint: Source, beside: object) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if checkpoint.hps:
        yield "settings in the file", checkpoint.hps
    if isinstance(beside, Mapping) and beside:
        yield "config.json", beside


def _checked(hps: Mapping[str, Any], checkpoint: Source) -> Mapping[str, Any]:
    """Settings no larger than the file they describe, so that building the network takes no time."""
    limit = len(checkpoint.tensors)
    counts = [hps.get(key) for key in COUNTS] + [*(hps.get("hvqvae_multipliers") or ())]
    stages = [*(hps.get("downs_t") or ())]
    for value, most in [(count, limit) for count in counts] + [(count, MOST_STAGES) for count in stages]:
        if value is not None and not (isinstance(value, int) and 0 <= value <= most):
            raise ValueError(f"a size of {value!r}")
    if len(stages) > MOST_LEVELS:
        raise ValueError("too many levels")
    return hps


def _first_fit(
    checkpoint: Source,
    candidates: Iterator[tuple[str, Callable[[], Config]]],
    build: Callable[[Config], nn.Module],
    keys: Callable[[Config], dict[str, str]],
) -> Recognised[Config]:
    """The first candidate whose network has the file's tensors, or the problem with the closest of all."""
    found = _canonical(checkpoint)
    shapes = {name: stored.shape for name, stored in found.items()}
    problem = UserProblem("{file} is not a checkpoint of this level.", REMEDY, file=checkpoint.path.name)
    closest = -1
    for origin, config_of in candidates:
        alike = 0
        try:
            config = config_of()
            from_plain(type(config), json.loads(json.dumps(to_plain(config), allow_nan=False)), origin)
            wanted, table = _wanted(build, config), keys(config)
            alike = sum(shapes.get(table[ours]) == shape for ours, shape in wanted.items())
            check_shapes(shapes, table, wanted)
            tensors = {ours: found[table[ours]] for ours in wanted}
            twin = found.get(TWIN[0]) if TWIN[0] not in table.values() else None
            return Recognised(checkpoint, config, origin, tensors, twin)
        except UserProblem as error:
            failure = UserProblem(
                "{file}: {problem}", error.remedy, file=checkpoint.path.name, problem=error.text
            )
        except UNBUILDABLE as error:
            failure = UserProblem(
                "{file} states sizes of which no network can be built ({kind}).",
                REMEDY,
                file=checkpoint.path.name,
                kind=type(error).__name__,
            )
        if alike > closest:
            problem, closest = failure, alike
    raise problem


@lru_cache(maxsize=16)  # a folder is looked at more than once, and building takes most of that time
def _wanted(build: Callable[[Config], nn.Module], config: Config) -> dict[str, tuple[int, ...]]:
    """Shapes by OUR names of the network of `config`, built without memory."""
    with torch.device("meta"):
        net = build(config)
    if isinstance(config, PriorConfig):
        if not 1 <= config.sample_rate <= MOST_SAMPLES_PER_SECOND:
            raise ValueError("a sample rate nobody uses")
        encoder = config.lyrics.encoder if config.lyrics else None
        for shape in (config.transformer, encoder):
            if shape is None:
                continue
            if min(shape.n_ctx, shape.width, shape.blocks, shape.heads) < 1:
                raise ValueError("a size below 1")
            if shape.n_ctx % shape.blocks or int(shape.m_attn * shape.width) % shape.heads:
                raise ValueError("blocks or heads that do not divide")
    return {name: tuple(tensor.shape) for name, tensor in net.state_dict().items()}


def _canonical(checkpoint: Source) -> dict[str, StoredTensor]:
    """Tensors by one spelling of their names; numbers must be floats and no more than the file holds."""
    found: dict[str, StoredTensor] = {}
    file = checkpoint.path.name
    for name, stored in checkpoint.tensors.items():
        if not name.isprintable() or len(name) > 200:
            raise UserProblem("{file} holds a tensor whose name is not one.", REMEDY, file=file)
        if canonical(name) in found:
            raise UserProblem(
                "{file} holds the tensor {name} twice.", REMEDY, file=file, name=canonical(name)
            )
        if stored.dtype not in FLOATS:
            raise UserProblem(
                "The tensor {name} in {file} is of {kind}, not of floats.",
                REMEDY,
                name=name,
                file=file,
                kind=stored.dtype,
            )
        if math.prod(stored.shape) > stored.storage.numel:
            raise UserProblem(
                "The tensor {name} in {file} repeats its numbers.", REMEDY, name=name, file=file
            )
        found[canonical(name)] = stored
    claimed = sum(math.prod(one.shape) * one.dtype.itemsize for name, one in found.items() if name != TWIN[0])
    if claimed > checkpoint.bytes:
        raise UserProblem("{file} claims more numbers than it holds.", REMEDY, file=file)
    return found
