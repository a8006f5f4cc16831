import pytest
import torch
from tiny import BINS, N_CTX, UPSAMPLER, config, random_prior, window_labels

CASES = {
    "dense": config(order=0, depth=2),
    "rows": config(),
    "input convolution": config(input_conv=4),
    "labels everywhere": config(everywhere=True, input_conv=3),
    "merged": config(merged_decoder=True),
    "res_scale": config(res_scale=True),
    "no labels": config(labels=False),
    "lyrics 8": config(order=8, depth=10),
    "lyrics 10": config(order=10, depth=19),
    "single sequence": config(order=12, depth=48),
    "single sequence, convolution": config(order=12, depth=16, input_conv=4),
    "own orders": config(order=21, depth=8, input_conv=4, everywhere=True),
    "upsampler": config(conditioner=UPSAMPLER),
}


@pytest.fixture(params=CASES.values(), ids=CASES)
def case(request):
    prior = random_prior(request.param)
    upper_BU = torch.randint(0, 9, (2, N_CTX // 4)) if prior.conditioner else None
    tokens_BT = torch.randint(0, BINS, (2, N_CTX))
    with torch.inference_mode():
        conditions = prior.conditions(window_labels(prior.config), upper_BU)
        whole = prior.logits(tokens_BT, conditions)[:, prior.lyric_positions :]
    return prior, conditions, tokens_BT, whole


def close(got, want):
    return float((got - want).abs().max()) < 1e-5 * max(1.0, float(want.abs().max()))


def test_steps_equal_the_whole_pass(case):
    prior, conditions, tokens_BT, whole = case
    decoder = prior.decoder(2)
    for _ in range(2):  # a second window must not see the first
        decoder.begin(conditions)
        assert close(decoder.prefill(tokens_BT[:, :0]), whole[:, 0])
        for position in range(N_CTX - 1):
            assert decoder.position == position
            logits = decoder.step(tokens_BT[:, position] + prior.bins_shift)
            assert close(logits, whole[:, position + 1])


def test_steps_without_compiling_equal_the_whole_pass(case):
    """The form for other devices and precisions; float64 so that the CPU takes it too."""
    prior, conditions, tokens_BT, whole = case
    decoder = prior.decoder(2, torch.float64)
    decoder.begin(conditions)
    decoder.prefill(tokens_BT[:, :2])
    for position in range(2, N_CTX - 1):
        logits = decoder.step(tokens_BT[:, position] + prior.bins_shift)
        assert close(logits, whole[:, position + 1])


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize("name", CASES)
def test_int8_weights_step_as_they_compute_whole(name, dtype):
    prior = random_prior(CASES[name])
    rows = 5  # four that share a reading of the weights, and one
    tokens_BT = torch.randint(0, BINS, (rows, N_CTX))
    upper_BU = torch.randint(0, 9, (rows, N_CTX // 4)) if prior.conditioner else None
    with torch.inference_mode():
        conditions = prior.conditions(window_labels(prior.config, rows), upper_BU)
        exact = prior.logits(tokens_BT, conditions)[:, prior.lyric_positions :]
        prior.store_int8()
        rounded = prior.logits(tokens_BT, conditions)[:, prior.lyric_positions :]
        decoder = prior.decoder(rows, dtype)
        decoder.begin(conditions)
        assert close(decoder.prefill(tokens_BT[:, :3]), rounded[:, 3])
        for position in range(3, N_CTX - 1):
            logits = decoder.step(tokens_BT[:, position] + prior.bins_shift)
            assert close(logits, rounded[:, position + 1])
    assert 0 < float((rounded - exact).abs().mean()) < 0.1 * float(exact.std())


@pytest.mark.parametrize("chunk", [None, 1, 4, 6, 7])
def test_prompts_equal_the_whole_pass(case, chunk):
    prior, conditions, tokens_BT, whole = case
    decoder = prior.decoder(3)
    for first, second in ((0, 1), (3, 9), (6, 6), (11, 23)):
        decoder.begin(conditions, rows=2)
        assert close(decoder.prefill(tokens_BT[:, :first], chunk), whole[:, first])
        if second > first:
            assert close(decoder.prefill(tokens_BT[:, first:second], chunk), whole[:, second])
        assert decoder.position == second
        if second < N_CTX - 1:
            logits = decoder.step(tokens_BT[:, second] + prior.bins_shift)
            assert close(logits, whole[:, second + 1])


def test_a_prompt_after_steps_equals_the_whole_pass(case):
    prior, conditions, tokens_BT, whole = case
    decoder = prior.decoder(2)
    decoder.begin(conditions)
    decoder.prefill(tokens_BT[:, :5])
    for position in range(5, 9):
        decoder.step(tokens_BT[:, position] + prior.bins_shift)
    assert close(decoder.prefill(tokens_BT[:, 9:15]), whole[:, 15])
    assert close(decoder.step(tokens_BT[:, 15] + prior.bins_shift), whole[:, 16])


def test_one_window_of_conditions_serves_all_rows():
    prior = random_prior(config(order=10, depth=19))
    labels = window_labels(prior.config, 1)
    tokens_BT = torch.randint(0, BINS, (3, N_CTX))
    with torch.inference_mode():
        conditions = prior.conditions(labels)
        decoder = prior.decoder(3)
        decoder.begin(conditions)
        got = decoder.prefill(tokens_BT[:, :10])
        for row in range(3):
            assert close(got[row], prior.logits(tokens_BT[row : row + 1], conditions)[0, 10])


def test_misuse_is_told():
    prior = random_prior(config())
    decoder = prior.decoder(1)
    with torch.inference_mode():
        conditions = prior.conditions(window_labels(prior.config, 1))
    with pytest.raises(ValueError, match="do not fit"):
        decoder.begin(conditions, rows=2)
    decoder.begin(conditions)
    with pytest.raises(ValueError, match="prefill first"):
        decoder.step(torch.zeros(1, dtype=torch.long))
    tokens_BT = torch.zeros(1, N_CTX, dtype=torch.long)
    with pytest.raises(ValueError, match="more tokens"):
        decoder.prefill(tokens_BT)
    decoder.prefill(tokens_BT[:, 1:])
    with pytest.raises(ValueError, match="full"):
        decoder.step(tokens_BT[:, 0])


def test_half_stored_weights_stay_near():
    prior = random_prior(config())
    tokens_BT = torch.randint(0, BINS, (2, N_CTX))
    with torch.inference_mode():
        conditions = prior.conditions(window_labels(prior.config))
        exact = prior.logits(tokens_BT, conditions)
        prior.store_weights(torch.bfloat16)
        rough = prior.logits(tokens_BT, conditions)
        decoder = prior.decoder(2)
        decoder.begin(conditions)
        stepped = decoder.prefill(tokens_BT[:, :-1])
    assert prior.transformer.layers[0].attn.c_attn.w.dtype is torch.bfloat16
    assert prior.transformer.layers[0].attn.c_attn.b.dtype is torch.float32
    assert rough.dtype is stepped.dtype is torch.float32
    spread = float(exact.std())
    assert float((rough - exact).abs().mean()) < 0.1 * spread
    assert float((stepped - rough[:, -1]).abs().mean()) < 0.1 * spread
