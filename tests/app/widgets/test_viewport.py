from __future__ import annotations

import pytest

from app.widgets.viewport import Viewport, clock

VIEW = Viewport(start=3.0, scale=50.0, width=800, duration=60.0)


def test_time_and_pixel_are_inverse() -> None:
    assert VIEW.seconds(VIEW.x(7.25)) == pytest.approx(7.25)


@pytest.mark.parametrize("x", [0.0, 123.0, 799.0])
@pytest.mark.parametrize("factor", [1.2, 0.9, 5.0])
def test_zoom_keeps_the_moment_under_the_pointer(x: float, factor: float) -> None:
    view = Viewport(start=20.0, scale=100.0, width=800, duration=60.0)
    assert view.zoomed(factor, x).seconds(x) == pytest.approx(view.seconds(x))


def test_bounds_hold() -> None:
    assert VIEW.scrolled(-1e9).start == 0.0
    far = VIEW.scrolled(1e9)
    assert far.end >= 60.0 and far.start < 60.0
    assert VIEW.zoomed(1e-9, 400).scale == pytest.approx(VIEW.least_scale)
    assert VIEW.zoomed(1e9, 400).scale == 4000.0


def test_fitted_shows_everything() -> None:
    view = VIEW.fitted()
    assert view.start == 0.0 and view.end >= 60.0


def test_the_page_turns_only_when_it_must() -> None:
    assert VIEW.showing(5.0) is VIEW
    turned = VIEW.showing(30.0)
    assert turned.start < 30.0 < turned.end


def test_ticks_are_round_and_not_crowded() -> None:
    for scale in (0.5, 3.0, 40.0, 900.0, 4000.0):
        view = Viewport(scale=scale)
        assert view.tick_step() * scale >= 64 or view.tick_step() == 600.0


@pytest.mark.parametrize(
    ("seconds", "decimals", "text"),
    [
        (0, 1, "0:00.0"),
        (23.6, 1, "0:23.6"),
        (59.96, 1, "1:00.0"),
        (125, 0, "2:05"),
        (3.14159, 2, "0:03.14"),
        (-1, 1, "0:00.0"),
    ],
)
def test_clock(seconds: float, decimals: int, text: str) -> None:
    assert clock(seconds, decimals) == text


def test_a_stretch_fills_the_view() -> None:
    exact = VIEW.spanning(10.0, 20.0, air=False)
    assert (exact.start, exact.end) == (pytest.approx(10.0), pytest.approx(20.0))
    airy = VIEW.spanning(10.0, 20.0)
    assert airy.start < 10.0 and airy.end > 20.0
