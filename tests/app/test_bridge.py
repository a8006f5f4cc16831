from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from engine.commands import Sampling
from engine.errors import UserProblem
from engine.labels.conditioning import Brief

Idle = Callable[[MainWindow], None]


def test_a_song_lives_through_growth_saving_and_reopening(
    window: MainWindow, idle: Idle, tmp_path: Path, clip: Path, qtbot: QtBot
) -> None:
    door, state, store = window.bridge, window.state, window.store
    door.create(None, "toy", Brief(total_seconds=20.0))
    assert state.untitled and state.file is not None and state.file.exists()
    root = door.prime(clip)
    idle(window)
    nodes = door.grow(root, 1.0, 2, 5, Sampling(), state.song.brief)
    assert [state.song.nodes[key].state for key in nodes] == ["growing", "growing"]
    idle(window)
    assert all(state.song.nodes[key].state == "done" for key in nodes)
    assert all(not store.missing(state.song, key) for key in (root, *nodes))
    target = tmp_path / "kept.coppice"
    draft = state.file
    door.save_as(target)
    assert target.exists() and not draft.exists() and not state.untitled
    door.close()
    door.open(target)
    state.select(nodes[1])
    idle(window)
    qtbot.waitUntil(lambda: not store.missing(state.song, nodes[1]), timeout=20_000)


def test_a_song_opened_anew_sounds_at_the_best_level_it_has(
    window: MainWindow, idle: Idle, tmp_path: Path, qtbot: QtBot
) -> None:
    door, state, store = window.bridge, window.state, window.store
    door.create(tmp_path / "a.coppice", "toy", Brief(total_seconds=20.0))
    (node,) = door.grow(None, 8.0, 1, 5, Sampling(), state.song.brief)
    state.select(node)
    idle(window)
    door.refine(node, 1)
    qtbot.waitUntil(lambda: state.song.nodes[node].lengths[1] > 600, timeout=30_000)
    for job, info in list(state.jobs.items()):
        if info.kind == "refine":
            door.cancel(job)
    idle(window)
    middle = state.song.nodes[node].lengths[1] * 32
    assert 0 < middle < state.song.nodes[node].lengths[2] * 128
    before = store.takes[node].samples.copy()
    door.close()
    door.open(tmp_path / "a.coppice")
    state.select(node)
    qtbot.waitUntil(lambda: not door.busy and not store.wanted(state.song, node), timeout=20_000)
    take = store.takes[node]
    assert take.reached == {1: middle, 2: len(before)}
    end = middle - 22_050 // 4  # what the decoder knew of the codes behind differs at the very end
    assert abs(take.samples[:end] - before[:end]).max() < 1e-4


def test_a_failed_save_keeps_both_files(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    door, state = window.bridge, window.state
    door.create(None, "toy", Brief(total_seconds=20.0))
    draft, target = state.file, tmp_path / "kept.coppice"
    target.write_bytes(b"another song")

    def full(_source: Path, to: Path) -> None:
        to.write_bytes(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("app.songfiles.shutil.copy2", full)
    with pytest.raises(UserProblem, match="cannot be written"):
        door.save_as(target)
    assert target.read_bytes() == b"another song"
    assert list(tmp_path.glob("*.part")) == []
    assert state.file == draft and draft.exists() and state.untitled and door.session is not None


def test_a_song_opened_anew_for_the_engine_is_looked_at_as_before(
    window: MainWindow, clip: Path, idle: Idle
) -> None:
    door, state = window.bridge, window.state
    door.create(None, "toy", Brief(total_seconds=20.0))
    root = door.prime(clip)
    idle(window)
    state.select(root)
    state.mark((0.5, 1.5))
    state.set_loop((0.5, 1.5))
    state.compare(1, root)
    window.deck.seek(1.0)
    window.house._reopen()
    assert (state.selected, state.selection, state.loop, state.looping) == (
        root,
        (0.5, 1.5),
        (0.5, 1.5),
        True,
    )
    assert state.compared == (None, root)
    assert state.playhead == window.player.position == pytest.approx(1.0)


def test_a_song_that_cannot_be_opened_anew_is_left(window: MainWindow) -> None:
    door, state = window.bridge, window.state
    door.create(None, "toy", Brief(total_seconds=20.0))
    door.session.close()
    state.file.unlink()
    with pytest.raises(UserProblem):
        door.reopen()
    assert state.song is None and door.session is None


def test_undo_and_redo(window: MainWindow, clip: Path, idle: Idle) -> None:
    door, state = window.bridge, window.state
    door.create(None, "toy", Brief(total_seconds=20.0))
    assert not door.can_undo
    door.prime(clip)
    idle(window)
    door.undo()
    assert not state.song.nodes and door.can_redo and state.selected is None
    door.redo()
    assert len(state.song.nodes) == 1


def test_a_cancelled_growth_can_be_resumed(window: MainWindow, idle: Idle, qtbot: QtBot) -> None:
    door, state = window.bridge, window.state
    door.create(None, "toy", Brief(total_seconds=60.0))
    (node,) = door.grow(None, 30.0, 1, 5, Sampling(), state.song.brief)
    qtbot.waitUntil(lambda: state.song.nodes[node].lengths[2] > 20, timeout=30_000)
    door.cancel(next(job for job, info in state.jobs.items() if node in info.nodes))
    idle(window)
    assert state.song.nodes[node].state == "interrupted"
    door.resume(node)
    assert state.song.nodes[node].state == "growing"
    door.cancel(next(job for job, info in state.jobs.items() if node in info.nodes))
    idle(window)


def test_no_song_no_wishes(window: MainWindow) -> None:
    with pytest.raises(UserProblem, match="No song is open"):
        window.bridge.refine(1)


def test_a_foreign_file_leaves_the_open_song_alone(window: MainWindow, tmp_path: Path) -> None:
    window.bridge.create(None, "toy", Brief(total_seconds=20.0))
    before = window.state.file
    foreign = tmp_path / "foreign.coppice"
    foreign.write_text("this is no database, and it is long enough to look at" * 100)
    with pytest.raises(UserProblem):
        window.bridge.open(foreign)
    assert window.state.file == before and window.bridge.session is not None
