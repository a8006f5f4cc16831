"""Priors and upsamplers give the reference's numbers: conditioning, layers, logits, losses, samples."""

from __future__ import annotations

from functools import lru_cache

import pytest
import torch
from reference_cases import Case
from torch import Tensor

from engine.labels.window import WindowLabels
from engine.packs.keymap import TWIN, prior_keys
from engine.packs.published import prior_config
from engine.prior.prior import Conditions, Prior

CLOSE = 1e-4


def error(got: Tensor, want: Tensor) -> float:
    """Largest absolute difference."""
    assert got.shape == want.shape
    return float((got - want).abs().max())


@lru_cache(maxsize=2)
def _network(case: Case) -> Prior:
    config = prior_config(case.config["prior"])
    net, weights, table = Prior(config), dict(case.weights("prior")), prior_keys(config)
    if net.x_out is None:
        assert torch.equal(weights.pop(TWIN[0]), weights[TWIN[1]])
    net.load_state_dict({ours: weights[theirs] for ours, theirs in table.items()})
    assert len(weights) == len(net.state_dict())
    return net.eval()


def labels_of(net: Prior, y: Tensor) -> WindowLabels | None:
    """The reference's label rows as ours."""
    if net.config.labels is None:
        return None
    slots = net.config.labels.genre_slots
    ones = torch.ones(len(y), slots)
    lyrics = y[:, 4 + slots :] if net.config.lyrics is not None else None
    return WindowLabels(y[:, 3:4], ones[:, :1], y[:, 4 : 4 + slots], ones, y[:, 0], y[:, 1], y[:, 2], lyrics)


def made(case: Case) -> tuple[Prior, Conditions, dict[str, Tensor]]:
    """Network, conditions and the case's tensors."""
    net, io = _network(case), case.io
    with torch.inference_mode():
        return net, net.conditions(labels_of(net, io["y"]), io.get("z_cond")), io


def check_conditions(case: Case) -> None:
    """Start vector, x_cond and, where there are, the conditioner's output and the lyric states."""
    net, conditions, io = made(case)
    if "y_cond" in io:
        assert error(conditions.start_B1W, io["y_cond"]) < CLOSE
    if "x_cond" in io and conditions.x_cond_BLW is not None:
        assert error(conditions.x_cond_BLW[:, net.lyric_positions :], io["x_cond"]) < CLOSE
    with torch.inference_mode():
        if net.conditioner is not None:
            assert error(net.conditioner.before_norm(io["z_cond"]), io["conditioner_before_ln"]) < CLOSE
        if net.lyrics_encoder is not None:
            lyrics_BN = labels_of(net, io["y"]).lyrics_BN
            assert error(net.lyrics_encoder.states(lyrics_BN), io["encoder_acts"]) < CLOSE
            assert error(conditions.encoder_kv_BNW, io["encoder_kv"]) < CLOSE
            assert error(net.lyrics_encoder.x_out(conditions.encoder_kv_BNW), io["prime_logits"]) < CLOSE


def check_logits(case: Case) -> None:
    """Every layer's output, the logits and the losses."""
    net, conditions, io = made(case)
    outs: list[Tensor] = []
    hooks = [
        layer.register_forward_hook(lambda _m, _i, out: outs.append(out[0]))
        for layer in net.transformer.layers
    ]
    with torch.inference_mode():
        logits = net.logits(io["z"], conditions)
        for hook in hooks:
            hook.remove()
        loss = net.loss(io["z"], labels_of(net, io["y"]), io.get("z_cond"))
    assert error(torch.stack(outs), io["layer_out_item0"]) < CLOSE
    assert error(logits, io["logits"]) < CLOSE
    for got, name in zip(loss, ("loss", "gen_loss", "prime_loss"), strict=True):
        assert error(got, io[name]) < CLOSE


def draw_greedily(
    net: Prior, conditions: Conditions, prompt_BT: Tensor, chunk: int | None
) -> tuple[Tensor, Tensor]:
    """Raw ids [B, n_ctx - T] of the best next tokens and the logits they were chosen from."""
    decoder = net.decoder(len(prompt_BT) + 1)  # a row to spare: rows in use need not fill the decoder
    decoder.begin(conditions, rows=len(prompt_BT))
    logits = [decoder.prefill(prompt_BT, chunk)]
    drawn = [logits[0].argmax(-1)]
    while decoder.position < net.n_ctx - 1:
        logits.append(decoder.step(drawn[-1]))
        drawn.append(logits[-1].argmax(-1))
    return torch.stack(drawn, 1), torch.stack(logits, 1)


def check_greedy(case: Case) -> None:
    """The best sequence from nothing, its logits, and the best one after the prompt in several chunkings."""
    net, conditions, io = made(case)
    drawn, logits = draw_greedily(net, conditions, io["greedy"][:, :0], None)
    assert torch.equal(net.codes(drawn), io["greedy"])
    if "greedy_raw" in io:
        assert torch.equal(drawn, io["greedy_raw"][:, net.lyric_positions :])
    forced = io["greedy_teacher_forced_logits"][:, net.lyric_positions :]
    assert error(logits, forced) < CLOSE
    for chunk in (None, 16, 7):
        drawn, _ = draw_greedily(net, conditions, io["prompt"], chunk)
        sequence = torch.cat([io["prompt"], net.codes(drawn)], dim=1)
        assert torch.equal(sequence, io["greedy_from_prompt"])


def check_prefill(case: Case) -> None:
    """Chunked prompts of every length give the teacher-forced logits of the position after them."""
    net, conditions, io = made(case)
    with torch.inference_mode():
        whole = net.logits(io["z"], conditions)[:, net.lyric_positions :]
    decoder = net.decoder(len(io["z"]))
    for length in range(0, net.n_ctx, 5):
        decoder.begin(conditions)
        assert error(decoder.prefill(io["z"][:, :length], 13), whole[:, length]) < CLOSE


def test_prior_conditions(prior_case: Case) -> None:
    """Labels, timing and lyrics."""
    check_conditions(prior_case)


def test_prior_logits(prior_case: Case) -> None:
    """Layers, logits and losses."""
    check_logits(prior_case)


def test_prior_greedy(prior_case: Case) -> None:
    """Cached sampling."""
    check_greedy(prior_case)


def test_prior_prefill(prior_case: Case) -> None:
    """Prompts."""
    check_prefill(prior_case)


def test_upsampler_conditions(upsampler_case: Case) -> None:
    """Labels and the codes above."""
    check_conditions(upsampler_case)


def test_upsampler_logits(upsampler_case: Case) -> None:
    """Layers, logits and losses."""
    check_logits(upsampler_case)


def test_upsampler_greedy(upsampler_case: Case) -> None:
    """Cached sampling."""
    check_greedy(upsampler_case)


def test_upsampler_prefill(upsampler_case: Case) -> None:
    """Prompts."""
    check_prefill(upsampler_case)


def test_attention_weights_and_alignment(prior_case: Case) -> None:
    """Every lyric layer's weights of every head, and the alignment head."""
    net, conditions, io = made(prior_case)
    layers = {
        int(name.removeprefix("attn_w_layer")): w for name, w in io.items() if name.startswith("attn_w_layer")
    }
    if not layers:
        pytest.skip("this prior has no lyrics")
    with torch.inference_mode():
        for layer, want_BHTN in layers.items():
            for head in range(want_BHTN.shape[1]):
                got = net.attention_weights(io["z"], conditions, layer, head)
                assert error(got, want_BHTN[:, head]) < CLOSE
        layer, head = net.config.alignment_layer, net.config.alignment_head
        assert error(net.attention_weights(io["z"], conditions, layer, head), io["alignment"]) < CLOSE
