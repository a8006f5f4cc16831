"""How the basic separator was trained: `python -m engine.separation.train --corpus DIR --out DIR`.

Excerpts of corpus songs, each stem at a gain of its own, a part of them with stems of different songs;
the loss is the mean absolute error of the complex spectra. A step takes about 0.2 s on one thread.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile
import torch
from safetensors.torch import save_file
from torch import Tensor

from engine.separation.basic import load
from engine.separation.mask import RATE, STEMS, MaskNet, spectra

FILES = {"vocals": ("vocals",), "drums": ("drums",), "bass": ("bass",), "other": ("lead", "chords")}
SECONDS, BATCH = 3.0, 8
PEAK_RATE, WARM_STEPS = 2e-3, 100
FOREIGN = 0.3  # share of excerpts whose stems come from several songs
Songs = list[npt.NDArray[np.int16]]


def read_stems(song: Path) -> npt.NDArray[np.float32]:
    """(stems, samples) of one corpus song."""
    parts = []
    for stem in STEMS:
        files = [soundfile.read(song / "stems" / f"{name}.flac", dtype="float32")[0] for name in FILES[stem]]
        parts.append(np.sum(files, axis=0, dtype=np.float32))
    return np.stack(parts)


def excerpts(songs: Songs, random: np.random.Generator) -> Tensor:
    """A batch (B, S, N) of excerpts with random gains."""
    length = int(SECONDS * RATE)
    batch = np.empty((BATCH, len(STEMS), length), dtype=np.float32)
    for row in range(BATCH):
        same = random.random() > FOREIGN
        song = songs[random.integers(len(songs))]
        start = random.integers(song.shape[1] - length)
        for stem in range(len(STEMS)):
            if not same:
                song = songs[random.integers(len(songs))]
                start = random.integers(song.shape[1] - length)
            gain = 10 ** (random.uniform(-6, 3) / 20) / 32_768
            batch[row, stem] = song[stem, start : start + length] * np.float32(gain)
    return torch.from_numpy(batch)


def loss_of(net: MaskNet, stems_BSN: Tensor) -> Tensor:
    """Mean absolute error of the separated spectra, per unit of the mixture's mean magnitude."""
    batch, count, length = stems_BSN.shape
    parts = spectra(stems_BSN.reshape(batch * count, length))
    parts_BSTF = parts.view(batch, count, *parts.shape[1:])
    mix_BTF = parts_BSTF.sum(dim=1)
    magnitude = mix_BTF.abs()
    error = (net(magnitude) * mix_BTF[:, None] - parts_BSTF).abs()
    return error.mean() / magnitude.mean().clamp_min(1e-4)


def train(net: MaskNet, songs: Songs, steps: int, seed: int) -> None:
    """Train for so many steps with one decay of the learning rate to zero."""
    random = np.random.default_rng(seed)
    optimiser = torch.optim.AdamW(net.parameters(), lr=PEAK_RATE, weight_decay=1e-3)
    began, mean = time.monotonic(), 0.0
    for step in range(steps):
        rate = PEAK_RATE * min(1.0, (step + 1) / WARM_STEPS) * 0.5 * (1 + math.cos(math.pi * step / steps))
        for group in optimiser.param_groups:
            group["lr"] = rate
        loss = loss_of(net, excerpts(songs, random))
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        value = float(loss.detach())
        mean += 0.02 * (value - mean) if mean else value
        if step % 100 == 99:
            sys.stderr.write(f"{step + 1} steps, {time.monotonic() - began:.0f} s, loss {mean:.4f}\n")


def save(net: MaskNet, out: Path, recipe: dict[str, object]) -> None:
    """Weights in half precision and the recipe beside them."""
    out.mkdir(parents=True, exist_ok=True)
    weights = {name: tensor.detach().half().contiguous() for name, tensor in net.state_dict().items()}
    save_file(weights, out / "basic.safetensors")
    (out / "basic.json").write_text(json.dumps(recipe, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """The command line."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--corpus", type=Path, action="append", required=True)
    options.add_argument("--songs", type=int, default=60)
    options.add_argument("--steps", type=int, default=1000)
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--start", type=Path, metavar="DIR", help="go on with the weights in this folder")
    options.add_argument("--out", type=Path, required=True)
    chosen = options.parse_args()
    torch.set_num_threads(1)
    folders = sorted(song for corpus in chosen.corpus for song in corpus.glob("song_*"))[: chosen.songs]
    songs = [
        np.clip(np.round(read_stems(song) * 32_768), -32_768, 32_767).astype(np.int16) for song in folders
    ]
    torch.manual_seed(chosen.seed)
    net, before = MaskNet(), 0
    if chosen.start is not None:
        net = load(chosen.start).requires_grad_(True).train()
        before = json.loads((chosen.start / "basic.json").read_text(encoding="utf-8"))["steps"]
    train(net, songs, chosen.steps, chosen.seed)
    recipe: dict[str, object] = {
        "stems": list(STEMS),
        "width": net.width,
        "trained_on": f"{len(songs)} songs of the project's own corpus",
        "steps": before + chosen.steps,
        "batch": BATCH,
        "seconds": SECONDS,
        "seed": chosen.seed,
    }
    save(net, chosen.out, recipe)


if __name__ == "__main__":
    main()
