"""`coppice lab joint`: both kinds are trained on the same clips, and the page says what each level is worth."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from engine.cli import main
from engine.experiments import joint
from engine.experiments.joint_net import JointAutoencoder
from engine.resources import resource_path
from engine.vqvae.vqvae import VQVAE


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The config that comes with the program, small and short."""
    plain = json.loads(resource_path("experiments", "joint", "joint.json").read_text())
    blocks = [{"widths": [8, 8], "depth": 1}] * 3
    plain["recipe"]["level"] = {"blocks": blocks, "codebook_size": 16, "embed": 8}
    plain["recipe"]["clip"] = 4096
    plain["recipe"]["codebook"] = {"free_steps": 1, "kmeans_rounds": 1}
    plain["recipe"]["loop"] = {"steps": 4, "batch": 2, "report_every": 1, "evaluate_every": 2}
    folder = tmp_path / "resources" / "experiments" / "joint"
    folder.mkdir(parents=True)
    (folder / "joint.json").write_text(json.dumps(plain))
    monkeypatch.setenv("COPPICE_RESOURCES", str(tmp_path / "resources"))
    monkeypatch.setattr(joint, "KMEANS_CLIPS", 4)


def test_the_bundled_config_is_whole(tmp_path: Path) -> None:
    config = joint.read(tmp_path, tmp_path, 7)
    assert config.recipe.loop.steps == 7 and config.recipe.level.hop == 128 and config.title and config.paper


def test_from_the_command_line(
    tiny: None, corpora: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "docs"
    out.mkdir()
    (out / "joint.seen.txt").write_text("We saw it.\n")
    own = ["--corpus", str(corpora[1]), "--heldout", str(corpora[0]), "--out", str(out)]
    assert main(["lab", "joint", *own, "--work", str(tmp_path / "work"), "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["rows"]
    assert [(row["autoencoder"], row["level"]) for row in rows] == [
        (kind, level) for kind in joint.KINDS for level in ("bottom", "middle", "top")
    ]
    assert len({row["db"] for row in rows[:3]}) == 3 and len({row["db"] for row in rows[3:]}) == 1
    assert all(1 <= row["perplexity"] <= 16 for row in rows)
    text = (out / "joint.md").read_text()
    assert "| joint | top |" in text and text.rstrip().endswith("We saw it.")
    assert (out / "joint.svg").read_text().count("<polyline") == 3 * 6


@pytest.mark.parametrize("kind", joint.KINDS)
def test_a_task_keeps_its_codebooks(
    kind: str, tiny: None, corpora: tuple[Path, Path], tmp_path: Path
) -> None:
    recipe = joint.read(corpora[1], corpora[0], None).recipe
    task = joint.LevelsTask(recipe, kind)
    assert isinstance(task.module, JointAutoencoder if kind == "joint" else VQVAE)
    for step in (0, 1, 2):
        loss, figures = task.loss(step, slice(None))
        assert torch.isfinite(loss) and ("top_entropy" in figures) == (step >= 1)
    kept = task.state()
    other = joint.LevelsTask(replace(recipe, loop=replace(recipe.loop, seed=9)), kind)
    other.restore(kept)
    assert all(torch.equal(value, kept[name]) for name, value in other.state().items())


@pytest.mark.parametrize("kind", joint.KINDS)
def test_shuffling_one_level_costs_only_what_it_says(
    kind: str, tiny: None, corpora: tuple[Path, Path]
) -> None:
    task = joint.LevelsTask(joint.read(corpora[1], corpora[0], None).recipe, kind)
    middle = joint.codebooks(task.module)[1]
    with torch.no_grad():
        middle.vectors_KD.copy_(middle.vectors_KD[:1].expand_as(middle.vectors_KD))  # all codes sound alike
    figures = task.evaluate(task.module.eval())
    assert set(figures) == {
        f"{v}_{n}" for v in joint.LEVELS for n in ("db", "perplexity", "shuffled_costs_db")
    }
    assert figures["middle_shuffled_costs_db"] == 0.0 and figures["middle_perplexity"] == 1.0
    for level in ("bottom", "top"):
        assert figures[f"{level}_shuffled_costs_db"] != 0.0 and figures[f"{level}_perplexity"] > 1.0
    assert (figures["bottom_db"] == figures["top_db"]) == (kind == "joint")
