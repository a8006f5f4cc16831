"""Decoders learn a musician's own sound, under codes that stay."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from torch import Tensor

from engine.packs.manifest import VQVAE_FILE, read_manifest
from engine.training.config import LoopConfig
from engine.training.finetune_decoders import teach_decoders
from engine.training.loop import Stop
from tests.toys import toy_pack


def test_what_was_broken_off_goes_on(corpus: Path, tmp_path: Path) -> None:
    pack = tmp_path / "toy"
    toy_pack(pack)
    weights = load_file(pack / VQVAE_FILE)
    asked: list[int] = []

    def teach(work: str, stop: Stop | None = None) -> dict[str, Tensor]:
        loop = LoopConfig(steps=3, batch=2)
        return teach_decoders(read_manifest(pack), weights, corpus, tmp_path / work, loop, stop=stop)

    def within_the_second_level() -> bool:
        asked.append(1)
        return len(asked) > 5

    whole = teach("whole")
    assert whole.keys() == weights.keys()
    with pytest.raises(KeyboardInterrupt):
        teach("broken", within_the_second_level)
    assert (tmp_path / "broken" / "decoder_1").is_dir() and not (tmp_path / "broken" / "decoder_2").exists()
    again = teach("broken")
    assert all(torch.equal(whole[name], again[name]) for name in weights)
