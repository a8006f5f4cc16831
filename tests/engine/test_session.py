"""The session with the real worker and the toy pack: making, interrupting, resuming, undoing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.commands import Command, Encode, Grow, Load, Sampling
from engine.delivery import Delivery
from engine.errors import UserProblem
from engine.events import AudioReady, Cancelled, CodesReady, Event, Failed, Finished, Progress, WordsReady
from engine.labels.conditioning import Brief, Conditioning, Weighted
from engine.session import Session
from engine.song.changes import Changes
from engine.song.edits import Prune, Rename

BRIEF = Brief(Conditioning((Weighted("Ada Loop"),), (Weighted("Toy Pop"),)), (), "la la la", 20.0)


@pytest.fixture
def session(tmp_path: Path, pack: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "song.coppice", "toy", BRIEF) as made:
        yield made


def grown(session: Session, parent: int | None, seconds: float = 0.6, **more) -> int:
    """One take, grown to its end."""
    job, (node,) = session.grow(parent, seconds, **more)
    happened = session.wait(job, timeout=60)
    assert Finished(job) in happened, happened
    return node


def test_prime_grow_refine_and_render(session: Session, clip: Path, tmp_path: Path):
    job, root = session.prime(clip)
    session.wait(job, timeout=60)
    item = session.song.nodes[root]
    assert item.state == "done"
    assert item.lengths == (172 * 16, 172 * 4, 172)

    job, nodes = session.grow(root, 0.8, count=2, seed=3)
    happened = session.wait(job, timeout=60)
    assert [session.song.nodes[node].lengths[2] for node in nodes] == [138, 138]
    assert not np.array_equal(session.codes(nodes[0], 2), session.codes(nodes[1], 2))
    for node in nodes:
        at = (172 - 44) * 128  # a quarter of a second of the clip leads up to it
        for event in happened:
            if isinstance(event, AudioReady) and event.node == node:
                assert event.start == at
                at += len(event.samples)
        assert at == (172 + 138) * 128

    session.wait(session.refine(nodes[0]), timeout=60)
    assert session.song.nodes[nodes[0]].lengths == (138 * 16, 138 * 4, 138)
    session.wait(session.render(nodes[0], tmp_path / "out.flac"), timeout=60)
    assert (tmp_path / "out.flac").stat().st_size > 1000
    with pytest.raises(UserProblem):
        session.refine(nodes[0])
    with pytest.raises(UserProblem):
        session.render(nodes[1], tmp_path / "out.wav", 0)
    for name, subtype in (("out.mp3", "PCM_16"), ("out.flac", "FLOAT")):  # before anything is decoded
        with pytest.raises(UserProblem, match=r"cannot be written as|no subtype"):
            session.render(nodes[1], tmp_path / name, subtype=subtype)


def test_sound_of_a_growth_equals_the_whole_decode(session: Session):
    node = grown(session, None)
    streamed: list[np.ndarray] = []
    job = session.decode(node)
    for event in session.wait(job, timeout=60):
        if isinstance(event, AudioReady):
            streamed.append(event.samples)
    import torch

    from engine.packs.load import load

    codes = torch.from_numpy(session.path_codes(node, 2))[None]
    whole = load(session.pack).vqvae.decode(codes, 2)[0].numpy().clip(-1, 1)
    assert np.abs(np.concatenate(streamed) - whole).max() < 1e-5


def test_same_seed_same_takes_from_the_same_place(session: Session):
    first, again = grown(session, None, seed=5), grown(session, None, seed=5)
    other = grown(session, None, seed=6)
    assert np.array_equal(session.codes(first, 2), session.codes(again, 2))
    assert not np.array_equal(session.codes(first, 2), session.codes(other, 2))


def test_cancelled_takes_are_kept_and_resume_as_if_never_stopped(session: Session):
    whole = grown(session, None, 18.0, seed=8)  # long: a small pack draws seconds of music between two looks
    job, (node,) = session.grow(None, 18.0, seed=8)

    def stop(happening: Event | Changes) -> None:
        if isinstance(happening, CodesReady):
            session.cancel(job)

    happened = session.wait(job, stop, timeout=60)
    assert Cancelled(job) in happened
    item = session.song.nodes[node]
    assert item.state == "interrupted"
    assert 0 < item.lengths[2] < item.target
    session.wait(session.resume(node), timeout=60)
    assert session.song.nodes[node].state == "done"
    assert np.array_equal(session.codes(node, 2), session.codes(whole, 2))
    with pytest.raises(UserProblem):
        session.resume(node)


def test_refining_again_goes_on_where_it_stopped(session: Session):
    whole, node = grown(session, None, seed=8), grown(session, None, seed=8)
    session.wait(session.refine(whole), timeout=60)
    job = session.refine(node)
    session.wait(
        job, lambda h: session.cancel(job) if isinstance(h, CodesReady) and h.level == 0 else None, timeout=60
    )
    have = session.song.nodes[node].lengths
    assert 0 < have[0] < have[2] * 16
    session.wait(session.refine(node), timeout=60)
    assert np.array_equal(session.codes(node, 0), session.codes(whole, 0))


def test_ancestors_are_refined_first(session: Session):
    parent = grown(session, None)
    child = grown(session, parent, at=0.4)
    job = session.refine(child, 1)
    assert session.running == session.refining.jobs == (job,)
    session.wait(job, timeout=60)
    assert session.running == ()
    start = session.song.nodes[child].start
    assert session.song.nodes[parent].lengths[1] == start * 4
    assert len(session.path_codes(child, 1)) == session.song.end(session.song.nodes[child]) * 4


def test_cancelling_a_chain_stops_all_of_it(session: Session):
    parent = grown(session, None)
    child = grown(session, parent)
    job = session.refine(child, 1)
    session.cancel(job)
    session.wait(job, timeout=30)
    while session.running:
        session.poll()
        time.sleep(0.01)
    assert session.song.nodes[child].lengths[1] == 0
    assert session.song.nodes[child].state == "done"


def test_undo_of_a_running_growth_keeps_its_codes_for_redo(session: Session):
    job, (node,) = session.grow(None, 2.0, seed=1)
    session.undo()
    assert node not in session.song.nodes
    session.wait(job, timeout=60)
    session.redo()
    item = session.song.nodes[node]
    assert (item.state, item.lengths[2]) == ("done", item.target)


def test_edits_are_told_and_undone(session: Session):
    node = grown(session, None)
    session.poll()
    changes = session.edit(Rename(node, "chorus"))
    assert session.poll() == [changes]
    assert session.undo_label == "Rename"
    session.undo()
    assert session.song.nodes[node].name != "chorus"
    session.edit(Prune(node))
    assert not session.song.nodes


def test_wishes_that_cannot_be_met(session: Session, clip: Path, tmp_path: Path):
    with pytest.raises(UserProblem, match=r"only 20\.0 s are left"):
        session.grow(None, 21.0)
    with pytest.raises(UserProblem):
        session.grow(4, 1.0)
    with pytest.raises(UserProblem, match="temperature of -1"):
        session.grow(None, 1.0, sampling=Sampling(temperature=-1.0))
    stranger = Brief(Conditioning((Weighted("Nobody"),)), total_seconds=20.0)
    with pytest.raises(UserProblem):
        session.grow(None, 1.0, brief=stranger)
    with pytest.raises(UserProblem):
        session.prime(tmp_path / "none.wav")
    with pytest.raises(UserProblem):
        Session.create(tmp_path / "other.coppice", "no such pack", BRIEF)
    assert not (tmp_path / "other.coppice").exists()
    assert not session.song.nodes
    short = Brief(BRIEF.default, total_seconds=0.5)
    with Session.create(tmp_path / "short.coppice", "toy", short) as small:
        with pytest.raises(UserProblem, match=r"longer song|shorter part"):
            small.prime(clip)


# --------------------------------------------------------------------- with a stand-in worker


def with_runner(tmp_path: Path, runner: Callable[[Command], Iterator[Event]]) -> Session:
    return Session.create(tmp_path / "fake.coppice", "toy", BRIEF, load=lambda: runner)


def test_a_growth_that_fails_at_once_leaves_no_empty_takes(tmp_path: Path, pack: Path):
    def runner(command: Command) -> Iterator[Event]:
        raise UserProblem("No.", "Yes.")
        yield

    with with_runner(tmp_path, runner) as session:
        job, _ = session.grow(None, 1.0, 2)
        assert Failed(job, "user", "No.", "Yes.") in session.wait(job, timeout=10)
        assert not session.song.nodes


def test_closing_saves_what_had_come_and_marks_it_interrupted(tmp_path: Path, pack: Path):
    yielded = threading.Event()

    def runner(command: Command) -> Iterator[Event]:
        assert isinstance(command, Grow)
        yield CodesReady(command.job, command.takes[0].node, 2, 0, np.arange(5))
        yielded.set()
        while True:
            time.sleep(0.001)
            yield Progress(command.job, 5, 9, 1.0, 1.0)

    with with_runner(tmp_path, runner) as session:
        _, (node,) = session.grow(None, 1.0, sampling=Sampling(top_k=3))
        assert yielded.wait(10)
    with Session.open(tmp_path / "fake.coppice") as again:
        assert again.song.nodes[node].state == "interrupted"
        assert again.codes(node, 2).tolist() == list(range(5))
        recipe = again.song.nodes[node].recipe
        assert recipe is not None
        assert recipe.top_k == 3


def test_a_full_disk_ends_the_job_with_a_sentence(tmp_path: Path, pack: Path, monkeypatch):
    def runner(command: Command) -> Iterator[Event]:
        assert isinstance(command, Grow)
        for offset in range(100):
            time.sleep(0.001)
            yield CodesReady(command.job, command.takes[0].node, 2, offset, np.arange(1))

    with with_runner(tmp_path, runner) as session:
        append = session._store.append_codes
        full = UserProblem("The disk is full.", "Free some space.")

        def fill(node: int, level: int, offset: int, codes: np.ndarray) -> Changes:
            if offset == 3:
                raise full
            return append(node, level, offset, codes)

        monkeypatch.setattr(session._store, "append_codes", fill)
        job, (node,) = session.grow(None, 1.0)
        happened = session.wait(job, timeout=10)
        assert Failed(job, "user", full.text, full.remedy) in happened
        later, _ = session.grow(None, 1.0)
        session.cancel(later)
        session.wait(later, timeout=10)
        assert session.song.nodes[node].state == "interrupted"
        assert session.song.nodes[node].lengths[2] == 3


def test_a_song_is_let_go_whatever_closing_meets(tmp_path: Path, pack: Path, monkeypatch):
    def broken() -> None:
        raise RuntimeError

    session = Session.create(tmp_path / "song.coppice", "toy", BRIEF)
    monkeypatch.setattr(session._ledger, "abandon", broken)
    with pytest.raises(RuntimeError):
        session.close()
    with Session.open(tmp_path / "song.coppice") as again:
        assert not again.song.nodes


def test_a_clip_that_was_cut_short_is_not_called_complete(tmp_path: Path, pack: Path, clip: Path):
    def runner(command: Command) -> Iterator[Event]:
        assert isinstance(command, Encode)
        yield CodesReady(command.job, command.node, 2, 0, np.arange(5))
        while True:
            time.sleep(0.001)
            yield Progress(command.job, 5, 9, 1.0, 1.0)

    with with_runner(tmp_path, runner) as session:
        job, node = session.prime(clip)
        session.wait(job, lambda h: session.cancel(job) if isinstance(h, CodesReady) else None, timeout=10)
        with pytest.raises(UserProblem, match="clip") as caught:
            session.resume(node)
        assert "complete" not in caught.value.text and "again" in caught.value.remedy


def test_waking_waiting_and_timing_out(tmp_path: Path, pack: Path):
    def runner(command: Command) -> Iterator[Event]:
        while True:
            time.sleep(0.001)
            yield Progress(command.job, 0, 1, 0.0, 0.0)

    with with_runner(tmp_path, runner) as session:
        job = session.warm()
        with pytest.raises(TimeoutError):
            session.wait(job, timeout=0.1)
        assert session.running == (job,)
        session.cancel(job)
        session.wait(job, timeout=10)
        session.cancel(job)  # a second time is nothing


def test_warm_loads_the_songs_pack(tmp_path: Path, pack: Path):
    def runner(command: Command) -> Iterator[Event]:
        assert isinstance(command, Load)
        assert command.pack == pack
        yield Progress(command.job, 1, 1, 0.0, 0.0)

    with with_runner(tmp_path, runner) as session:
        job = session.warm()
        assert Finished(job) in session.wait(job, timeout=10)


def test_history_tells_the_steps_and_what_a_kill_cut_off(tmp_path: Path, pack: Path):
    with Session.create(tmp_path / "song.coppice", "toy", BRIEF) as session:
        job, (node,) = session.grow(None, 5.0)
        session.cancel(job)
        session.wait(job, timeout=60)
        session.edit(Rename(node, "a"))
        session.edit(Rename(node, "b"))
        session.undo()
        assert session.history == ((("Grow", (node,)), ("Rename", (node,)), ("Rename", (node,))), 2)
        session._store._db.execute("UPDATE node SET state = 'growing'")  # as a kill would leave it
    with Session.open(tmp_path / "song.coppice") as session:
        assert session.cut_off == (node,)
        session.edit(Prune(node))
        assert session.cut_off == ()


def test_one_take_of_a_growth_can_be_made_again(session: Session) -> None:
    job, nodes = session.grow(None, 0.5, count=3, seed=7)
    session.wait(job, timeout=60)
    job, (again,) = session.grow(None, 0.5, seed=7, stream=2)
    session.wait(job, timeout=60)
    assert session.codes(again, 2).tolist() == session.codes(nodes[1], 2).tolist()
    assert session.song.nodes[again].recipe == session.song.nodes[nodes[1]].recipe


def test_words_are_looked_for_in_a_take_and_nothing_to_look_for_is_told(session: Session, clip: Path):
    node = grown(session, None)
    job = session.align(node)
    happened = session.wait(job, timeout=60)
    assert Finished(job) in happened and any(isinstance(item, WordsReady) for item in happened)
    label = session.undo_label
    assert label == "Grow", "what was found is no step of undo"
    quiet = grown(session, None, brief=Brief(BRIEF.default, total_seconds=20.0))
    with pytest.raises(UserProblem, match="no lyrics"):
        session.align(quiet)


def test_an_export_neither_waits_for_a_growth_nor_changes_it(session: Session, tmp_path: Path):
    """Both at once, in turns: the file is written before the growth ends, and the take is what it would be alone."""
    first = grown(session, None, seed=1)
    alone = grown(session, first, 4.0, seed=5)
    job, (beside,) = session.grow(first, 4.0, seed=5)
    write = session.export((first,), tmp_path / "out.wav", Delivery())
    ends = [event.job for event in session.wait(job, timeout=60) if isinstance(event, Finished)]
    assert ends == [write, job]
    assert (tmp_path / "out.wav").stat().st_size > 1000
    assert np.array_equal(session.codes(beside, 2), session.codes(alone, 2))
