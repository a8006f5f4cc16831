"""Numbers on the command line: what `type=` refuses is wrong usage."""

from __future__ import annotations

import argparse
import math


def number(text: str) -> float:
    """Any number but infinity and NaN."""
    value = float(text)
    if not math.isfinite(value):
        raise argparse.ArgumentTypeError("must be a finite number")
    return value


def share(text: str) -> float:
    """Above 0, at most 1."""
    value = float(text)
    if not 0 < value <= 1:
        raise argparse.ArgumentTypeError("must be above 0 and at most 1")
    return value


def count(text: str) -> int:
    """A whole number from 1 on."""
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return value
