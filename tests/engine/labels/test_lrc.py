"""LRC as others write it, read back as text with times."""

from __future__ import annotations

import pytest

from engine.errors import UserProblem
from engine.labels.lrc import Stamp, read

PLAIN = "[ar:Ada]\n[00:12.50]The river keeps\n[01:02]its own time\n"


def test_plain_lines_have_one_time_each() -> None:
    timed = read(PLAIN)
    assert timed.lyrics == "The river keeps\nits own time"
    assert timed.stamps == (Stamp(12.5, 0), Stamp(62.0, 16))


def test_enhanced_lines_have_a_time_per_word_and_one_for_the_end() -> None:
    timed = read("[00:01.00] <00:01.00> The <00:01.50> river <00:02.25>")
    assert timed.lyrics == "The river"
    assert timed.stamps == (Stamp(1.0, 0), Stamp(1.5, 4), Stamp(2.25, 9, ends=True))


def test_a_line_that_comes_back_is_written_out_in_order() -> None:
    timed = read("[00:10.00][00:30.00]chorus\n[00:20.00]verse\n")
    assert timed.lyrics == "chorus\nverse\nchorus"
    assert [stamp.seconds for stamp in timed.stamps] == [10.0, 20.0, 30.0]


def test_the_offset_shifts_and_empty_lines_stay() -> None:
    timed = read("\ufeff[offset:+500]\n[00:10.00]one\n[00:11.00]\n[00:12.00]two")
    assert timed.lyrics == "one\n\ntwo"
    assert timed.stamps == (Stamp(9.5, 0), Stamp(11.5, 5))


@pytest.mark.parametrize("text", ["", "no times here", "[ar:Ada]"])
def test_text_without_times_is_refused(text: str) -> None:
    with pytest.raises(UserProblem, match="time"):
        read(text)
