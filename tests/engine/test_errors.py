"""A problem of the user's world carries its sentence and its remedy."""

from __future__ import annotations

from engine.errors import UserProblem


def test_a_user_problem_reads_as_sentence_and_remedy() -> None:
    problem = UserProblem("The disk is full.", "Free some space.")
    assert (problem.text, problem.remedy) == ("The disk is full.", "Free some space.")
    assert str(problem) == "The disk is full. Free some space."
