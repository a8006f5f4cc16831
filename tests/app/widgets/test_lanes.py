from __future__ import annotations

from app.widgets.lanes import Piece, Shared


def piece(wanted: float) -> Piece:
    return Piece(1, "take", 0.0, wanted, wanted, "#ffffff", None, 22_050)


def test_the_view_stays_fitted_until_it_is_zoomed_by_hand() -> None:
    shared = Shared()
    shared.set_width(1000)
    shared.set_pieces([piece(20.0)])
    assert shared.viewport.end >= 20.0
    shared.set_pieces([piece(50.0)])
    assert shared.viewport.end >= 50.0
    shared.zoom(4.0, 0.0)
    scale = shared.viewport.scale
    shared.set_pieces([piece(60.0)])
    assert shared.viewport.scale == scale
    shared.fit()
    assert shared.viewport.end >= 60.0


def test_no_path_is_thirty_seconds_of_nothing() -> None:
    shared = Shared()
    shared.set_pieces([])
    assert shared.viewport.duration == 30.0
