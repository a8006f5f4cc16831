"""The paper's ablations of the autoencoder as small configs: variants of one recipe, a table and curves.

A config is a JSON file: a title, what the paper says, a base recipe and for every variant its differences.
Each variant is a training run of its own; one that is finished is not trained again.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from engine.experiments import configs
from engine.experiments.page import markdown_table, write_page
from engine.packs.plain import from_plain
from engine.training import checkpoint
from engine.training.config import VQVAERecipe, overlay
from engine.training.metrics import Log
from engine.training.plot import Panel, draw
from engine.training.train_vqvae import train_vqvae

Note = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Ablation:
    """One experiment. `figures` are names in the runs' logs, each drawn over the steps."""

    title: str
    paper: str
    base: dict[str, Any]
    variants: dict[str, Any]
    figures: tuple[str, ...]


def known() -> dict[str, Path]:
    """The experiments that come with the program, by name."""
    return configs.known()


def read(path: Path) -> Ablation:
    """A config, or `UserProblem`."""
    return configs.read(Ablation, path)


def recipes(
    ablation: Ablation, corpus: Path, heldout: Path, work: Path, steps: int | None
) -> dict[str, VQVAERecipe]:
    """The recipe of every variant."""
    places = {"corpus": str(corpus), "heldout": str(heldout)}
    found = {}
    for name, own in ablation.variants.items():
        plain = overlay(overlay(ablation.base, own), {**places, "run": str(work / name.replace(" ", "_"))})
        recipe = from_plain(VQVAERecipe, plain, name)
        loop = recipe.loop if steps is None else replace(recipe.loop, steps=steps)
        found[name] = replace(recipe, loop=loop)
    return found


def run(variants: Mapping[str, VQVAERecipe], note: Note) -> dict[str, list[dict[str, float]]]:
    """Train every variant that is not finished; returns their logs."""
    for turn, (name, recipe) in enumerate(variants.items()):
        folder, steps = Path(recipe.run), recipe.loop.steps
        begun = (folder / checkpoint.CHECKPOINT).is_file()
        if begun and checkpoint.load(folder)["progress"]["step"] >= steps:
            continue

        def show(
            figures: Mapping[str, float], turn: int = turn, name: str = name, steps: int = steps
        ) -> None:
            note(
                turn * steps + int(figures["step"]),
                len(variants) * steps,
                f"{name}: step {figures['step']:.0f}",
            )

        train_vqvae(recipe, resume=begun, report=show)
    return {name: Log(Path(recipe.run) / "log.jsonl").lines() for name, recipe in variants.items()}


def last(lines: list[dict[str, float]], figure: str) -> float:
    """The last value of a figure; not a number where there is none."""
    return next((line[figure] for line in reversed(lines) if figure in line), math.nan)


def write(
    name: str,
    ablation: Ablation,
    variants: Mapping[str, VQVAERecipe],
    logs: dict[str, list[dict[str, float]]],
    out: Path,
) -> list[dict[str, Any]]:
    """docs: NAME.md with the table and what the paper says, NAME.svg with the curves; returns the rows."""
    out.mkdir(parents=True, exist_ok=True)
    rows = _rows(ablation, logs)
    panels = [
        Panel(
            figure,
            "step",
            {v: [(x["step"], x[figure]) for x in lines if figure in x] for v, lines in logs.items()},
        )
        for figure in ablation.figures
    ]
    draw(out / f"{name}.svg", panels)
    recipe = next(iter(variants.values()))
    text = [
        f"# {ablation.title}",
        "",
        f"The paper: {ablation.paper}",
        "",
        f"Ours: hop {recipe.level.hop}, batches of {recipe.loop.batch} × {recipe.clip} samples at "
        f"{recipe.sample_rate} Hz, one run each, the last held-out figures below. Tiny budgets: read the order, "
        "not the values.",
        "",
        *markdown_table(list(rows[0]), [list(row.values()) for row in rows]),
        "",
        f"![curves]({name}.svg)",
        "",
        f"Made by `coppice lab {name} --steps {rows[0]['steps']}`; the config is resources/experiments/{name}.json.",
    ]
    write_page(out / f"{name}.md", text)
    return rows


def _rows(ablation: Ablation, logs: Mapping[str, list[dict[str, float]]]) -> list[dict[str, Any]]:
    """One row for every variant: how long it was trained, and the last value of every figure."""
    return [
        {
            "variant": variant,
            "steps": int(last(lines, "step")),
            "seconds": round(last(lines, "seconds"), 1),
            **{figure: round(last(lines, figure), 3) for figure in ablation.figures},
        }
        for variant, lines in logs.items()
    ]
