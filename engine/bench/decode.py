"""Tokens per second of the cached decoder, against the weight-read limit and against the transformers port.

A decoding step reads every weight once, so no step can be faster than reading them. That limit is
measured in the same run: matrix-vector products over more memory than any cache holds. Where a network
fits into the cache it may beat the share of 1; `share_of_cached_limit` measures the same products over
just the network's own number of bytes. All on one thread, with float32 arithmetic and the drawing of the
tokens. Mode "int8" keeps the layers' matrices as int8: its limit is that of its own, fewer bytes. Rounds of
ours, of the limits and of the peer take turns, so that other work on the machine hits all.

Shapes: B batch, K vocabulary, T tokens, W width.
"""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch

from engine.commands import Sampling
from engine.errors import UserProblem
from engine.phrases import Phrase
from engine.prior.config import PriorConfig, TransformerConfig
from engine.prior.prior import Prior
from engine.sampling.draw import draw

PEER_VARIABLE = "COPPICE_PEER_PYTHON"
BEYOND_CACHE = 256 << 20  # bytes
SAMPLING = Sampling(1.0, 0, 0.0)


@dataclass(frozen=True)
class Geometry:
    """A prior without conditioning; the names are those of the peer's requests as well."""

    width: int
    depth: int
    heads: int = 2
    blocks: int = 32
    n_ctx: int = 1024
    bins: int = 2048

    @property
    def name(self) -> str:
        """How a row calls it."""
        return f"width {self.width}, depth {self.depth}"


GEOMETRIES = (Geometry(256, 8), Geometry(512, 12))
BATCHES = (1, 4)
MODES = ("exact", "int8")


@dataclass(frozen=True)
class Spent:
    """Seconds on the clock and seconds of processor time."""

    wall: float
    cpu: float


Sampler = Callable[[Geometry, int, int], Spent]  # geometry, batch, tokens


def build(geometry: Geometry, mode: str = "exact") -> Prior:
    """A prior of this geometry with random weights, kept as the mode says."""
    shape = TransformerConfig(
        geometry.n_ctx, geometry.width, geometry.depth, geometry.heads, geometry.blocks, attn_order=2
    )
    torch.manual_seed(0)
    prior = Prior(PriorConfig(2, geometry.bins, 128, 44_100, shape, merged_decoder=True)).eval()
    if mode == "int8":
        prior.store_int8()
    return prior


def weight_bytes(prior: Prior) -> int:
    """Bytes that every step reads: the layers' matrices and the output's."""
    matrices = [weight for weight in prior.transformer.parameters() if weight.dim() == 2]
    return sum(weight.numel() * weight.element_size() for weight in [*matrices, prior.output_weight])


def sample(prior: Prior, batch: int, tokens: int) -> Spent:
    """Sample `tokens` tokens for each of `batch` rows."""
    decoder = prior.decoder(batch)
    uniforms_TB = torch.rand(tokens, batch, dtype=torch.float64)
    with torch.inference_mode():
        wall, cpu = time.perf_counter(), time.process_time()
        decoder.begin(prior.conditions(None))
        logits_BK = decoder.prefill(torch.zeros(batch, 0, dtype=torch.int64))
        for uniforms_B in uniforms_TB:
            logits_BK = decoder.step(draw(logits_BK, SAMPLING, uniforms_B))
        return Spent(time.perf_counter() - wall, time.process_time() - cpu)


def read_speed(total: int, seconds: float = 0.4) -> tuple[float, float]:
    """Bytes per second that matrix-vector products over `total` bytes read: on the clock, of processor time."""
    rows = max(1, min(1024, total // 4096))
    matrices = [torch.randn(rows, 1024) for _ in range(max(1, round(total / (rows * 4096))))]
    vector, out = torch.randn(1024), torch.empty(rows)
    done, begin, cpu = 0, time.perf_counter(), time.process_time()
    while time.perf_counter() - begin < seconds:
        for matrix in matrices:
            torch.mv(matrix, vector, out=out)
        done += len(matrices) * rows * 4096
    return done / (time.perf_counter() - begin), done / max(time.process_time() - cpu, 1e-9)


@contextmanager
def peer_process() -> Iterator[Sampler]:
    """The transformers port in its own environment, ready to be timed. UserProblem where it is not there."""
    python = os.environ.get(PEER_VARIABLE)
    remedy = Phrase(
        "Set {variable} to the Python of an environment with transformers==4.46.3 and torch.",
        variable=PEER_VARIABLE,
    )
    if not python or not Path(python).is_file():
        raise UserProblem("There is no environment of the transformers port to compare with.", remedy)
    script = Path(__file__).with_name("peer_hf.py")
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    with subprocess.Popen(
        [python, str(script)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        text=True,
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        asking, answers = process.stdin, process.stdout
        if not answers.readline():
            raise UserProblem("The transformers port does not start in {path}.", remedy, path=python)

        def ask(geometry: Geometry, batch: int, tokens: int) -> Spent:
            print(json.dumps({**asdict(geometry), "batch": batch, "tokens": tokens}), file=asking, flush=True)
            answer = answers.readline()
            if not answer:
                raise UserProblem("The transformers port stopped.", remedy)
            return Spent(**json.loads(answer))

        try:
            yield ask
        finally:
            asking.close()


@dataclass
class Rounds:
    """What the rounds of one mode took, and how fast its limits were."""

    ours: list[Spent]
    beyond: list[tuple[float, float]]
    within: list[tuple[float, float]]


def measure(
    geometry: Geometry, batch: int, tokens: int, rounds: int, peer: Sampler | None = None
) -> list[dict[str, Any]]:
    """One row per mode: the fastest of `rounds` rounds of each side."""
    priors = {mode: build(geometry, mode) for mode in MODES}
    kept = {mode: Rounds([], [], []) for mode in MODES}
    theirs = []
    for prior in priors.values():
        sample(prior, batch, min(tokens, 16))
    for _ in range(rounds):
        for mode, prior in priors.items():
            kept[mode].ours.append(sample(prior, batch, tokens))
            kept[mode].beyond.append(read_speed(BEYOND_CACHE))
            kept[mode].within.append(read_speed(weight_bytes(prior)))
        if peer is not None:
            theirs.append(peer(geometry, batch, tokens))
    return [
        _row(geometry, batch, tokens, mode, weight_bytes(priors[mode]), kept[mode], theirs) for mode in MODES
    ]


def _row(
    geometry: Geometry, batch: int, tokens: int, mode: str, size: int, kept: Rounds, theirs: list[Spent]
) -> dict[str, Any]:
    """One row of the result (DESIGN.md section 6)."""
    wall, cpu = min(spent.wall for spent in kept.ours), min(spent.cpu for spent in kept.ours)
    row = {
        "geometry": geometry.name,
        "batch": batch,
        "device": "cpu",
        "mode": mode,
        "tokens_per_second": round(batch * tokens / wall, 1),
        "peer_tokens_per_second": None,
        "ratio": None,
        "share_of_limit": round(tokens / wall * size / max(speed for speed, _ in kept.beyond), 3),
        "share_of_cached_limit": round(tokens / wall * size / max(speed for speed, _ in kept.within), 3),
        "weight_megabytes": round(size / 1e6, 1),
        "read_gigabytes_per_second": round(max(speed for speed, _ in kept.beyond) / 1e9, 2),
        # Processor time instead of the clock: less at the mercy of other work on the machine.
        "cpu_tokens_per_second": round(batch * tokens / cpu, 1),
        "cpu_share_of_limit": round(tokens / cpu * size / max(speed for _, speed in kept.beyond), 3),
        "cpu_ratio": None,
    }
    if theirs:
        peer_wall, peer_cpu = min(spent.wall for spent in theirs), min(spent.cpu for spent in theirs)
        row["peer_tokens_per_second"] = round(batch * tokens / peer_wall, 1)
        row["ratio"] = round(peer_wall / wall, 2)
        row["cpu_ratio"] = round(peer_cpu / cpu, 2)
    return row


def run(
    against: str | None = None,
    tokens: int = 512,
    rounds: int = 3,
    geometries: tuple[Geometry, ...] = GEOMETRIES,
    note: Callable[[str], None] = lambda _: None,
) -> dict[str, Any]:
    """All rows, as the JSON of `coppice bench decode` (DESIGN.md section 6); `against`: None or 'hf'."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        if against is None:
            rows = _rows(tokens, rounds, geometries, None, note)
        else:
            with peer_process() as peer:
                rows = _rows(tokens, rounds, geometries, peer, note)
    finally:
        torch.set_num_threads(threads)
    load = round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None
    return {"rows": rows, "torch": torch.__version__, "threads": 1, "load_average": load}


def _rows(
    tokens: int,
    rounds: int,
    geometries: tuple[Geometry, ...],
    peer: Sampler | None,
    note: Callable[[str], None],
) -> list[dict[str, Any]]:
    rows = []
    for geometry in geometries:
        for batch in BATCHES:
            for row in measure(geometry, batch, min(tokens, geometry.n_ctx - 1), rounds, peer):
                rows.append(row)
                note(as_text(row))
    return rows


def as_text(row: dict[str, Any]) -> str:
    """A row for reading."""
    text = f"{row['geometry']}, batch {row['batch']}, {row['mode']}: {row['tokens_per_second']:.0f} tokens/s"
    text += f", {row['share_of_limit']:.0%} of the weight-read limit"
    if row["ratio"] is not None:
        text += f", {row['ratio']:.2f} times the transformers port ({row['cpu_ratio']:.2f} by processor time)"
    return text
