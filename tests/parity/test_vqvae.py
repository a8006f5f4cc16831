"""The autoencoders give the reference's numbers: latents, codes, audio, losses, updates, gradients."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from reference_cases import Case

from engine.packs.keymap import vqvae_keys
from engine.packs.published import vqvae_config
from engine.vqvae.codebook import choose_rows
from engine.vqvae.losses import Bandwidth, LossWeights, spectral_convergence
from engine.vqvae.vqvae import VQVAE, VQVAEResult

CLOSE = 1e-4


def build(case: Case) -> VQVAE:
    """Our network with the case's weights."""
    config = vqvae_config(case.config["vqvae"])
    net = VQVAE(config)
    weights = case.weights("vqvae")
    net.load_state_dict({ours: weights[theirs] for ours, theirs in vqvae_keys(config).items()})
    assert len(weights) == len(net.state_dict())
    return net.eval()


def settings(case: Case) -> tuple[Bandwidth, LossWeights]:
    """The case's loss settings."""
    hps = case.config["vqvae"]
    waveform = {f"l{name}": hps[f"lmix_l{name}"] for name in ("1", "2", "inf")}
    others = {name: hps[name] for name in ("linf_k", "spectral", "multispectral", "commit")}
    weights = LossWeights(**waveform, **others)
    return Bandwidth(**hps["bandwidth"]), weights


def error(got: torch.Tensor, want: torch.Tensor) -> float:
    """Largest absolute difference over the size of what is wanted, where that exceeds 1."""
    assert got.shape == want.shape
    return float((got.double() - want.double()).abs().max() / max(1.0, float(want.abs().max())))


def levels_of(case: Case) -> range:
    """The case's levels."""
    return range(case.config["vqvae"]["levels"])


def test_encode_and_decode(vqvae_case: Case) -> None:
    """Latents, codes, looked-up vectors and the audio from every level."""
    net, io = build(vqvae_case), vqvae_case.io
    audio_BT = io["audio"][..., 0]
    codes = net.encode(audio_BT)
    for level in levels_of(vqvae_case):
        one = net.level(level)
        with torch.no_grad():
            assert error(one.latents(audio_BT), io[f"latent_{level}"]) < CLOSE
        assert torch.equal(codes[level], io[f"codes_{level}"])
        assert torch.equal(one.codebook.decode(codes[level]), io[f"dequantised_{level}"])
        assert error(net.decode(codes[level], level), io[f"decode_from_{level}"][..., 0]) < CLOSE
        random = net.decode(io[f"random_codes_{level}"], level)
        assert error(random, io[f"decode_random_{level}"][..., 0]) < CLOSE


def test_odd_length(vqvae_case: Case) -> None:
    """A length that is no multiple of the hop rounds down."""
    net, io = build(vqvae_case), vqvae_case.io
    for level, codes_BL in enumerate(net.encode(io["audio_odd"][..., 0])):
        assert torch.equal(codes_BL, io[f"codes_odd_{level}"])
        assert error(net.decode(codes_BL, level), io[f"decode_odd_from_{level}"][..., 0]) < CLOSE


def metrics_agree(result: VQVAEResult, case: Case, prefix: str, weights: LossWeights) -> None:
    """The reference's metrics: per level (numbered from 1) and summed over the levels."""
    io = case.io
    for part in ("recons", "multispectral"):
        for number, level in enumerate(result.levels, start=1):
            assert error(level.parts[part].detach(), io[f"{prefix}_metric.{part}_loss_l{number}"]) < CLOSE
        total = torch.stack([level.parts[part].detach() for level in result.levels]).sum()
        assert error(total, io[f"{prefix}_metric.{part}_loss"]) < CLOSE
    commit = torch.stack([level.parts["commit"].detach() for level in result.levels]).sum()
    assert error(commit, io[f"{prefix}_metric.commit_loss"]) < CLOSE
    assert error(result.total.detach(), io[f"{prefix}_loss"]) < CLOSE


def test_losses(vqvae_case: Case) -> None:
    """Every loss function of one evaluation."""
    net, io = build(vqvae_case), vqvae_case.io
    bandwidth, weights = settings(vqvae_case)
    audio_BT = io["audio"][..., 0]
    with torch.no_grad():
        result = net(audio_BT, bandwidth, weights)
        metrics_agree(result, vqvae_case, "eval", weights)
        assert error(result.levels[0].audio_BT, io["eval_x_out"][..., 0]) < CLOSE
        convergence = spectral_convergence(audio_BT, result.levels[0].audio_BT)
        assert error(convergence, io["eval_metric.spectral_convergence"]) < CLOSE
        for name, l1, l2, linf in (("l1", 1, 0, 0), ("l2", 0, 1, 0), ("linf", 0, 0, 1)):
            only = replace(weights, l1=l1, l2=l2, linf=linf)
            assert error(net(audio_BT, bandwidth, only).total, io[f"eval_loss_{name}"]) < CLOSE


def test_restore(vqvae_case: Case) -> None:
    """The averages rebuilt after loading."""
    net, io = build(vqvae_case), vqvae_case.io
    for level in levels_of(vqvae_case):
        book = net.level(level).codebook
        book.restore(io["train_audio"].shape[1] / net.config.hops[level])
        assert error(book.counts_K, io[f"train_restore_k_elem_{level}"]) < CLOSE
        assert error(book.sums_KD, io[f"train_restore_k_sum_{level}"]) < CLOSE


def test_training_step(vqvae_case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """Losses, codebook figures, updated codebooks and gradients of one step with the given chances."""
    net, io = build(vqvae_case), vqvae_case.io
    bandwidth, weights = settings(vqvae_case)
    for level in levels_of(vqvae_case):
        book = net.level(level).codebook
        book.decay = vqvae_case.config["vqvae"]["l_mu"]
        book.restart_below = vqvae_case.config["vqvae"]["revival_threshold"]
        book.load_ema_state(
            {"sums_KD": io[f"train_before_k_sum_{level}"], "counts_K": io[f"train_before_k_elem_{level}"]}
        )
        assert torch.equal(book.vectors_KD, io[f"train_before_k_{level}"])
        order, noise = io[f"train_randperm_{level}"], io.get(f"train_tile_noise_{level}")
        monkeypatch.setattr(
            book, "choose", lambda rows, size=book.size, o=order, n=noise: choose_rows(rows, size, o, n)
        )
    result = net.train()(io["train_audio"][..., 0], bandwidth, weights)
    metrics_agree(result, vqvae_case, "train", weights)
    for name in ("fit", "pn", "entropy", "used_curr", "usage", "dk"):
        mean = torch.tensor(sum(level.metrics[name] for level in result.levels) / len(result.levels))
        assert error(mean, io[f"train_metric.{name}"]) < CLOSE, name
    for level in levels_of(vqvae_case):
        book = net.level(level).codebook
        assert error(book.vectors_KD, io[f"train_after_k_{level}"]) < CLOSE
        assert error(book.counts_K, io[f"train_after_k_elem_{level}"]) < CLOSE
        assert error(book.sums_KD, io[f"train_after_k_sum_{level}"]) < CLOSE
    result.total.backward()
    gradients_agree(net, vqvae_case)


def gradients_agree(net: VQVAE, case: Case) -> None:
    """The gradients given in the case, and the norm of all."""
    ours = {theirs: name for name, theirs in vqvae_keys(net.config).items()}
    parameters = dict(net.named_parameters())
    for name, want in case.io.items():
        if name.startswith("train_grad."):
            got = parameters[ours[name.removeprefix("train_grad.")]].grad
            assert got is not None and error(got, want) < CLOSE, name
    norm = torch.stack([p.grad.norm() for p in net.parameters() if p.grad is not None]).norm()
    assert error(norm, case.io["train_grad_norm"]) < CLOSE
