"""The alignment head is told where the singing is, and learns to look there."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.errors import UserProblem
from engine.training.data import read_songs, write_codes
from engine.training.guidance import NOBODY, Guide, sung_places
from engine.training.train_prior import train_prior
from tests.engine.prior.tiny import config, random_prior, window_labels
from tests.engine.training.test_processes import quiet
from tests.engine.training.test_training import prior_recipe

TEXT = "oh sun\nrise"
WORDS = ((1.0, 2.0), (2.0, 5.0), (6.0, 10.0))


def test_each_character_of_a_word_is_equally_long():
    told = np.arange(len(TEXT))
    places = sung_places(TEXT, WORDS, told, 0.0, 12, 1.0)
    assert places.tolist() == [NOBODY, 1, 3, 4, 5, NOBODY, 7, 8, 9, 10, NOBODY, NOBODY]


def test_a_window_counts_its_own_characters_and_begins_in_the_song():
    told = np.array([-1, -1, *range(3, 9)])  # two of padding, then "sun\nri"
    places = sung_places(TEXT, WORDS, told, 1.0, 9, 1.0)
    assert places.tolist() == [NOBODY, 2, 3, 4, NOBODY, 6, 7, NOBODY, NOBODY]


def test_words_without_a_time_each_teach_nothing():
    told = np.arange(len(TEXT))
    assert set(sung_places(TEXT, WORDS[:2], told, 0.0, 12, 1.0)) == {NOBODY}
    assert set(sung_places("", (), np.full(8, -1), 0.0, 12, 1.0)) == {NOBODY}


def test_the_head_learns_to_look_where_it_is_told():
    torch.manual_seed(0)
    shape = replace(config(order=21, depth=5), alignment_layer=4, alignment_head=0)
    prior = random_prior(shape).train()
    guide = Guide(prior)
    labels = window_labels(shape)
    assert labels is not None and labels.lyrics_BN is not None
    tokens = torch.randint(prior.config.bins, (2, prior.n_ctx))
    sung = torch.arange(prior.n_ctx).expand(2, -1) % labels.lyrics_BN.shape[1]
    parameters = list(prior.parameters())
    optimiser = torch.optim.Adam(parameters, 0.01)
    losses = []
    for _ in range(30):
        optimiser.zero_grad()
        prior.loss(tokens, labels)
        loss = guide.loss(sung, prior.n_ctx)
        loss.backward()
        optimiser.step()
        losses.append(float(loss.detach()))
    assert losses[-1] < 0.7 * losses[0]
    assert float(guide.loss(torch.full_like(sung, NOBODY), 0.0)) == 0


def test_a_batch_in_pieces_is_guided_as_a_whole_one(corpus: Path, vocabulary: Path, tmp_path: Path) -> None:
    for song, sung in zip(read_songs(corpus), (0.95, 0.1, 0.0), strict=True):  # share of each second
        words = tuple((at, at + sung) for at in range(4)) if sung else ()
        write_codes(tmp_path / "codes", replace(song, words=words), 2, np.arange(4 * 22_050 // 128) % 32)
    recipe = replace(prior_recipe(tmp_path / "codes", vocabulary, tmp_path, 2), guidance=0.5)
    found = []
    for name, accumulate in (("whole", 1), ("pieces", 4)):
        train_prior(quiet(recipe, tmp_path / name, batch=4, accumulate=accumulate))
        lines = map(json.loads, (tmp_path / name / "log.jsonl").read_text().splitlines())
        found.append([line["guidance_bits"] for line in lines if "guidance_bits" in line])
    whole, pieces = found
    assert len(whole) == 8 and min(whole) > 0.1
    np.testing.assert_allclose(pieces, whole, atol=1e-4)


def test_a_prior_without_a_lyric_layer_is_refused():
    with pytest.raises(UserProblem, match="alignment"):
        Guide(random_prior(config()))


@pytest.mark.parametrize(("layer", "head"), [(None, 0), (4, None), (3, 0), (5, 0), (-1, 0), (4, 2)])
def test_a_head_that_reads_no_lyrics_is_refused(layer: int | None, head: int | None):
    shape = replace(config(order=21, depth=5), alignment_layer=layer, alignment_head=head)
    with pytest.raises(UserProblem, match="alignment"):
        Guide(random_prior(shape))
