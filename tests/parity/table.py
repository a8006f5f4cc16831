"""Write docs/parity.md from what the parity tests really measure: `python tests/parity/table.py`.

Runs the parity tests with every comparison overheard: each module's `error(got, want)` for numbers
and `torch.equal` for codes, samples and lookups. The reference is what COPPICE_REFERENCE names.
"""

from __future__ import annotations

import platform
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import torch

HERE = Path(__file__).resolve().parent
OUT = HERE.parents[1] / "docs" / "parity.md"
KIND_ORDER = ("vqvae", "attention", "prior", "upsampler", "windows", "labels", "vocabulary", "manifest")


@dataclass
class Row:
    """What was compared in one case by one test function."""

    kind: str
    case: str
    test: str
    outcome: str = "passed"
    numbers: int = 0
    worst: float = 0.0
    size: float = 0.0  # of the wanted tensor that was met worst
    exact: int = 0
    equal: int = 0


@dataclass
class Ear:
    """A pytest plugin that overhears comparisons and keeps one row per test and case."""

    rows: dict[str, Row] = field(default_factory=dict)
    now: Row | None = None

    @pytest.hookimpl(wrapper=True)
    def pytest_pyfunc_call(self, pyfuncitem: pytest.Function) -> Iterator[None]:
        """Listen while one test runs."""
        kind, case = case_of(pyfuncitem)
        self.now = Row(kind, case, pyfuncitem.originalname)
        self.rows[pyfuncitem.nodeid] = self.now
        patch = pytest.MonkeyPatch()
        patch.setattr(torch, "equal", self._equal(torch.equal))
        if hasattr(pyfuncitem.module, "error"):
            patch.setattr(pyfuncitem.module, "error", self._error(pyfuncitem.module.error))
        try:
            return (yield)
        finally:
            patch.undo()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the outcome of a test that did not pass."""
        if report.nodeid in self.rows and report.outcome != "passed":
            self.rows[report.nodeid].outcome = report.outcome

    def _equal(self, plain: Any) -> Any:
        def equal(got: torch.Tensor, want: torch.Tensor) -> bool:
            same = bool(plain(got, want))
            if self.now is not None:
                self.now.exact += 1
                self.now.equal += same
            return same

        return equal

    def _error(self, plain: Any) -> Any:
        def error(got: torch.Tensor, want: torch.Tensor, *more: Any) -> float:
            measured = float(plain(got, want, *more))
            if self.now is not None:
                self.now.numbers += 1
                apart = float((got.double() - want.double()).abs().max())
                if apart >= self.now.worst:
                    self.now.worst, self.now.size = apart, float(want.abs().max())
            return measured

        return error


def case_of(item: pytest.Function) -> tuple[str, str]:
    """Kind and name of the reference folder a test runs on; the test's own module where it has none."""
    values = item.callspec.params.values() if hasattr(item, "callspec") else ()
    for value in values:
        if hasattr(value, "kind") and hasattr(value, "name"):
            return value.kind, value.name
    return item.path.stem.removeprefix("test_"), "–"


def page(rows: list[Row]) -> str:
    """The table as Markdown."""
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        if row.outcome != "skipped":
            groups[row.kind, row.case].append(row)
    order = {kind: place for place, kind in enumerate(KIND_ORDER)}
    lines = [
        "# Parity with the reference implementation",
        "",
        "Written by `python tests/parity/table.py`, not by hand: one row per reference case, with what the parity",
        "tests of that case measured. *Error* is the largest absolute difference over all compared float32 tensors,",
        "*size* the largest value of the tensor it was found in; the bar is 1e-4 on activations of size about 1",
        "(of the size, where that is larger). *Exact* counts the comparisons that allow no difference: codes, greedy",
        "and seeded samples, lookups, label ids.",
        "",
        f"torch {torch.__version__}, {platform.machine()} CPU, one thread, float32.",
        "",
        "| kind | case | tests | tensors | error | size | exact, equal | |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for (kind, case), found in sorted(groups.items(), key=lambda item: (order.get(item[0][0], 99), item[0])):
        worst = max(found, key=lambda row: row.worst)
        numbers, exact, equal = (
            sum(getattr(row, name) for row in found) for name in ("numbers", "exact", "equal")
        )
        good = all(row.outcome == "passed" for row in found)
        error = f"{worst.worst:.1e} | {worst.size:.2g}" if numbers else "– | –"
        lines.append(
            f"| {kind} | {case} | {len(found)} | {numbers} | {error} | "
            f"{f'{equal} of {exact}' if exact else '–'} | {'holds' if good else '**fails**'} |"
        )
    return "\n".join(lines) + "\n"


def main() -> int:
    """Run the tests, write the page; pytest's exit status."""
    ear = Ear()
    status = int(pytest.main(["-q", str(HERE), "-p", "no:cacheprovider"], plugins=[ear]))
    OUT.write_text(page(list(ear.rows.values())), encoding="utf-8")
    print(f"wrote {OUT}", file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
