"""A linear classifier (multinomial logistic regression) on standardised features.

Legend: N clips, D features, C classes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.special import log_softmax

from engine.errors import UserProblem

Table = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Classifier:
    """What `fit` found; `classes` are the labels by column of `weights`."""

    classes: tuple[str, ...]
    mean_D: Table
    spread_D: Table
    weights_DC: Table
    bias_C: Table

    def predict(self, rows_ND: Table) -> list[str]:
        """The likeliest label of every clip."""
        return [self.classes[index] for index in self._logs(rows_ND).argmax(1)]

    def probabilities(self, row_D: Table) -> dict[str, float]:
        """How likely each label is for one clip; they sum to 1."""
        return dict(zip(self.classes, np.exp(self._logs(row_D[None])[0]).tolist(), strict=True))

    def _logs(self, rows_ND: Table) -> Table:
        """Logarithms [N, C] of the labels' probabilities."""
        scores_NC = (rows_ND - self.mean_D) / self.spread_D @ self.weights_DC + self.bias_C
        return np.asarray(log_softmax(scores_NC, axis=1), np.float64)


def fit(rows_ND: Table, labels: Sequence[str], penalty: float = 1e-2) -> Classifier:
    """Maximum likelihood with `penalty` times the squared weights; `UserProblem` for a single class."""
    classes = tuple(sorted(set(labels)))
    if len(classes) < 2:
        raise UserProblem(
            "The classifier's corpus has songs of one label only.", "Give a corpus with several artists."
        )
    mean_D, spread_D = rows_ND.mean(0), rows_ND.std(0) + 1e-6
    x_ND = (rows_ND - mean_D) / spread_D
    wanted_NC = np.array([[label == name for name in classes] for label in labels], np.float64)
    shape = (x_ND.shape[1] + 1, len(classes))

    def loss(flat: Table) -> tuple[float, Table]:
        table = flat.reshape(shape)
        logs_NC = log_softmax(x_ND @ table[:-1] + table[-1], axis=1)
        error_NC = (np.exp(logs_NC) - wanted_NC) / len(x_ND)
        value = -(wanted_NC * logs_NC).sum() / len(x_ND) + penalty * (table[:-1] ** 2).sum()
        slope = np.concatenate([x_ND.T @ error_NC + 2 * penalty * table[:-1], error_NC.sum(0)[None]])
        return float(value), slope.ravel()

    found = minimize(loss, np.zeros(shape).ravel(), jac=True, method="L-BFGS-B", options={"maxiter": 500})
    table = found.x.reshape(shape)
    return Classifier(classes, mean_D, spread_D, table[:-1], table[-1])


def accuracy(found: Sequence[str], wanted: Sequence[str]) -> float:
    """Share of equal labels."""
    return sum(one == other for one, other in zip(found, wanted, strict=True)) / max(1, len(wanted))


def accuracy_by_class(found: Sequence[str], wanted: Sequence[str]) -> dict[str, float]:
    """Share of each wanted label that was found."""
    return {
        name: accuracy(*zip(*[pair for pair in zip(found, wanted, strict=True) if pair[1] == name]))
        for name in sorted(set(wanted))
    }
