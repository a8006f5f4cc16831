from __future__ import annotations

import pytest

from engine.delivery import Delivery, safe_name
from engine.errors import UserProblem


@pytest.mark.parametrize(
    "wish",
    [
        {"format": "mp4"},
        {"subtype": "PCM_8"},
        {"tracks": "all"},
        {"separator": "magic"},
        {"sample_rate": 100},
        {"lufs": 3.0},
        {"tempo": 0.0},
        {"fade_in": -1.0},
        {"fade_out": float("nan")},
        {"ceiling": 3.0},
        {"meter": 0},
        {"key": "H minor"},
        {"key": "d minor"},
        {"key": "E# minor"},
        {"key": "Fb major"},
        {"key": "loud"},
    ],
)
def test_what_cannot_be_done_is_said_with_a_remedy(wish: dict[str, object]):
    with pytest.raises(UserProblem) as caught:
        Delivery(**wish).check()
    assert caught.value.remedy


def test_usual_wishes_pass():
    Delivery().check()
    Delivery("bundle", "FLOAT", 48_000, -14.0, -1.0, 0.5, 2.0, "mix", tempo=93.0, key="D minor").check()


def test_names_suit_every_system():
    assert safe_name('a/b:c "d" ') == "a-b-c -d-"
    assert safe_name("...") == "take"
    assert len(safe_name("x" * 500)) <= 120
