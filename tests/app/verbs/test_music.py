from __future__ import annotations

from app.mainwindow import MainWindow


def test_without_a_tempo_there_is_nothing_to_halve(window: MainWindow) -> None:
    window.verbs.song.new_song()
    window.verbs.run("halve_tempo")
    assert "No tempo" in window.notices.standing[-1].text
    assert window.state.song is not None and window.state.song.pulse.tempo is None


def test_taps_count_down(window: MainWindow) -> None:
    window.verbs.song.new_song()
    window.verbs.run("tap_tempo")
    assert window.notices.standing[-1].text == "Tap on: 3 more"
