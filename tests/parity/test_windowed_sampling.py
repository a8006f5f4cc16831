"""Whole songs as the reference samples them: windows, labels, all levels, alignment; greedy, code for code."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np
import pytest
import torch
from reference_cases import Case
from torch import Tensor

from engine.commands import Sampling
from engine.labels.text import lyric_window
from engine.labels.window import WindowLabels
from engine.packs.keymap import TWIN, prior_keys, vqvae_keys
from engine.packs.published import prior_config, vqvae_config
from engine.prior.prior import Prior
from engine.sampling.align import alignment
from engine.sampling.cascade import Stage, sample_stage
from engine.sampling.level import Row, sample_level
from engine.sampling.plan import Window, hop_tokens, starts, windows
from engine.vqvae.vqvae import VQVAE

CLOSE = 1e-4
GREEDY = Sampling(top_k=1)
TOP = 2


def error(got: Tensor, want: Tensor) -> float:
    """Largest absolute difference."""
    assert got.shape == want.shape
    return float((got.double() - want.double()).abs().max())


class Stack(NamedTuple):
    """The networks of a case."""

    vqvae: VQVAE
    priors: list[Prior]
    fractions: list[float]


@lru_cache(maxsize=2)
def stack_of(case: Case) -> Stack:
    """Our networks with the case's weights."""
    config = vqvae_config(case.config["vqvae"])
    vqvae = VQVAE(config)
    weights = case.weights("vqvae")
    vqvae.load_state_dict({ours: weights[theirs] for ours, theirs in vqvae_keys(config).items()})
    priors = []
    for level in range(len(config.levels)):
        prior = Prior(prior_config(case.config[f"prior_level_{level}"], config))
        weights = dict(case.weights(f"prior_level_{level}"))
        if prior.x_out is None:
            weights.pop(TWIN[0])
        table = prior_keys(prior.config)
        prior.load_state_dict({ours: weights[theirs] for ours, theirs in table.items()})
        priors.append(prior.eval())
    return Stack(vqvae.eval(), priors, case.config["sampling"]["hop_fraction"])


class Labels:
    """One set of labels ('a' or 'b') of one level; `seen` gathers the rows given to the prior, by window."""

    def __init__(self, case: Case, which: str, level: int) -> None:
        name = "labels_y" if which == "a" else "labels_b_y"
        self.y = case.io[f"{name}_level{level}"]
        self.prior = stack_of(case).priors[level]
        self.full = [np.array(item["full_tokens"]) for item in case.config["labels"][which]]
        self.seen: dict[int, Tensor] = {}

    def lyrics(self, item: int, start: int) -> tuple[np.ndarray, np.ndarray]:
        """Ids and their places of one item's window."""
        config = self.prior.config
        total, offset = int(self.y[item, 0]), int(self.y[item, 1]) + start * config.hop
        duration = self.prior.n_ctx * config.hop
        return lyric_window(self.full[item], config.lyrics.n_tokens, total, offset, duration)

    def rows(self, start: int) -> Tensor:
        """The label rows of a window, as the reference writes them."""
        y = self.y.clone()
        y[:, 1] += start * self.prior.config.hop
        y[:, 2] = self.prior.n_ctx * self.prior.config.hop
        if self.prior.config.lyrics is not None:
            count = self.prior.config.lyrics.n_tokens
            for item in range(len(y)):
                y[item, -count:] = torch.from_numpy(self.lyrics(item, start)[0])
        self.seen[start] = y
        return y

    def window(self, start: int) -> WindowLabels:
        """The same as our labels."""
        y, slots = self.rows(start), self.prior.config.labels.genre_slots
        ones = torch.ones(len(y), slots)
        lyrics = y[:, 4 + slots :] if self.prior.config.lyrics is not None else None
        return WindowLabels(
            y[:, 3:4], ones[:, :1], y[:, 4 : 4 + slots], ones, y[:, 0], y[:, 1], y[:, 2], lyrics
        )


def joined(prompt_BP: np.ndarray, chunks) -> Tensor:
    """Prompt and all chunks as one tensor."""
    pieces = [prompt_BP]
    for chunk in chunks:
        assert chunk.position == sum(piece.shape[1] for piece in pieces)
        pieces.append(chunk.codes_BT)
    return torch.from_numpy(np.concatenate(pieces, axis=1))


def rows(count: int) -> list[Row]:
    """Takes that have nothing yet."""
    return [Row(0, stream, np.zeros(0, dtype=np.int64)) for stream in range(count)]


def sample_top(case: Case, labels: Labels, prompt_BP: np.ndarray, total: int) -> Tensor:
    """The top level's codes [B, total]."""
    stack = stack_of(case)
    prior = stack.priors[TOP]
    planned = windows(total, prior.n_ctx, hop_tokens(stack.fractions[TOP], prior.n_ctx), prompt_BP.shape[1])
    with torch.no_grad():
        chunks = sample_level(
            prior,
            TOP,
            prompt_BP,
            rows(len(prompt_BP)),
            planned,
            lambda window: prior.conditions(labels.window(window.start)),
            GREEDY,
        )
        return joined(prompt_BP, chunks)


def sample_lower(case: Case, labels: Labels, level: int, upper_BU: Tensor, prompt_BP: np.ndarray) -> Tensor:
    """An upsampler's codes under the codes above."""
    stack = stack_of(case)
    prior, hops = stack.priors[level], stack.vqvae.config.hops
    ratio = hops[level + 1] // hops[level]

    def conditions(window: Window, above_BU: np.ndarray):
        return prior.conditions(labels.window(window.start), torch.from_numpy(above_BU))

    stage = Stage(prior, prior.n_ctx, ratio, stack.fractions[level], conditions)
    total = upper_BU.shape[1] * ratio
    with torch.no_grad():
        arguments = (upper_BU.numpy(), prompt_BP, rows(len(prompt_BP)), total, GREEDY)
        return joined(prompt_BP, sample_stage(stage, level, *arguments))


def prompts_of(case: Case, mode: str) -> list[np.ndarray]:
    """What is there before sampling starts, per level."""
    io, hops = case.io, stack_of(case).vqvae.config.hops
    batch = case.config["sampling"]["n_samples"]
    if mode == "continue":
        samples = case.config["sampling"]["prompt_samples"]
        return [io[f"ancestral.z{level}"][:, : samples // hop].numpy() for level, hop in enumerate(hops)]
    if mode == "primed":
        codes = stack_of(case).vqvae.encode(io["primed.prompt_audio"][..., 0])
        for level, found in enumerate(codes):
            assert torch.equal(found, io[f"primed.prompt_z{level}"])
        return [found.numpy() for found in codes]
    return [np.zeros((batch, 0), dtype=np.int64) for _ in hops]


def check_windows(case: Case, mode: str, level: int, labels: Labels) -> None:
    """Every window of the reference was ours, with the same label rows, and we had no others."""
    found = [window for window in case.json("windows.json")[mode] if window["level"] == level]
    assert {window["start"] for window in found} == set(labels.seen)
    for start, y in labels.seen.items():
        want = [row for window in found if window["start"] == start for row in window["y"]]
        assert torch.equal(y, torch.tensor(want))


@pytest.mark.parametrize("mode", ["ancestral", "continue", "primed", "upsample"])
def test_codes_of_all_levels(windows_case: Case, mode: str) -> None:
    """Every level of every mode, and the sound of the finest."""
    io = windows_case.io
    if f"{mode}.z0" not in io:
        pytest.skip(f"this case has no {mode} sampling")
    which = "a" if mode == "ancestral" else "b"
    prompts = prompts_of(windows_case, mode)
    upper = io[f"{mode}.z{TOP}"]
    if mode != "upsample":
        labels = Labels(windows_case, which, TOP)
        got = sample_top(windows_case, labels, prompts[TOP], upper.shape[1])
        assert torch.equal(got, upper)
        check_windows(windows_case, mode, TOP, labels)
    for level in range(TOP - 1, -1, -1):
        labels = Labels(windows_case, which, level)
        upper = sample_lower(windows_case, labels, level, upper, prompts[level])
        assert torch.equal(upper, io[f"{mode}.z{level}"])
        check_windows(windows_case, mode, level, labels)
    vqvae = stack_of(windows_case).vqvae
    for level in range(TOP + 1):
        if f"{mode}.audio_level{level}" in io:
            audio = vqvae.decode(io[f"{mode}.z{level}"], level)
            assert error(audio, io[f"{mode}.audio_level{level}"][..., 0]) < CLOSE


@pytest.mark.parametrize("mode", ["short", "short_with_prompt"])
def test_shorter_than_a_window(windows_case: Case, mode: str) -> None:
    """One partial window. The reference adds its prompt's length to what was asked; we are asked for that."""
    if f"{mode}.z{TOP}" not in windows_case.io:
        pytest.skip(f"this case has no {mode} sampling")
    want = windows_case.io[f"{mode}.z{TOP}"]
    made = windows_case.json("windows.json")[mode][0]["conditioning_tokens"]
    labels = Labels(windows_case, "a", TOP)
    got = sample_top(windows_case, labels, want[:, :made].numpy(), want.shape[1])
    assert torch.equal(got, want)
    check_windows(windows_case, mode, TOP, labels)


@pytest.mark.parametrize("mode", ["ancestral", "continue", "primed", "upsample"])
def test_alignment(windows_case: Case, mode: str) -> None:
    """Where each lyric character is sung, for each item by itself."""
    io, stack = windows_case.io, stack_of(windows_case)
    if f"{mode}.alignment_item0" not in io:
        pytest.skip(f"this case has no alignment of {mode}")
    prior = stack.priors[TOP]
    labels = Labels(windows_case, "a" if mode == "ancestral" else "b", TOP)
    hop = hop_tokens(stack.fractions[TOP], prior.n_ctx)
    codes = io[f"{mode}.z{TOP}"]
    for item in range(len(codes)):

        def weights(start: int, codes_T: np.ndarray, item: int = item) -> np.ndarray:
            with torch.no_grad():
                conditions = prior.conditions(labels.window(start))
                tokens = torch.from_numpy(np.tile(codes_T, (len(codes), 1)))
                layer, head = prior.config.alignment_layer, prior.config.alignment_head
                return prior.attention_weights(tokens, conditions, layer, head)[item].numpy()

        got = alignment(
            codes[item].numpy(),
            starts(codes.shape[1], prior.n_ctx, hop),
            prior.n_ctx,
            len(labels.full[item]),
            weights,
            lambda start, item=item: labels.lyrics(item, start)[1],
        )
        assert error(torch.from_numpy(got), io[f"{mode}.alignment_item{item}"]) < CLOSE
