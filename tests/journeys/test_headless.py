"""Stories without a window: from a clip to a file on disk, an afternoon's tree, a reopened song."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from engine.events import CodesReady
from engine.labels.conditioning import Brief, Conditioning, Region, Weighted
from engine.session import Session
from engine.song import tree
from engine.song.edits import Prune, Rate

ADA, BERT = (Conditioning((Weighted(name),), (Weighted("toy pop"),)) for name in ("Ada Loop", "Bert Fuzz"))


def test_the_full_tree(pack: Path, tmp_path: Path) -> None:
    """1 → 2 → 4 takes, pruned, undone, rated, reopened: all codes are where they were."""
    path = tmp_path / "tree.coppice"
    with Session.create(path, "toy", Brief(ADA, (), "la la la", 30.0)) as session:
        job, trunk = session.grow(None, 0.5)
        session.wait(job, timeout=60)
        for parent in trunk:
            job, boughs = session.grow(parent, 0.5, 2)
            session.wait(job, timeout=60)
        for parent in boughs:
            job, _ = session.grow(parent, 0.5, 2)
            session.wait(job, timeout=60)
        assert len(tree.leaves(session.song)) == 4
        leaf = tree.leaves(session.song)[0]
        session.edit(Prune(boughs[0]))
        assert len(session.song.nodes) == 4
        session.undo()
        session.edit(Rate(leaf, 5))
        codes = session.path_codes(leaf, 2)
    with Session.open(path) as session:
        assert len(session.song.nodes) == 7
        assert session.song.nodes[leaf].rating == 5
        assert np.array_equal(session.path_codes(leaf, 2), codes)
        session.undo()
        assert session.song.nodes[leaf].rating == 0


def test_two_jobs_wait_for_each_other_and_edits_do_not_wait(pack: Path, tmp_path: Path) -> None:
    with Session.create(tmp_path / "s.coppice", "toy", Brief(ADA, total_seconds=30.0)) as session:
        first, (one,) = session.grow(None, 1.0)
        second, (two,) = session.grow(None, 1.0)
        session.edit(Rate(one, 3))
        happened = session.wait(second, timeout=60)
        order = [event.node for event in happened if isinstance(event, CodesReady)]
        assert order == sorted(order)
        assert session.song.nodes[one].rating == 3
        assert session.running == ()
        assert first < second
        assert one < two


def test_a_duet_keeps_its_brief_with_the_take(pack: Path, tmp_path: Path) -> None:
    duet = Brief(ADA, (Region(0.5, 1.0, BERT),), "", 30.0)
    with Session.create(tmp_path / "s.coppice", "toy", Brief(ADA, total_seconds=30.0)) as session:
        job, (node,) = session.grow(None, 1.5, brief=duet)
        session.wait(job, timeout=60)
        recipe = session.song.nodes[node].recipe
        assert recipe is not None
        assert recipe.brief == duet
        session.wait(session.refine(node, 1), timeout=60)
        assert session.song.nodes[node].lengths[1] == session.song.nodes[node].lengths[2] * 4
