"""The ten examples: the rule chooses, files are as long as promised, the README keeps a person's words."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.cli import main
from engine.errors import UserProblem
from engine.experiments import demo_examples
from engine.experiments.demo_examples import chosen
from engine.packs import shelf
from engine.packs.manifest import read_manifest, write_manifest
from tests.engine.experiments.toy import with_table

TABLE = {"Bert Fuzz": ("Toy Jazz",), "Ada Loop": ("Toy Pop", "Toy Jazz")}


def test_the_rule(pack: Path) -> None:
    assert [example.file for example in chosen(with_table(pack, TABLE))] == [
        "example-01-ada-loop-toy-jazz.flac",
        "example-02-ada-loop-toy-pop.flac",
        "example-03-bert-fuzz-toy-jazz.flac",
    ]
    many = {f"Artist {number:02d}": ("Pop",) for number in range(12)}
    assert len(chosen(with_table(pack, many))) == 10
    with pytest.raises(UserProblem, match="which artist plays which genre"):
        chosen(with_table(pack, {}))


def test_from_the_command_line(
    pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, out = tmp_path / "toy", tmp_path / "out"
    shutil.copytree(pack, folder)
    write_manifest(folder, with_table(folder, TABLE))
    for name, value in (("SECONDS", 0.5), ("COUNT", 2)):
        monkeypatch.setattr(demo_examples, name, value)
    out.mkdir()
    (out / "examples.seen.txt").write_text("They are short.\n")
    words = ["lab", "demo-examples", "--pack", str(folder), "--out", str(out), "--json"]
    assert main(words) == 0
    files = [Path(file) for file in json.loads(capsys.readouterr().out)["files"]]
    sounds = []
    for file in files:
        audio, rate = soundfile.read(file)
        assert rate == 22_050 and audio.ndim == 1 and abs(len(audio) - 0.5 * rate) <= 128
        sounds.append(audio)
    text = (out / "README.md").read_text()
    assert all(f"({file.name})" in text for file in files) and text.rstrip().endswith("They are short.")
    assert main(words) == 0  # the same again
    assert all(np.array_equal(soundfile.read(f)[0], a) for f, a in zip(files, sounds, strict=True))


def test_what_is_bundled_is_what_the_rule_says() -> None:
    folder = Path(__file__).resolve().parents[3] / "resources" / "demo"
    for example in chosen(read_manifest(shelf.find("seedling"))):
        found = soundfile.info(folder / example.file)
        assert (found.samplerate, found.channels) == (22_050, 1)
        assert abs(found.frames - 220_500) <= 256  # takes are whole tokens
