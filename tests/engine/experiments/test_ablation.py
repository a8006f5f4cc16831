"""`coppice lab EXPERIMENT`: variants trained once, a table that keeps what a person wrote, curves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.cli import main
from engine.errors import UserProblem
from engine.experiments import ablation

TINY = {
    "level": {"blocks": [{"widths": [8, 8], "depth": 1}], "codebook_size": 16, "embed": 8},
    "clip": 4096,
    "codebook": {"free_steps": 1, "kmeans_rounds": 1},
    "loop": {"steps": 3, "batch": 2, "report_every": 1, "evaluate_every": 2},
}


@pytest.mark.parametrize("name", list(ablation.known()))
def test_every_config_is_whole(name: str, tmp_path: Path) -> None:
    found = ablation.read(ablation.known()[name])
    variants = ablation.recipes(found, tmp_path, tmp_path, tmp_path / "work", 7)
    assert len(variants) >= 3 and len({recipe.run for recipe in variants.values()}) == len(variants)
    assert len(set(variants.values())) == len(variants) and found.paper and found.figures
    assert all(recipe.loop.steps == 7 for recipe in variants.values())


def test_an_experiment_from_the_command_line(
    corpora: tuple[Path, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    config = json.loads(ablation.known()["restarts"].read_text())
    config["base"] = {**config["base"], **TINY, "loss": {"commit": 0.2}}
    config["variants"] = {"with": {}, "none at all": {"codebook": {"restart_below": 0.0}}}
    (tmp_path / "resources" / "experiments").mkdir(parents=True)
    (tmp_path / "resources" / "experiments" / "restarts.json").write_text(json.dumps(config))
    monkeypatch.setenv("COPPICE_RESOURCES", str(tmp_path / "resources"))
    out = tmp_path / "docs"
    out.mkdir()
    (out / "restarts.seen.txt").write_text("We saw nothing.\n")
    own = ["--corpus", str(corpora[1]), "--heldout", str(corpora[0]), "--out", str(out)]
    words = ["lab", "restarts", *own, "--work", str(tmp_path / "work"), "--json"]
    assert main(words) == 0
    rows = json.loads(capsys.readouterr().out)["rows"]
    assert [(row["variant"], row["steps"]) for row in rows] == [("with", 3), ("none at all", 3)]
    text = (out / "restarts.md").read_text()
    assert "| none at all | 3 |" in text and text.rstrip().endswith("We saw nothing.")
    assert (out / "restarts.svg").read_text().count("<polyline") == 2 * len(config["figures"])
    monkeypatch.setattr(ablation, "train_vqvae", None)  # what is finished is not trained again
    assert main(words) == 0
    assert json.loads(capsys.readouterr().out)["rows"] == rows


def test_a_broken_config_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("{")
    with pytest.raises(UserProblem, match="cannot be read"):
        ablation.read(tmp_path / "bad.json")
