from dataclasses import replace

import pytest
import torch
from tiny import BINS, N_CTX, UPSAMPLER, config, random_prior, window_labels

from engine.prior.prior import Prior


def conditioned(prior, **changes):
    labels = replace(window_labels(prior.config), **changes)
    with torch.inference_mode():
        return prior.conditions(labels)


def test_a_blend_lies_between_its_voices_and_weights_are_relative():
    prior = random_prior(config())
    ids = torch.tensor([[1, 2], [1, 2]])

    def start(*weights):
        return conditioned(
            prior, artist_ids_BA=ids, artist_weights_BA=torch.tensor([weights, weights])
        ).start_B1W

    first, second, blend = start(1.0, 0.0), start(0.0, 1.0), start(0.25, 0.75)
    torch.testing.assert_close(blend, 0.25 * first + 0.75 * second)
    torch.testing.assert_close(start(1.0, 3.0), blend)


def test_empty_slots_add_nothing():
    prior = random_prior(config())
    none = conditioned(prior, genre_ids_BG=torch.full((2, 2), -1)).start_B1W
    more = conditioned(prior, genre_ids_BG=torch.full((2, 5), -1), genre_weights_BG=torch.ones(2, 5))
    torch.testing.assert_close(none, more.start_B1W)


def test_labels_everywhere_reach_late_positions_directly():
    tokens_BT = torch.zeros(2, N_CTX, dtype=torch.long)
    plain, everywhere = random_prior(config(depth=0)), random_prior(config(depth=0, everywhere=True))
    for prior, reaches in ((plain, False), (everywhere, True)):
        one = prior.logits(tokens_BT, conditioned(prior, artist_ids_BA=torch.tensor([[0, 0], [0, 0]])))
        two = prior.logits(tokens_BT, conditioned(prior, artist_ids_BA=torch.tensor([[3, 3], [3, 3]])))
        assert bool((one[:, 5:] != two[:, 5:]).any()) is reaches


def test_the_input_convolution_begins_as_the_identity():
    torch.manual_seed(3)
    with_conv = Prior(config(input_conv=4)).eval()
    without = Prior(config()).eval()
    without.load_state_dict(
        {k: v for k, v in with_conv.state_dict().items() if not k.startswith("input_conv")}
    )
    tokens_BT, labels = torch.randint(0, BINS, (2, N_CTX)), window_labels(config())
    with torch.inference_mode():
        got = with_conv.logits(tokens_BT, with_conv.conditions(labels))
        want = without.logits(tokens_BT, without.conditions(labels))
    torch.testing.assert_close(got, want)


def test_lyric_layers_begin_silent():
    prior = Prior(config(order=8, depth=10)).eval()
    tokens_BT = torch.randint(0, BINS, (2, N_CTX))
    labels = window_labels(prior.config)
    other = replace(labels, lyrics_BN=(labels.lyrics_BN + 1) % 7)
    with torch.inference_mode():
        got = [prior.logits(tokens_BT, prior.conditions(told)) for told in (labels, other)]
    torch.testing.assert_close(got[0], got[1])


@pytest.mark.parametrize("order", [2, 8, 12])
def test_logits_do_not_see_the_future(order):
    prior = random_prior(config(order=order, depth=10, input_conv=4))
    tokens_BT = torch.randint(0, BINS, (2, N_CTX))
    changed = tokens_BT.clone()
    changed[:, 13:] = (changed[:, 13:] + 1) % BINS
    with torch.inference_mode():
        conditions = prior.conditions(window_labels(prior.config))
        one, two = prior.logits(tokens_BT, conditions), prior.logits(changed, conditions)
    first = prior.lyric_positions + 14
    torch.testing.assert_close(one[:, :first], two[:, :first])
    assert bool((one[:, first:] != two[:, first:]).any())


@pytest.mark.parametrize("made", [config(), config(order=8, depth=10), config(order=12, depth=16)])
def test_the_loss_is_bits_weighted_by_length_and_reaches_every_parameter(made):
    prior = random_prior(made)
    tokens_BT = torch.randint(0, BINS, (2, N_CTX))
    loss = prior.loss(tokens_BT, window_labels(made))
    if made.lyrics is None:
        assert torch.equal(loss.total.detach(), loss.music_bits)
    else:
        n = made.lyrics.n_tokens
        want = (0.4 * loss.lyrics_bits * n + loss.music_bits * N_CTX) / (n + N_CTX)
        torch.testing.assert_close(loss.total.detach(), want)
    loss.total.backward()
    assert all(parameter.grad is not None for parameter in prior.parameters())


def test_short_windows_and_whole_ones_agree():
    prior = random_prior(config())
    tokens_BT = torch.randint(0, BINS, (2, N_CTX))
    with torch.inference_mode():
        conditions = prior.conditions(window_labels(prior.config))
        torch.testing.assert_close(
            prior.logits(tokens_BT[:, :15], conditions), prior.logits(tokens_BT, conditions)[:, :15]
        )


def test_what_is_missing_is_told():
    prior = random_prior(config(conditioner=UPSAMPLER))
    with pytest.raises(ValueError, match="level above"):
        prior.conditions(window_labels(prior.config))
    with pytest.raises(ValueError, match="labels"):
        prior.conditions(None, torch.zeros(1, N_CTX // 4, dtype=torch.long))
    lyrical = random_prior(config(order=8, depth=10))
    with pytest.raises(ValueError, match="lyric"):
        lyrical.conditions(window_labels(config()))


def test_a_prior_can_be_built_without_memory():
    with torch.device("meta"):
        prior = Prior(config(order=8, depth=10, input_conv=4, conditioner=UPSAMPLER))
    assert all(parameter.is_meta for parameter in prior.parameters())


def test_lyric_ids_drawn_in_music_positions_become_code_zero():
    prior = Prior(config(order=12, depth=16))
    assert prior.codes(torch.tensor([3, 7, 12])).tolist() == [0, 0, 5]
