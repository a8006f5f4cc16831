"""A tiny random HTDemucs in the layout that demucs publishes, and a catalogue that offers any file as its weights."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

SOURCES = ["drums", "bass", "other", "vocals"]
SHAPE = {"channels": 8, "growth": 1, "t_layers": 1, "bottom_channels": 8, "t_heads": 2}
NAME = "tiny.safetensors"


def tiny_weights(path: Path) -> Path:
    """Write it; skips the test where the extra `stems` is not installed."""
    network = pytest.importorskip("demucs.htdemucs", reason="the extra 'stems' is not installed")
    torch.manual_seed(0)
    settings = SHAPE | {"segment": 2, "samplerate": 44_100}
    model = network.HTDemucs(SOURCES, **settings)
    told = {
        "klass": "demucs.htdemucs.HTDemucs",
        "args": json.dumps([SOURCES]),
        "kwargs": json.dumps(settings),
    }
    save_file({name: tensor.contiguous() for name, tensor in model.state_dict().items()}, path, told)
    return path


def offering(file: Path, addresses: Sequence[str], content: bytes, **facts: object) -> None:
    """A catalogue whose separator is `content` at these addresses; `facts` replace what it says of the file."""
    licence = {"name": "Study-1.0", "notice": "For study only.", "commercial": False}
    about = {
        "name": NAME,
        "addresses": [address + NAME for address in addresses],
        "about_bytes": len(content),
        "bytes": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    entry = {"name": "tiny", "title": "Tiny", "about": "A toy.", "licence": "mine", "files": ["weights"]}
    value = {
        "format_version": 1,
        "licences": {"mine": licence},
        "files": {"weights": about | facts},
        "separators": [entry],
    }
    file.write_text(json.dumps(value), encoding="utf-8")
