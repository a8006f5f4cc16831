"""The figures that judge a reconstruction."""

from __future__ import annotations

import math

import pytest
import torch

from engine.vqvae.losses import (
    Bandwidth,
    LossWeights,
    linf_loss,
    log_magnitude_loss,
    measure_bandwidth,
    reconstruction_loss,
    spectral_convergence_db,
)


def test_convergence_in_decibels() -> None:
    """Silence scores 0 dB, a tenth of the amplitude missing -20 dB."""
    audio = torch.randn(2, 8192, generator=torch.Generator().manual_seed(0))
    assert spectral_convergence_db(audio, torch.zeros_like(audio)) == pytest.approx(0, abs=1e-3)
    assert spectral_convergence_db(audio, 0.9 * audio) == pytest.approx(-20, abs=1e-3)


def test_linf_is_the_mean_of_the_largest() -> None:
    """Only the k worst samples count, per item."""
    wrong = torch.zeros(2, 100)
    wrong[0, 3], wrong[1, 7] = 2.0, 4.0
    assert float(linf_loss(torch.zeros(2, 100), wrong, Bandwidth(), k=1)) == pytest.approx((4 + 16) / 2)
    assert float(linf_loss(torch.zeros(2, 100), wrong, Bandwidth(l2=2.0), k=200)) == pytest.approx(0.05)


def test_terms_of_weight_zero_are_left_out() -> None:
    """A spectral-only run has no waveform term."""
    audio = torch.randn(1, 4096)
    parts = reconstruction_loss(audio, torch.zeros_like(audio), Bandwidth(), LossWeights(l2=0, linf=0))
    assert float(parts["recons"]) == 0 and float(parts["multispectral"]) > 0


def test_half_as_loud_is_one_logarithm_of_two_away() -> None:
    """However loud: treble that a bass drowns counts as much. What is under the floor counts as silence."""
    noise = torch.randn(1, 16384, generator=torch.Generator().manual_seed(0))
    for loudness in (1.0, 0.1):
        loss = log_magnitude_loss(loudness * noise, loudness / 2 * noise)
        assert float(loss) == pytest.approx(math.log(2), rel=0.01)
    assert float(log_magnitude_loss(1e-6 * noise, torch.zeros_like(noise))) < 0.01
    parts = reconstruction_loss(noise, noise / 2, Bandwidth(), LossWeights(log_magnitude=0.1))
    assert float(parts["log_magnitude"]) == pytest.approx(math.log(2), rel=0.01)


def test_silence_has_a_gradient() -> None:
    """No NaN where the spectrum is exactly zero."""
    silent = torch.zeros(1, 4096, requires_grad=True)
    reconstruction_loss(torch.zeros(1, 4096), silent, Bandwidth(), LossWeights())["multispectral"].backward()
    assert silent.grad is not None and torch.isfinite(silent.grad).all()


def test_bandwidth_of_noise() -> None:
    """White noise of unit variance."""
    band = measure_bandwidth(torch.randn(4, 16384, generator=torch.Generator().manual_seed(0)))
    assert band.l2 == pytest.approx(1, abs=0.05)
    assert band.l1 == pytest.approx(math.sqrt(2 / math.pi), abs=0.02)
    assert band.spec > 0
