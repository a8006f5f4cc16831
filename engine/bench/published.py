"""The published sizes with random weights: tokens per second of every level, and what a minute would take.

For a GPU with room for them (the largest has 5 billion weights). Each level is built alone, in half
precision, and steps in the middle of its window. The limit is the number of bytes of all weight matrices
over the speed at which the device adds up numbers of memory no cache holds, measured in the same run.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import torch

from engine.bench.decode import BEYOND_CACHE, SAMPLING, weight_bytes
from engine.device import choose
from engine.errors import UserProblem
from engine.packs.published import PRIOR_5B_LYRICS, UPSAMPLER_0, UPSAMPLER_1
from engine.prior.config import PriorConfig
from engine.prior.prior import Conditions, Prior
from engine.sampling.draw import draw

LEVELS = {"top": PRIOR_5B_LYRICS, "middle": UPSAMPLER_1, "bottom": UPSAMPLER_0}
MINUTE = 60.0
HOP = 0.5  # of a window: half of each is read, half is sampled
STEPS = 128
ROUNDS = 3


@dataclass(frozen=True)
class Speed:
    """Seconds of one step and of reading half a window, and the share of the weight-read limit."""

    step: float
    reading: float
    share: float


def build(config: PriorConfig, device: torch.device, dtype: torch.dtype) -> Prior:
    """Random weights, drawn on the device."""
    with torch.device("meta"):
        prior = Prior(config)
    prior.store_weights(dtype)
    prior = prior.to_empty(device=device).eval().requires_grad_(False)
    for parameter in prior.parameters():
        torch.nn.init.normal_(parameter, std=0.01)
    return prior


def conditions(prior: Prior) -> Conditions:
    """Conditions of the right shapes, all zero."""
    shape, device = prior.config.transformer, prior.pos_emb.device
    start = torch.zeros(1, 1, shape.width, device=device)
    encoder = torch.zeros(1, shape.encoder_len, shape.width, device=device) if shape.encoder_len else None
    above = torch.zeros(1, shape.n_ctx, shape.width, device=device) if prior.conditioner else None
    return Conditions(start, above, encoder)


@torch.inference_mode()
def speed(prior: Prior, rows: int, steps: int = STEPS) -> Speed:
    """The fastest of a few rounds of `steps` steps after half a window."""
    device, half = prior.pos_emb.device, prior.n_ctx // 2
    decoder = prior.decoder(rows)
    uniforms_TB = torch.rand(steps, rows, dtype=torch.float64, device=device)
    best, reading = float("inf"), float("inf")
    for _ in range(ROUNDS):
        decoder.begin(conditions(prior), rows)
        began = _now(device)
        logits_BK = decoder.prefill(torch.zeros(rows, half, dtype=torch.int64, device=device))
        read = _now(device)
        for uniforms_B in uniforms_TB:
            logits_BK = decoder.step(draw(logits_BK, SAMPLING, uniforms_B))
        best, reading = min(best, (_now(device) - read) / steps), min(reading, read - began)
    return Speed(best, reading, weight_bytes(prior) / read_speed(device) / best)


def read_speed(device: torch.device) -> float:
    """Bytes per second."""
    numbers = torch.zeros(max(BEYOND_CACHE, 64 << 20) // 4, device=device)
    best = float("inf")
    for _ in range(8):
        began = _now(device)
        numbers.sum()
        best = min(best, _now(device) - began)
    return numbers.numel() * 4 / best


def _now(device: torch.device) -> float:
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    return time.perf_counter()


def minute(config: PriorConfig, found: Speed, rows: int) -> float:
    """Seconds for a minute of one level, `rows` stretches at once (1: window after window)."""
    tokens = MINUTE * config.sample_rate / config.hop
    windows = tokens / (config.transformer.n_ctx * HOP)
    # Every stretch begins with a lead-in of half a window.
    drawn = tokens / rows + (0 if rows == 1 else config.transformer.n_ctx * HOP)
    return drawn * found.step + windows / rows * found.reading


def run(
    rows: int,
    levels: Mapping[str, PriorConfig] = LEVELS,
    steps: int = STEPS,
    note: Callable[[str], None] = lambda _: None,
) -> dict[str, Any]:
    """Every level alone and with `rows` rows (the top, which nothing stands above, alone)."""
    device = choose()
    if device.type != "cuda" and levels is LEVELS:
        raise UserProblem(
            "The published sizes need a GPU to be measured.", "Measure a pack instead: leave out --published."
        )
    dtype = torch.float16 if device.type == "cuda" else torch.float32
    table, minutes = [], {"sequential": 0.0, "parallel": 0.0}
    for name, config in levels.items():
        prior = build(config, device, dtype)
        for way, count in (("sequential", 1), ("parallel", rows if config.conditioner else 1)):
            found = speed(prior, count, steps)
            minutes[way] += (seconds := minute(config, found, count))
            table.append(
                {
                    "level": name,
                    "rows": count,
                    "tokens_per_second": round(count / found.step, 1),
                    "share_of_limit": round(found.share, 3),
                    "prefill_seconds": round(found.reading, 4),
                    "minute_seconds": round(seconds, 1),
                }
            )
            note(str(table[-1]))
        del prior
    where = torch.cuda.get_device_name(device) if device.type == "cuda" else "cpu"
    totals = {f"minute_seconds_{way}": round(seconds, 1) for way, seconds in minutes.items()}
    return {"device": where, "dtype": str(dtype), "rows": table, **totals, "torch": torch.__version__}
