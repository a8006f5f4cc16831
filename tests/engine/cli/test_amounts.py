"""What the command line takes for a number."""

import argparse
from collections.abc import Callable

import pytest

from engine.cli.amounts import count, number, share


def test_numbers_are_taken():
    assert (number("-1.5e3"), share("1"), count("4")) == (-1500.0, 1.0, 4)


@pytest.mark.parametrize(
    ("kind", "text"),
    [(number, "inf"), (number, "nan"), (number, "1e999"), (share, "0"), (share, "nan"), (count, "0")],
)
def test_what_is_none_of_its_kind_is_refused(kind: Callable[[str], float], text: str):
    with pytest.raises(argparse.ArgumentTypeError):
        kind(text)
