"""`coppice lab sampling`: from a config to a page with a table, curves and what a person wrote."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.cli import main
from engine.experiments.sampling_trials import panels
from engine.experiments.trials import Trial

FIGURES = ["own artist", "onset regularity", "flux at the join", "codes between takes"]
CONFIG = {
    "title": "Small voices",
    "paper": "a voice between.",
    "figures": FIGURES,
    "variants": {"0.0": {}, "1.0": {"voice": 1.0}},
    "subjects": 2,
    "prime_seconds": 2.0,
    "generations": [2],
}


def test_from_the_command_line(
    toy: Path,
    corpora: tuple[Path, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder, out = tmp_path / "resources" / "experiments" / "sampling", tmp_path / "docs"
    folder.mkdir(parents=True)
    (folder / "voices.json").write_text(json.dumps(CONFIG))
    monkeypatch.setenv("COPPICE_RESOURCES", str(tmp_path / "resources"))
    out.mkdir()
    (out / "voices.seen.txt").write_text("We saw little.\n")
    places = ["--heldout", str(corpora[0]), "--out", str(out), "--work", str(tmp_path / "work")]
    words = ["lab", "sampling", "voices", "--pack", str(toy), *places, "--classifier-songs", "6", "--json"]
    assert main(words) == 0
    rows = json.loads(capsys.readouterr().out)["experiments"]["voices"]
    wanted = {"0.0": 4, "1.0": 4, "original": 2, "its reconstruction": 2, "shuffled codes": 2}
    assert {row["row"]: row["stretches"] for row in rows} == wanted
    assert all(row["onset regularity"]["values"] for row in rows)
    text = (out / "voices.md").read_text()
    assert "| 1.0 | 4 |" in text and text.rstrip().endswith("We saw little.")
    assert (out / "voices.svg").read_text().count("<polyline") == len(FIGURES)
    assert len(list((tmp_path / "work" / "voices").glob("*.wav"))) == 8
    assert main(["lab", "sampling", "nothing", *places]) == 1
    assert "no experiment 'nothing'" in capsys.readouterr().err


def test_variants_without_numbers_are_drawn_as_shares() -> None:
    def row(name: str, *values: float) -> dict[str, object]:
        return {
            "row": name,
            "stretches": len(values),
            "x": {"mean": 0.0, "error": None, "values": list(values)},
        }

    trial = Trial("t", "p", ("x",), {})
    (panel,) = panels(trial, [row("one", 1.0, 2.0), row("two", 3.0), row("none")])
    assert panel.curves == {"one": [(1.0, 0.25), (2.0, 0.75)], "two": [(3.0, 0.5)], "none": []}
