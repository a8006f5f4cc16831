"""A phrase is its English sentence, and another language can say it with the same values."""

from __future__ import annotations

from pathlib import Path

from engine.phrases import Phrase

JAPANESE = {
    "{file} lasts {seconds:.1f} s.": "{file}の長さは{seconds:.1f}秒です。",
    "There is no {what} '{given}'.": "{what}「{given}」はありません。",
    "format": "形式",
}


def translate(text: str) -> str:
    return JAPANESE.get(text, text)


def test_it_is_its_english_sentence() -> None:
    phrase = Phrase("{file} lasts {seconds:.1f} s.", file="riff.wav", seconds=2.04)
    assert phrase == "riff.wav lasts 2.0 s." and isinstance(phrase, str)


def test_another_language_puts_the_same_values_in() -> None:
    phrase = Phrase("{file} lasts {seconds:.1f} s.", file=Path("riff.wav"), seconds=2.04)
    assert phrase.said(translate) == "riff.wavの長さは2.0秒です。"


def test_a_phrase_inside_a_phrase_is_said_too() -> None:
    phrase = Phrase("There is no {what} '{given}'.", what=Phrase("format"), given="tape")
    assert phrase == "There is no format 'tape'."
    assert phrase.said(translate) == "形式「tape」はありません。"


def test_values_are_taken_when_it_is_made_and_braces_in_them_stay() -> None:
    changing = ["a"]
    phrase = Phrase("{what} is {here}.", what=changing, here="{odd}")
    changing.append("b")
    assert phrase.said(translate) == phrase == "['a'] is {odd}."


def test_without_values_braces_are_words() -> None:
    assert Phrase("Write {title}.") == Phrase("Write {title}.").said(translate) == "Write {title}."
