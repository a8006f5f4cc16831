from __future__ import annotations

from app.mainwindow import MainWindow


def test_zooming_in_shows_less_and_fitting_shows_all_again(window: MainWindow) -> None:
    window.verbs.song.new_song()
    whole = window.timeline.shared.viewport.scale
    window.verbs.view.zoom_in()
    near = window.timeline.shared.viewport.scale
    assert near > whole
    window.verbs.view.zoom_out()
    assert whole <= window.timeline.shared.viewport.scale < near
    window.verbs.view.fit()
    assert window.timeline.shared.viewport.scale == whole
