"""Measure the basic separator on songs it has not seen: `python -m engine.separation.judge --corpus DIR`.

Prints a table of the median SI-SDR per stem and of the mixture itself (what doing nothing gives), and
with --write puts it into the recipe beside the weights, where the program reads it.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np
import torch

from engine.resources import resource_path
from engine.separation.basic import load, separate
from engine.separation.mask import STEMS
from engine.separation.quality import si_sdr
from engine.separation.train import read_stems


def judge(folder: Path, songs: list[Path]) -> dict[str, dict[str, float]]:
    """Median over the songs: SI-SDR in dB of each stem, of the mixture as that stem, and the gain."""
    net = load(folder)
    rows: dict[str, list[tuple[float, float]]] = {stem: [] for stem in STEMS}
    for song in songs:
        truth = read_stems(song)
        mix = truth.sum(axis=0)
        steps = separate(net, mix)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                found = end.value
                break
        for stem, true in zip(STEMS, truth, strict=True):
            rows[stem].append((si_sdr(found[stem], true), si_sdr(mix, true)))
    return {stem: _medians(np.array(values)) for stem, values in rows.items()}


def _medians(values: np.ndarray[tuple[int, int], np.dtype[np.float64]]) -> dict[str, float]:
    own, mix = np.nanmedian(values[:, 0]), np.nanmedian(values[:, 1])
    gain = np.nanmedian(values[:, 0] - values[:, 1])
    return {"si_sdr": round(float(own), 1), "mixture": round(float(mix), 1), "gain": round(float(gain), 1)}


def main() -> None:
    """The command line."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--corpus", type=Path, required=True)
    options.add_argument("--separator", type=Path, default=resource_path("separator"))
    options.add_argument("--songs", type=int, default=12)
    options.add_argument("--write", action="store_true")
    chosen = options.parse_args()
    torch.set_num_threads(1)
    songs = sorted(chosen.corpus.glob("song_*"))[: chosen.songs]
    table = judge(chosen.separator, songs)
    sys.stdout.write(json.dumps(table, indent=1) + "\n")
    if chosen.write:
        path = chosen.separator / "basic.json"
        recipe = json.loads(path.read_text(encoding="utf-8"))
        recipe["quality_db"] = table
        recipe["judged_on"] = f"{len(songs)} songs of a corpus with another seed"
        path.write_text(json.dumps(recipe, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
