"""Runs the trials one after the other and writes a page for each: a table, curves, and what a person wrote."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from engine.experiments.clips import Judge
from engine.experiments.page import markdown_table, write_page
from engine.experiments.songs import Progress
from engine.experiments.trial_figures import Bench, Stretch, references, stretches, table
from engine.experiments.trial_takes import takes
from engine.experiments.trials import Trial, Variant, last_place, subjects, wish
from engine.packs.load import Networks
from engine.training.plot import Panel, draw


def run(
    trial: Trial,
    networks: Networks,
    pack: str,
    judge: Judge,
    heldout: Path,
    seed: int,
    work: Path,
    progress: Progress,
) -> list[dict[str, Any]]:
    """Grow and measure all takes of a trial; sounds and song files go to `work`."""
    found: list[Stretch] = []
    chosen = subjects(trial, networks, heldout, seed)
    for done, subject in enumerate(chosen):
        progress(done / len(chosen), subject.name)
        grown = takes(trial, subject, pack, seed, work)
        found += stretches(networks, subject, grown, trial.skip)
        found += references(networks, subject, wish(trial, subject, Variant()), last_place(trial))
    return table(trial.figures, Bench(networks, judge, found))


def write(
    name: str, trial: Trial, rows: Sequence[Mapping[str, Any]], pack: str, seed: int, out: Path
) -> None:
    """NAME.md with the table, NAME.svg with the curves; what a person wrote (NAME.seen.txt) is kept."""
    out.mkdir(parents=True, exist_ok=True)
    draw(out / f"{name}.svg", panels(trial, rows))
    heads = ["takes of", "stretches", *trial.figures]
    cells = [
        [
            row["row"],
            row["stretches"],
            *(_cell(row[figure], 4 if "bits" in figure else 2) for figure in trial.figures),
        ]
        for row in rows
    ]
    text = [
        f"# {trial.title}",
        "",
        f"The paper: {trial.paper}",
        "",
        f"Ours: pack '{pack}' with its own sampling defaults, drafts (top level), {trial.subjects} subjects of the "
        f"held-out corpus, seed {seed}, told the length of a new song, no selection. Each figure is of six seconds; "
        f"those of the originals begin {last_place(trial):.0f} s into the song, like the latest takes'. "
        "± is the standard error over "
        "subjects. Artist and genre are probabilities by a linear classifier trained on corpus audio "
        "(`engine/experiments/features.py`); what the other columns mean is told in `trial_figures.py`.",
        "",
        *markdown_table(heads, cells),
        "",
        f"![curves]({name}.svg)",
        "",
        f"Made by `coppice lab sampling {name}`; the config is resources/experiments/sampling/{name}.json.",
    ]
    write_page(out / f"{name}.md", text)


def _cell(figure: Mapping[str, Any], digits: int) -> str:
    if figure["mean"] is None:
        return ""
    error = "" if figure["error"] is None else f" ± {figure['error']:.{digits}f}"
    return f"{figure['mean']:.{digits}f}{error}"


def panels(trial: Trial, rows: Sequence[Mapping[str, Any]]) -> list[Panel]:
    """Where variants are named by numbers, means over them; else what share of the stretches is below a value."""
    numbers = [(value, row) for row in rows if math.isfinite(value := _number(row["row"]))]
    if len(numbers) > 1:
        curves = {
            figure: [(value, row[figure]["mean"]) for value, row in numbers if row[figure]["values"]]
            for figure in trial.figures
        }
        return [Panel(trial.title, "share of the other", curves)]
    return [
        Panel(
            f"{figure}: share of stretches below",
            figure,
            {row["row"]: _shares(row[figure]["values"]) for row in rows},  # all, so that colours agree
        )
        for figure in trial.figures
    ]


def _shares(values: Sequence[float]) -> list[tuple[float, float]]:
    """Points of the cumulative distribution."""
    return [(value, (index + 0.5) / len(values)) for index, value in enumerate(values)]


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan
