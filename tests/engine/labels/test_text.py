import numpy as np
import pytest

from engine.labels import text


def test_what_the_vocabulary_lacks_is_deleted_and_told():
    cleaned = text.clean("Café – naïve™ #1\r\n", "v3")
    assert cleaned.text == "Cafe - naive(tm) 1\n"
    assert cleaned.dropped == "#"


def test_a_backslash_breaks_the_line_and_plus_is_known_to_v2_only():
    assert text.clean("a\\b+c", "v2").text == "a\nb+c"
    assert text.clean("a\\b+c", "v3") == ("a\nbc", "+")


@pytest.mark.parametrize(("form", "size"), [("v2", 80), ("v3", 79)])
def test_ids_fill_the_vocabulary(form, size):
    assert text.vocabulary_size(form) == size
    ids = text.tokens(text.characters(form), form)
    assert ids.tolist() == list(range(1, size))


def test_short_text_is_padded_on_the_left():
    window = text.lyric_window(np.array([5, 6, 7]), 6, 1000, 0, 100)
    assert window.tokens.tolist() == [0, 0, 0, 5, 6, 7]
    assert window.indices.tolist() == [-1, -1, -1, 0, 1, 2]


def test_long_text_moves_with_the_song():
    full = np.arange(100)
    starts = [text.lyric_window(full, 10, 1000, offset, 100).indices[0] for offset in range(0, 1000, 100)]
    assert starts == [0, 10, 20, 30, 40, 50, 60, 70, 80, 90]
    with pytest.raises(ValueError, match="outside the song"):
        text.lyric_window(full, 10, 1000, 1000, 100)
