"""How often tempo and key are heard right, on a corpus whose labels tell them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from engine.analysis import key, rhythm
from engine.errors import UserProblem
from engine.experiments.songs import Progress, choose, read_mono

RATE = 22_050
NEAR = 0.02  # share of the tempo within which it is right
OCTAVES = (0.5, 2.0)  # half and double the tempo, the usual mistakes


def tempo_found(heard: float, true: float) -> str:
    """'right' within `NEAR` of the true beats per minute, 'octave' for half or double of it, else 'wrong'."""
    if abs(heard / true - 1) <= NEAR:
        return "right"
    return "octave" if any(abs(heard / (true * times) - 1) <= NEAR for times in OCTAVES) else "wrong"


def measure(corpus: Path, count: int, seed: int, progress: Progress) -> dict[str, Any]:
    """Shares of whole songs whose tempo is right, an octave off or wrong, and whose key is right."""
    tempos, keys = [], []
    entries = choose(corpus, count, seed)
    for done, entry in enumerate(entries):
        progress(done / len(entries), entry.name)
        labels = json.loads((entry.audio.parent / "labels.json").read_text(encoding="utf-8"))
        audio = read_mono(entry.audio, RATE)
        if labels.get("tempo"):
            tempos.append(tempo_found(rhythm.measure(audio, RATE).tempo, float(labels["tempo"])))
        if labels.get("key"):
            keys.append(key.estimate(audio, RATE) == labels["key"])
    if not tempos or not keys:
        raise UserProblem(
            "The songs in {corpus} tell neither tempo nor key.",
            "Measure on a corpus of `coppice corpus make`.",
            corpus=corpus,
        )
    shares = {name: round(tempos.count(name) / len(tempos), 3) for name in ("right", "octave", "wrong")}
    return {"tempo": shares, "key": round(sum(keys) / len(keys), 3), "songs": len(entries)}
