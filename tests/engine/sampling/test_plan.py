"""Windows on the absolute grid: every token once, every window full where it can be."""

import pytest

from engine.sampling.plan import Window, hop_tokens, starts, windows


def test_starts_are_the_grid_and_the_end():
    assert starts(96, 96, 12) == [0]
    assert starts(144, 96, 12) == [0, 12, 24, 36, 48]
    assert starts(150, 96, 12) == [0, 12, 24, 36, 48, 54]
    assert starts(51, 96, 12) == [0]


def test_ancestral_continued_and_short():
    assert windows(120, 96, 12, 0) == [Window(0, 0, 96), Window(12, 84, 12), Window(24, 84, 12)]
    assert windows(144, 96, 12, 100)[0] == Window(12, 88, 8)
    assert windows(51, 96, 12, 10) == [Window(0, 10, 41)]
    assert windows(51, 96, 12, 51) == []


@pytest.mark.parametrize("total", [1, 30, 96, 97, 145, 400])
@pytest.mark.parametrize("already", [0, 5, 96, 130])
@pytest.mark.parametrize("cuts", [(), (10, 50, 97, 200)])
def test_every_token_is_sampled_once_in_order(total: int, already: int, cuts: tuple[int, ...]):
    at = already
    for window in windows(total, 96, 24, already, cuts):
        assert window.first_new == at
        assert window.new > 0
        assert window.end - window.start <= 96
        assert not any(window.first_new < cut < window.end for cut in cuts)
        at = window.end
    assert at == max(total, already)


def test_an_interruption_does_not_move_windows():
    whole = windows(400, 96, 24, 40)
    later = windows(400, 96, 24, 41)
    assert later[0].start == whole[0].start
    assert later[1:] == whole[1:]


def test_hops_are_whole_ratios():
    assert hop_tokens(0.125, 96) == 12
    assert hop_tokens(0.5, 100, 8) == 48
    assert hop_tokens(0.0, 96, 4) == 4
    with pytest.raises(ValueError):
        starts(10, 4, 0)
