from __future__ import annotations

import pytest

from app.mainwindow import MainWindow


def test_stretches_are_marked_by_keys(studio: MainWindow) -> None:
    run, state, total = studio.verbs.run, studio.state, studio.deck.total
    assert not studio.actions_by_verb["zoom_marked"].isEnabled()
    run("mark_all")
    assert state.selection == (0.0, total) and studio.actions_by_verb["zoom_marked"].isEnabled()
    state.move_playhead(0.5)
    run("mark_start")
    assert state.selection == (0.5, total)
    state.move_playhead(1.5)
    run("mark_end")
    assert state.selection == (0.5, 1.5)
    run("zoom_marked")
    view = studio.timeline.shared.viewport
    assert view.start == pytest.approx(0.5, abs=0.1) and view.end == pytest.approx(1.5, abs=0.1)
    run("mark_nothing")
    assert state.selection is None
    run("mark_take")
    assert state.selection == (0.0, pytest.approx(total))


def test_paging_following_and_hiding(studio: MainWindow) -> None:
    run, shared = studio.verbs.run, studio.timeline.shared
    shared.show_stretch(0.0, 0.5)
    run("page_right")
    start = shared.viewport.start
    assert start > 0.2
    run("page_left")
    assert shared.viewport.start < start
    follows = shared.follows
    run("follow")
    assert shared.follows is not follows
    lanes = {"spectrogram": studio.timeline.spectrogram, "conditioning": studio.score.conditioning}
    for name, lane in lanes.items():
        run(name)
        assert lane.isHidden()
        run(name)
        assert not lane.isHidden()


def test_the_spectrum_opens_and_closes(studio: MainWindow) -> None:
    studio.verbs.run("spectrum")
    assert studio.score.spectrum.isVisible()
    studio.verbs.run("spectrum")
    assert not studio.score.spectrum.isVisible()


def test_regions_by_keys_from_the_first_to_none(studio: MainWindow) -> None:
    run, lane, state = studio.verbs.run, studio.score.conditioning, studio.state
    state.mark((0.5, 1.9))
    run("region_new")
    assert [(region.start, region.end) for region in lane.regions] == [(0.5, 1.9)]
    assert studio.score.editor.isVisible()
    state.move_playhead(1.2)
    run("region_split")
    assert len(lane.regions) == 2
    run("region_fade")
    assert [region.into is not None for region in lane.regions] == [False, True, False]
    lane.choose(None)
    state.move_playhead(1.8)
    run("region_edit")
    assert lane.chosen == 2
    for _ in range(3):
        lane.choose(len(lane.regions) - 1)
        run("region_delete")
    assert lane.regions == ()
    run("region_delete")
    assert lane.regions == ()
