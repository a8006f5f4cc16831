"""Streamed audio and codes equal whole ones."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
import torch

from engine.vqvae import vqvae as vqvae_module
from engine.vqvae.config import BlockConfig, LevelConfig, VQVAEConfig
from engine.vqvae.streaming import StreamingDecoder, decoder_halo
from engine.vqvae.vqvae import VQVAE

PUBLISHED_LIKE = VQVAEConfig(
    (
        LevelConfig((BlockConfig((8, 8, 8), 4),), 32, 8),
        LevelConfig((BlockConfig((8, 8, 8), 2), BlockConfig((8, 8), 2)), 32, 8),
    )
)
TAPERED = VQVAEConfig(
    (
        LevelConfig((BlockConfig((4, 6, 8), 3),), 32, 8),
        LevelConfig((BlockConfig((4, 6, 8), 2), BlockConfig((10, 12), 3)), 32, 8),
    )
)
CASES = [(config, level) for config in (PUBLISHED_LIKE, TAPERED) for level in (0, 1)]


def made(config: VQVAEConfig) -> VQVAE:
    """A network with lively random weights."""
    torch.manual_seed(3)
    return VQVAE(config).eval()


def pieces(codes: np.ndarray, seed: int) -> Iterator[np.ndarray]:
    """The codes cut at random places, empty pieces among them."""
    rng = np.random.default_rng(seed)
    at = 0
    while at < len(codes):
        step = int(rng.choice([0, 1, 3, 7, 31, 58]))
        yield codes[at : at + step]
        at += step


@pytest.mark.parametrize(("config", "level"), CASES)
@pytest.mark.parametrize("length", [1, 2, 17, 301])
def test_streamed_equals_whole(config: VQVAEConfig, level: int, length: int) -> None:
    """Odd chunk sizes, short and long sequences."""
    net = made(config)
    codes = np.random.default_rng(length).integers(0, 32, length)
    whole = net.decode(torch.from_numpy(codes)[None], level)[0].numpy()
    for seed in range(2):
        stream = StreamingDecoder(net, level)
        audio = np.concatenate([*(stream.push(piece) for piece in pieces(codes, seed)), stream.finish()])
        assert audio.dtype == np.float32
        np.testing.assert_allclose(audio, whole, atol=1e-5, rtol=0)


@pytest.mark.parametrize(("config", "level"), CASES)
@pytest.mark.parametrize("join", [1, 40, 260])
def test_primed_continues_without_seam(config: VQVAEConfig, level: int, join: int) -> None:
    """After `prime` the stream gives exactly the audio after the join."""
    net = made(config)
    codes = np.random.default_rng(1).integers(0, 32, 300)
    whole = net.decode(torch.from_numpy(codes)[None], level)[0].numpy()
    stream = StreamingDecoder(net, level)
    stream.prime(codes[:join])
    audio = np.concatenate([stream.push(codes[join:]), stream.finish()])
    np.testing.assert_allclose(audio, whole[join * net.config.hops[level] :], atol=1e-5, rtol=0)


@pytest.mark.parametrize(("config", "level"), CASES)
def test_halo_bounds_influence_and_lag(config: VQVAEConfig, level: int) -> None:
    """A changed code changes no audio further away than the halo; audio lags by no more than it."""
    net, hop = made(config), config.hops[level]
    halo = decoder_halo(config.levels[level])
    codes = torch.zeros(1, 4 * halo, dtype=torch.long)
    changed = codes.clone()
    changed[0, 2 * halo] = 5
    touched = (net.decode(codes, level) != net.decode(changed, level))[0].nonzero()[:, 0]
    assert 2 * halo - int(touched.min()) // hop in range(halo // 2, halo + 1)
    assert int(touched.max()) // hop - 2 * halo in range(halo // 2, halo + 1)
    stream = StreamingDecoder(net, level)
    assert len(stream.push(codes[0])) >= 3 * halo * hop


def test_long_audio_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Long clips are coded and decoded in pieces with the same result."""
    net = made(TAPERED)
    audio_BT = torch.randn(2, 3001, generator=torch.Generator().manual_seed(0))
    whole = net.encode(audio_BT)
    sound = [net.decode(codes, level) for level, codes in enumerate(whole)]
    monkeypatch.setattr(vqvae_module, "PIECE_CPU", 500)
    for level, codes_BL in enumerate(net.encode(audio_BT)):
        assert torch.equal(codes_BL, whole[level])
        torch.testing.assert_close(net.decode(codes_BL, level), sound[level], atol=1e-5, rtol=0)


def test_finished_stream_refuses() -> None:
    """Nothing comes after the end."""
    stream = StreamingDecoder(made(TAPERED), 0)
    stream.finish()
    with pytest.raises(RuntimeError):
        stream.push(np.array([1]))
