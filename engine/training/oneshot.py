"""All priors of a pack in one short call on a bare GPU machine: pack up here, train there, bring the pack back.

`pack_up` gathers what the priors need (codes, vocabulary, the autoencoders' averaged weights) into one small
folder; `train_all` trains every chain of priors in a process of its own, all at once on one GPU, until the
time is up, and writes the pack. It has not run on a GPU yet: only its tests, on a CPU.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from engine.errors import UserProblem
from engine.packs.plain import to_plain
from engine.training import checkpoint
from engine.training.bundle import PackRecipe, bundle, read_recipes
from engine.training.config import PriorRecipe, read_recipe
from engine.training.entry import use_threads
from engine.training.train_prior import train_prior

LIMIT = 26  # MiB of the whole luggage: a call carries 64 together with the repository
GPU_BATCH = 64
RESERVE_SECONDS = 45.0  # of the time for start, the last checkpoints and the pack
BEFORE = "_before.json"  # ending of the recipe of a prior that another is grafted on


def pack_up(pack_recipe: Path, out: Path, limit: int = LIMIT << 20) -> dict[str, int]:
    """Write the luggage of a pack recipe into the folder `out`; returns bytes by kind.

    Where the codes of all levels together are over the limit, songs are left out, the finest level's first
    (they are most of the bytes, and an upsampler needs fewest songs).
    """
    recipe, coders, priors = read_recipes(pack_recipe)
    shutil.rmtree(out, ignore_errors=True)
    (out / "recipe").mkdir(parents=True)
    for level, coder in enumerate(coders):
        _averaged_only(Path(coder.run), out / f"vqvae_{level}")
        _write(out / "recipe" / f"vqvae_{level}.json", replace(coder, run=f"vqvae_{level}"))
    for level, prior in enumerate(priors):
        _write_chain(prior, level, pack_recipe.parent, out)
    shutil.copytree(recipe.vocabulary, out / "vocabulary")
    names: dict[str, Any] = {"vqvae": tuple(f"vqvae_{level}.json" for level in range(len(coders)))}
    names["priors"] = tuple(f"prior_{level}.json" for level in range(len(priors)))
    _write(
        out / "recipe" / "pack.json", replace(recipe, **names, vocabulary="vocabulary", heldout="", corpus="")
    )
    sizes = {"other": _bytes(out)}
    sizes["heldout"] = _take_codes(
        Path(priors[-1].heldout), out / "codes_heldout", limit - sizes["other"], len(priors)
    )
    left = limit - sizes["other"] - sizes["heldout"]
    sizes["codes"] = _take_codes(Path(priors[-1].codes), out / "codes", left, len(priors))
    return sizes


def _averaged_only(run: Path, out: Path) -> None:
    """A checkpoint without what only a resumption needs."""
    content = checkpoint.load(run)
    out.mkdir(parents=True)
    kept = {"ema": {"weights": content["ema"]["weights"], "updates": 0}}
    checkpoint.save(out, {**kept, "progress": content["progress"], "extra": content["extra"]})


def _write(path: Path, recipe: Any) -> None:
    path.write_text(json.dumps(to_plain(recipe), indent=1) + "\n", encoding="utf-8")


def _write_chain(prior: PriorRecipe, level: int, recipes: Path, out: Path) -> None:
    """The recipe of a level's prior and, if it is grafted on another, of that one, with the luggage's paths."""
    paths: dict[str, Any] = {
        "codes": "codes",
        "heldout": "codes_heldout",
        "vocabulary": "vocabulary",
        "preview_vqvae": "",
    }
    run = f"prior_{level}"
    if prior.surgery_from:
        former = _recipe_of_run(prior.surgery_from, recipes)
        start = f"vqvae_{level}" if former.codebook else ""
        _write(
            out / "recipe" / f"{run}{BEFORE}", replace(former, **paths, run=f"{run}_before", codebook=start)
        )
        prior = replace(prior, surgery_from=f"{run}_before")
    start = f"vqvae_{level}" if prior.codebook else ""
    _write(out / "recipe" / f"{run}.json", replace(prior, **paths, run=run, codebook=start))


def _recipe_of_run(run: str, recipes: Path) -> PriorRecipe:
    """The recipe beside the others that trains into a run."""
    for path in sorted(recipes.glob("prior*.json")):
        recipe = read_recipe(PriorRecipe, path)
        if recipe.run == run:
            return recipe
    raise UserProblem(
        "No recipe in {recipes} trains {run}.",
        "Put the recipe of that prior there.",
        recipes=recipes,
        run=run,
    )


def _take_codes(source: Path, out: Path, limit: int, levels: int) -> int:
    """Copy codes, all of the coarsest level and then song by song of the finer ones, up to `limit` bytes."""
    out.mkdir(parents=True)
    taken = 0
    for level in reversed(range(levels)):
        share = limit if level == levels - 1 else (limit - taken) * (levels - level) // levels
        begun = taken
        for path in sorted(source.glob(f"*.{level}.npz")):
            above = out / path.name.replace(f".{level}.npz", f".{level + 1}.npz")
            size = path.stat().st_size
            if taken - begun + size <= share and (level == levels - 1 or above.is_file()):
                shutil.copy(path, out)
                taken += size
    return taken


def _bytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def train_all(luggage: Path, out: Path, minutes: float, batch: int = GPU_BATCH) -> Path:
    """Train every level's chain at once, each in a process of its own, then write the pack into `out`."""
    deadline = time.time() + 60 * minutes - RESERVE_SECONDS
    levels = sorted(path.stem for path in (luggage / "recipe").glob("prior_?.json"))
    command = [sys.executable, "-m", "engine.training.oneshot", "chain", str(luggage.resolve())]
    logs = out / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    running = []
    for name in levels:
        with (logs / f"{name}.txt").open("w") as log:
            asked = [*command, name, "--until", str(deadline), "--batch", str(batch)]
            running.append((name, subprocess.Popen(asked, stdout=log, stderr=log)))
    failed = [name for name, process in running if process.wait()]
    if failed:
        raise UserProblem(
            "The training of {names} failed.", "Read the files in {logs}.", names=", ".join(failed), logs=logs
        )
    before = Path.cwd()
    recipe = luggage.resolve() / "recipe" / "pack.json"
    target = out.resolve() / read_recipe(PackRecipe, recipe).name
    os.chdir(luggage)
    try:
        bundle(recipe, target, measured=False)
    finally:
        os.chdir(before)
    return target


def train_chain(luggage: Path, name: str, until: float, batch: int) -> None:
    """Train one level's priors one after the other, sharing the time; the best weights held out are kept."""
    os.chdir(luggage)
    use_threads()
    recipes = [
        path
        for path in (Path("recipe") / f"{name}{BEFORE}", Path("recipe") / f"{name}.json")
        if path.is_file()
    ]
    for turn, path in enumerate(recipes):
        recipe = read_recipe(PriorRecipe, path)
        left = (until - time.time()) / (len(recipes) - turn)
        loop = replace(
            recipe.loop,
            batch=batch,
            steps=10**7,
            minutes=max(left, 1.0) / 60,
            report_every=100,
            evaluate_every=250,
            keep_best="music_bits",
        )
        optim = replace(recipe.optim, by_time=True, warmup=200, decay_from=0.3)
        train_prior(replace(recipe, loop=loop, optim=optim), report=_show)


def _show(figures: Any) -> None:
    print(" ".join(f"{name}={value:.5g}" for name, value in figures.items()), flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """`python -m engine.training.oneshot pack|train|chain …`; see resources/packs/seedling/recipe/gpu.sh."""
    parser = argparse.ArgumentParser(prog="python -m engine.training.oneshot")
    commands = parser.add_subparsers(dest="command", required=True)
    pack = commands.add_parser("pack")
    pack.add_argument("recipe", type=Path)
    pack.add_argument("out", type=Path)
    pack.add_argument("--mib", type=int, default=LIMIT, help="most that it may weigh, in MiB")
    train = commands.add_parser("train")
    train.add_argument("luggage", type=Path)
    train.add_argument("out", type=Path)
    train.add_argument("--minutes", type=float, default=9.0)
    train.add_argument("--batch", type=int, default=GPU_BATCH)
    chain = commands.add_parser("chain")
    chain.add_argument("luggage", type=Path)
    chain.add_argument("name")
    chain.add_argument("--until", type=float, required=True)
    chain.add_argument("--batch", type=int, required=True)
    options = parser.parse_args(arguments)
    try:
        if options.command == "pack":
            print(pack_up(options.recipe, options.out, options.mib << 20))
        elif options.command == "train":
            print(train_all(options.luggage, options.out, options.minutes, options.batch))
        else:
            train_chain(options.luggage, options.name, options.until, options.batch)
    except UserProblem as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
