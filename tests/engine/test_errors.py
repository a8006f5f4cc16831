"""A problem of the user's world carries its sentence and its remedy."""

from __future__ import annotations

from engine.errors import UserProblem
from engine.phrases import Phrase


def test_a_user_problem_reads_as_sentence_and_remedy() -> None:
    problem = UserProblem("The disk is full.", "Free some space.")
    assert (problem.text, problem.remedy) == ("The disk is full.", "Free some space.")
    assert str(problem) == "The disk is full. Free some space."


def test_values_go_into_both_sentences_and_the_templates_stay_known() -> None:
    problem = UserProblem("{file} is full.", "Empty {file}, or take {more:g} more.", file="A", more=2.0)
    assert str(problem) == "A is full. Empty A, or take 2 more."
    assert problem.text.template == "{file} is full."
    assert problem.remedy.said(lambda text: text.replace("Empty", "Leere")).startswith("Leere A, or")


def test_a_phrase_is_taken_as_it_is() -> None:
    inner = Phrase("{file} is damaged.", file="A{b}")
    problem = UserProblem(inner, "Copy {what} again.", what="it")
    assert problem.text is inner and str(problem) == "A{b} is damaged. Copy it again."
