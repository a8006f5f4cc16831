"""How fast a pack makes music here: draft and upsampling as the worker runs them, sound included.

Everything goes through the worker's own generators in this process, so what is measured is what a song
gets, less the song file. "Real time" is seconds of music (of all rows together) per second.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from engine.commands import Command, Grow, Load, Refine, Sampling, TakeJob
from engine.device import choose
from engine.events import AudioReady, CodesReady
from engine.jobs import Jobs, window_conditions
from engine.labels.conditioning import Brief
from engine.packs.load import Networks, load
from engine.packs.manifest import Manifest, read_manifest
from engine.sampling.plan import Window

Codes = npt.NDArray[np.int64]
NONE: Codes = np.zeros(0, dtype=np.int64)
ROWS = 4
MINUTE = 60.0


@dataclass(frozen=True)
class Part:
    """One measured job: `rows` takes (draft) or stretches (upsampling) at once, times in seconds."""

    part: str
    rows: int
    tokens_per_second: float
    real_time: float
    cpu_real_time: float
    first_sound_seconds: float | None
    seconds: float


class Bench:
    """A worker's jobs, timed."""

    def __init__(self, pack: Path, seconds: float) -> None:
        self.pack, self.manifest = pack, read_manifest(pack)
        self.jobs = Jobs()
        self.length = max(1, int(seconds * self.manifest.sample_rate) // self.manifest.hops[-1])
        self.music = self.length * self.manifest.hops[-1] / self.manifest.sample_rate
        self.brief = Brief(total_seconds=max(MINUTE, self.music))

    def draft(self, rows: int) -> tuple[Part, Codes]:
        """Grow so many takes from nothing; the first one's codes."""
        takes = tuple(TakeJob(node, 1, node + 1, NONE) for node in range(rows))
        wish = self.manifest.defaults
        drawn = Sampling(wish.temperature, wish.top_k, wish.top_p)
        command = Grow(1, self.pack, takes, NONE, self.length, self.brief, drawn)
        return self._timed(command, "draft", rows, rows * self.music)

    def upsampled(self, level: int, codes: dict[int, Codes], rows: int) -> tuple[Part, Codes]:
        """Upsample to one level, those above it known."""
        known = tuple(codes.get(at, NONE) for at in range(len(self.manifest.hops)))
        drawn = Sampling(self.manifest.defaults.upsampling_temperature)
        command = Refine(2, self.pack, 0, 1, 1, 0, self.length, known, level, self.brief, drawn, rows)
        return self._timed(command, f"level {level}", rows, self.music)

    def _timed(self, command: Command, part: str, rows: int, music: float) -> tuple[Part, Codes]:
        begin, cpu, first, tokens = time.perf_counter(), time.process_time(), None, 0
        pieces = [NONE]
        for event in self.jobs.run(command):
            if isinstance(event, AudioReady) and first is None:
                first = time.perf_counter() - begin
            if isinstance(event, CodesReady):
                tokens += len(event.codes)
                pieces += [event.codes] * (event.node == 0)
        wall, cpu = time.perf_counter() - begin, time.process_time() - cpu
        made = Part(part, rows, tokens / wall, music / wall, music / max(cpu, 1e-9), first, wall)
        return made, np.concatenate(pieces)


def run(
    pack: Path, seconds: float = 6.0, rows: int = ROWS, note: Callable[[str], None] = lambda _: None
) -> dict[str, Any]:
    """All parts of one pack, what follows for a minute, and what int8 weights change."""
    bench, parts = Bench(pack, seconds), []
    began = time.perf_counter()
    for _ in bench.jobs.run(Load(0, pack)):
        pass
    ready = time.perf_counter() - began

    def measured(made: tuple[Part, Codes]) -> Codes:
        parts.append(made[0])
        note(as_text(made[0]))
        return made[1]

    top = len(bench.manifest.hops) - 1
    codes = {top: measured(bench.draft(1))}
    measured(bench.draft(rows))
    for level in reversed(range(top)):
        codes[level] = measured(bench.upsampled(level, codes, 1))
        measured(bench.upsampled(level, codes | {level: NONE}, rows))
    return {
        "pack": bench.manifest.name,
        "device": str(choose()),
        "music_seconds": round(bench.music, 2),
        "ready_seconds": round(ready, 2),
        "first_sound_seconds": parts[0].first_sound_seconds,
        "rows": [{key: _short(value) for key, value in asdict(part).items()} for part in parts],
        **_totals(parts, rows),
        "int8": int8_quality(pack, bench.manifest, codes[top], bench.brief),
        "torch": torch.__version__,
        "load_average": round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None,
    }


def _totals(parts: list[Part], rows: int) -> dict[str, float]:
    """Full quality is both upsamplers one after the other; a minute is a draft and then that."""
    made: dict[str, float] = {}
    draft = next(part for part in parts if part.part == "draft" and part.rows == 1)
    for name, count in (("sequential", 1), ("parallel", rows)):
        raised = [part for part in parts if part.part != "draft" and part.rows == count]
        for kind, prefix in (("real_time", ""), ("cpu_real_time", "cpu_")):
            full = 1 / sum(1 / getattr(part, kind) for part in raised)
            made[f"{prefix}full_quality_real_time_{name}"] = _short(full)
            made[f"{prefix}minute_seconds_{name}"] = _short(MINUTE / getattr(draft, kind) + MINUTE / full)
    return made


@torch.no_grad()
def int8_quality(pack: Path, manifest: Manifest, codes: Codes, brief: Brief) -> dict[str, float]:
    """The draft's prior over its own codes, exact against int8: logits, and where the likeliest code differs."""
    found = []
    for dtype in (torch.float32, torch.int8):
        networks = load(pack, "cpu", dtype)
        found.append(_logits(networks, manifest.top, codes, brief))
    exact, rounded = found
    return {
        "tokens": len(exact),
        "logits_deviation": _short(float(exact.std())),
        "largest_error": _short(float((rounded - exact).abs().max())),
        "mean_error": _short(float((rounded - exact).abs().mean())),
        "greedy_agreement": _short(float((rounded.argmax(-1) == exact.argmax(-1)).float().mean())),
    }


def _logits(networks: Networks, level: int, codes: Codes, brief: Brief) -> torch.Tensor:
    prior = networks.prior(level)
    piece = torch.from_numpy(codes[: prior.n_ctx])[None]
    conditions = window_conditions(networks, level, brief, Window(0, 0, prior.n_ctx))
    return prior.logits(piece, conditions)[0]


def _short(value: Any) -> Any:
    return float(f"{value:.4g}") if isinstance(value, float) else value


def as_text(part: Part) -> str:
    """A part for reading."""
    text = f"{part.part}, {part.rows} at once: {part.tokens_per_second:.0f} tokens/s"
    return f"{text}, {part.real_time:.2f} times real time ({part.cpu_real_time:.2f} by processor time)"
