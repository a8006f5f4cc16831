import argparse

import pytest

from engine import device
from engine.cli import precision


def parsed(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    precision.add_precision(parser)
    return parser.parse_args(words)


@pytest.mark.parametrize(
    ("words", "chosen"), [(["--precision", "int8"], "int8"), (["--precision", "exact"], "float32")]
)
def test_a_choice_holds_for_the_process(
    words: list[str], chosen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(precision.VARIABLE, "float16")
    precision.choose(parsed(words))
    assert precision.os.environ[precision.VARIABLE] == chosen


def test_without_a_choice_the_environment_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(precision.VARIABLE, "float16")
    precision.choose(parsed([]))
    assert precision.os.environ[precision.VARIABLE] == "float16"


def test_the_words_are_those_of_the_device() -> None:
    assert precision.VARIABLE == device.PRECISION_VARIABLE
    assert set(precision.WORDS.values()) <= set(device.PRECISIONS)
