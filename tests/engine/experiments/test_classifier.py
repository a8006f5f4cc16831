"""The linear classifier separates what is separable and is honest about what is not."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import UserProblem
from engine.experiments.classifier import accuracy, accuracy_by_class, fit


def test_separable_classes_are_learnt() -> None:
    random = np.random.default_rng(0)
    labels = [("a", "b", "c")[index % 3] for index in range(90)]
    centres = {"a": (0, 0), "b": (6, 0), "c": (0, 600)}
    rows = np.array([centres[label] + random.standard_normal(2) * (1, 100) for label in labels], float)
    found = fit(rows, labels).predict(rows)
    assert accuracy(found, labels) > 0.95
    nonsense = [str(random.integers(3)) for _ in labels]
    assert accuracy(fit(rows, nonsense, 0.1).predict(rows), nonsense) < 0.7


def test_accuracy_by_class() -> None:
    found, wanted = ["a", "b", "a", "c"], ["a", "a", "a", "c"]
    assert accuracy(found, wanted) == 0.75
    assert accuracy_by_class(found, wanted) == {"a": pytest.approx(2 / 3), "c": 1.0}


def test_one_class_cannot_be_learnt() -> None:
    with pytest.raises(UserProblem, match="one label"):
        fit(np.zeros((3, 2)), ["a", "a", "a"])


def test_probabilities_of_one_clip() -> None:
    rows = np.array([[0.0, 1.0], [0.1, 0.9], [1.0, 0.0], [0.9, 0.2]])
    found = fit(rows, ["a", "a", "b", "b"])
    shares = found.probabilities(rows[0])
    assert sum(shares.values()) == pytest.approx(1.0) and shares["a"] > 0.8
    assert max(shares, key=lambda name: shares[name]) == found.predict(rows[:1])[0]
