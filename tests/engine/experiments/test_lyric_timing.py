"""Errors of lyric alignment are counted against the words' true times."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.experiments import lyric_timing
from engine.experiments.songs import Song, Word, words_of
from engine.packs.load import load
from engine.sampling.align import SungWord
from engine.training.data import SongEntry, read_songs


def test_even_spread(corpora: tuple[Path, Path]) -> None:
    entry = SongEntry("a", Path("a"), "A", "G", "one two", 10.0)
    song = Song(entry, (Word("one", 1.0, 2.0), Word("two", 5.0, 6.0)), *[None] * 4)  # type: ignore[arg-type]
    assert lyric_timing.linear_errors([song]) == pytest.approx([1.0, abs(5.0 - 10 * 4 / 7)])


def test_words_that_are_not_found_count_as_an_even_spread(
    pack: Path, corpora: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = read_songs(corpora[0])[0]
    song = Song(entry, words_of(entry), np.zeros(4, np.int64), 0, (), np.zeros(0, np.float32))
    heard = [SungWord(word.text, word.start + 0.25, word.end, 1.0) for word in song.words[:3]]
    monkeypatch.setattr(lyric_timing, "attention", lambda *_: np.zeros((4, len(entry.lyrics)), np.float32))
    monkeypatch.setattr(lyric_timing, "sung_words", lambda *_: heard)
    errors, found = lyric_timing.errors(load(pack), [song, song], 4, 0)
    one = [0.25] * 3 + lyric_timing.linear_errors([song])[3:].tolist()
    assert errors == pytest.approx(one * 2) and len(one) == 9 and found == pytest.approx(1 / 3)


def test_perfect_attention_has_no_error(
    corpora: tuple[Path, Path], pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = read_songs(corpora[0])[0]
    codes = np.zeros(20 * 22_050 // 128, np.int64)
    song = Song(entry, words_of(entry), codes, 0, (), np.zeros(0, np.float32))

    def attention(networks: object, top: np.ndarray, brief: object, layer: int, head: int) -> np.ndarray:
        weights = np.full((len(codes), len(entry.lyrics)), 1 / len(entry.lyrics), np.float32)
        for (_, begin, end), word in zip(lyric_timing.spans(entry.lyrics), song.words, strict=True):
            at = slice(int(word.start * 172.27), int(word.end * 172.27))
            weights[at] = 0.001
            weights[at, begin:end] = 0.3
        return weights

    monkeypatch.setattr(lyric_timing, "attention", attention)
    found = lyric_timing.timing(load(pack), [song], lambda share, text: None)
    assert found["median_ms"] < 10 and found["within_300_ms"] == 1.0 and found["words"] == 9
    assert found["found"] == 1.0
    assert found["linear_median_ms"] > 100 and set(found["median_ms_by_head"]) == {"4.0", "4.1"}
