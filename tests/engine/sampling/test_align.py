"""Alignment: windows land where they belong, earlier ones on top, padding nowhere."""

import numpy as np

from engine.sampling.align import alignment, spans, sung_words


def test_earlier_windows_win_and_padding_is_dropped():
    indices = {0: np.array([-1, 0, 1]), 2: np.array([0, 1, 2])}

    def weights(start: int, codes: np.ndarray) -> np.ndarray:
        assert len(codes) == 4
        return np.full((4, 3), start + 1, dtype=np.float32)

    got = alignment(np.zeros(6, dtype=np.int64), [0, 2], 4, 3, weights, indices.__getitem__)
    assert got.tolist() == [[1, 1, 0], [1, 1, 0], [1, 1, 3], [1, 1, 3], [3, 3, 3], [3, 3, 3]]


def test_short_songs_are_padded_for_the_network_only():
    got = alignment(
        np.array([5, 6]), [0], 4, 2, lambda s, c: c[:, None].astype(np.float32), lambda s: np.array([1, 1])
    )
    assert got.tolist() == [[0, 5], [0, 6]]


def attended(pieces: list[tuple[int, str | None]], text: str) -> np.ndarray:
    """Attention [T, C]: for so many tokens to a word (None: to everything alike)."""
    rows = []
    for tokens, word in pieces:
        row = np.full(len(text), 1.0 / len(text), np.float32)
        if word is not None:
            row *= 0.3
            begin = text.index(word)
            row[begin : begin + len(word)] += 0.7 / len(word)
        rows += [row] * tokens
    return np.array(rows)


def test_words_and_pauses_are_found_in_order():
    text = "down the\nriver again"
    weights = attended(
        [(10, None), (5, "down"), (4, "the"), (8, None), (6, "river"), (3, "again"), (9, None)], text
    )
    found = sung_words(weights, text, 0.1)
    assert [(w.word, round(w.start, 1), round(w.end, 1)) for w in found] == [
        ("down", 1.0, 1.5),
        ("the", 1.5, 1.9),
        ("river", 2.7, 3.3),
        ("again", 3.3, 3.6),
    ]
    assert all(0.6 < word.confidence < 0.95 for word in found)


def test_words_that_are_not_reached_are_left_out():
    text = "one two three"
    found = sung_words(attended([(6, None), (5, "one"), (6, "two")], text), text, 1.0)
    assert [word.word for word in found] == ["one", "two"]


def test_repeated_words_are_told_apart_by_their_place():
    text = "la la la"
    weights = np.zeros((9, len(text)), np.float32)
    for turn, (_, begin, end) in enumerate(spans(text)):
        weights[3 * turn : 3 * turn + 3, begin:end] = 0.5
    assert [word.start for word in sung_words(weights, text, 1.0)] == [0.0, 3.0, 6.0]


def test_no_words_and_no_music():
    assert sung_words(np.zeros((4, 2), np.float32), " \n", 1.0) == []
    assert sung_words(np.zeros((0, 3), np.float32), "one", 1.0) == []
