"""The joint autoencoder: shapes, codes that give the same sound again, levels that hear each other."""

from __future__ import annotations

import torch

from engine.experiments.joint_net import JointAutoencoder
from engine.vqvae.config import BlockConfig, LevelConfig

CONFIG = LevelConfig(tuple(BlockConfig((8, 8), 1) for _ in range(3)), codebook_size=16, embed=8)


def net() -> JointAutoencoder:
    torch.manual_seed(1)
    return JointAutoencoder(CONFIG).eval()


def test_codes_give_the_same_sound() -> None:
    module, audio_BT = net(), torch.randn(2, 256)
    result = module(audio_BT)
    assert [tuple(codes.shape) for codes in result.codes] == [(2, 64), (2, 16), (2, 4)]
    assert [latent.shape[2] for latent in result.latents] == [64, 16, 4]
    assert result.audio_BT.shape == audio_BT.shape
    assert torch.allclose(module.decode(result.codes), result.audio_BT, atol=1e-5)


def test_every_level_is_heard_and_finer_ones_know_the_coarser() -> None:
    module, audio_BT = net(), torch.randn(1, 256)
    codes = module(audio_BT).codes
    whole = module.decode(codes)
    for level in range(3):
        other = list(codes)
        other[level] = (codes[level] + 1) % 16
        assert not torch.allclose(module.decode(other), whole)
    before = module(audio_BT, quantise=False).latents
    with torch.no_grad():
        module.encoders[2].get_parameter("out.bias").add_(1.0)  # only the top level's encoder
    after = module(audio_BT, quantise=False).latents
    assert all(not torch.allclose(one, two) for one, two in zip(before, after, strict=True))


def test_all_parts_learn() -> None:
    module = net().train()
    result = module(torch.randn(2, 256))
    (result.audio_BT.square().mean() + result.commit).backward()
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for p in module.parameters())
