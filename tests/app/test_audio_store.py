from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from app.audio_store import AudioStore
from engine.audio import seam
from engine.song.model import Song
from tests.app.songs import HOPS, RATE, make_song, node


def test_a_path_is_cut_where_the_next_take_begins(song: Song, store: AudioStore) -> None:
    segments = store.path(song, 4)
    assert [item.node for item in segments] == [1, 2, 4]
    assert all(a.end == b.start for a, b in pairwise(segments))
    assert all(item.known == item.end - item.start for item in segments)
    assert sum(len(store.read(item)) for item in segments) == segments[-1].end


def test_missing_says_whose_sound_must_be_decoded(song: Song, store: AudioStore) -> None:
    assert not store.missing(song, 2)
    store.clear()
    assert store.missing(song, 2)
    assert store.path(song, 4)[0].known == 0


SEAM, EASE, LEAD = (int(x * RATE) for x in (seam.SEAM_SECONDS, seam.EASE_SECONDS, seam.LEAD_SECONDS))


@pytest.fixture
def two() -> tuple[Song, AudioStore, int]:
    """A take at full quality and one grown from inside it at draft: same tone, another loudness."""
    song = make_song(node(1, None, 0, 4), node(2, 1, 3, 6, "Ada Loop"))
    join = song.nodes[2].start * HOPS[-1]
    tone = np.sin(np.arange(10 * RATE) * 0.05).astype(np.float32)
    store = AudioStore()
    store.add(song, 1, 0, 0, 0.6 * tone[: song.nodes[1].lengths[2] * 128])
    end = join + song.nodes[2].lengths[2] * 128
    store.add(song, 2, 2, join - LEAD, 0.4 * tone[join - LEAD : end])
    return song, store, join


def test_one_take_passes_into_the_next_without_a_step(two: tuple[Song, AudioStore, int]) -> None:
    song, store, join = two
    segments = store.path(song, 2)
    heard = store.heard(segments, 0, segments[-1].end)
    assert np.allclose(heard[: join - SEAM], store.takes[1].samples[: join - SEAM])
    assert np.allclose(heard[join + EASE :], store.takes[2].samples[EASE:])
    assert np.abs(heard[join : join + 2000]).max() == pytest.approx(0.6, abs=0.02)
    assert np.abs(np.diff(heard)).max() <= 0.6 * 0.05 * 1.02
    hard = np.abs(np.diff(np.concatenate([store.read(item) for item in segments]))).max()
    assert hard > np.abs(np.diff(heard)).max()  # what it would be without


def test_a_path_read_in_pieces_is_the_same(two: tuple[Song, AudioStore, int]) -> None:
    song, store, _ = two
    segments = store.path(song, 2)
    end = segments[-1].end
    places = [0, 100, 3 * RATE - 5, 3 * RATE, 4 * RATE, end]
    pieces = [store.heard(segments, first, last) for first, last in pairwise(places)]
    assert np.allclose(np.concatenate(pieces), store.heard(segments, 0, end), atol=1e-6)


def test_what_is_wanted_after_opening_is_the_finest_there_is(song: Song) -> None:
    top = song.nodes[2].lengths[2]
    refined = replace(song.nodes[2], lengths=(10 * 16, 20 * 4, top))
    song = replace(song, nodes={**song.nodes, 2: refined})
    store, origin = AudioStore(), refined.start * 128
    assert store.wanted(song, 2) == [(0, origin), (1, origin + 10 * 128), (2, origin + 20 * 128)]
    store.add(song, 2, 0, origin, np.zeros(10 * 128, np.float32))
    assert store.wanted(song, 2) == [(1, origin + 10 * 128), (2, origin + 20 * 128)]
    store.add(song, 2, 1, origin + 8 * 128, np.zeros(12 * 128, np.float32))
    store.add(song, 2, 2, origin + 18 * 128, np.zeros((top - 18) * 128, np.float32))
    assert store.wanted(song, 2) == [] and not store.missing(song, 2)


def test_a_take_that_was_carried_elsewhere_is_decoded_anew(store: AudioStore, song: Song) -> None:
    assert not store.settle(song) and len(store.takes) == 4
    nodes = {**song.nodes, 4: replace(song.nodes[4], parent=3, start=song.nodes[4].start + 5)}
    moved = make_song(*nodes.values())
    assert store.settle(moved) and set(store.takes) == {1, 2, 3}
    assert store.missing(moved, 4) and store.path(moved, 4)[-1].known == 0
