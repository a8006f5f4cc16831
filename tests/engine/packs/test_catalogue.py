"""The catalogue names what the converter knows, and a broken one is a sentence."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from engine.errors import UserProblem
from engine.packs import catalogue, published, survey


def test_the_published_models() -> None:
    """Every published model with its licence, all its files, two places each, https only."""
    offers = {offer.name: offer for offer in catalogue.offers()}
    assert set(offers) == set(survey.TOPS) == set(published.STACKS)
    assert all(published.STACKS[name][-1] == top for name, (_, top) in survey.TOPS.items())
    for name, offer in offers.items():
        title, top = survey.TOPS[name]
        assert (offer.title, offer.licence) == (title, survey.NONCOMMERCIAL)
        forms = {published.UPSAMPLER_0.labels.form, top.labels.form}
        vocabularies = {f"{form}_{kind}_ids.txt" for form in forms for kind in ("artist", "genre")}
        weights = {survey.VQVAE_CHECKPOINT, *(f"prior_level_{level}.pth.tar" for level in range(3))}
        assert {file.name for file in offer.files} == vocabularies | weights
        for file in offer.files:
            parts = [urlsplit(address) for address in file.addresses]
            assert len({part.netloc for part in parts}) >= 2 and {part.scheme for part in parts} == {"https"}
            assert all(part.path.endswith(f"/{file.name}") for part in parts)
            assert (file.sha256 is not None) == file.name.endswith(".txt")
        assert [file.sha256 is None for file in offer.files] == sorted(
            file.sha256 is None for file in offer.files
        )
        assert offer.bytes == sum(file.about_bytes for file in offer.files) > 10e9
    tops = {name: offer.files[-1].addresses[0].split("/")[-2] for name, offer in offers.items()}
    assert tops == {name: name.removeprefix("jukebox-").replace("-", "_") for name in tops}


def test_unknown_name() -> None:
    with pytest.raises(UserProblem, match="jukebox-5b-lyrics"):
        catalogue.offer("jukebox-7b")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"format_version": 9}, "another version"),
        ({"licences": {}}, "lacks 'jukebox'"),
        ({"files": {}}, "lacks 'v2-artists'"),
        ({"packs": 3}, "should be"),
        (None, "cannot be read"),
    ],
)
def test_broken(change: dict[str, object] | None, words: str, tmp_path: Path, monkeypatch) -> None:
    value = json.loads(Path(catalogue.__file__).with_name("catalogue.json").read_text())
    path = tmp_path / "catalogue.json"
    path.write_text("{" if change is None else json.dumps(value | change))
    monkeypatch.setenv("COPPICE_CATALOGUE", str(path))
    with pytest.raises(UserProblem, match=words):
        catalogue.offers()


@pytest.mark.parametrize(
    "wrong", [{"name": "../x"}, {"addresses": ["file:///etc/passwd"]}, {"addresses": []}], ids=str
)
def test_a_hostile_entry(wrong: dict[str, object], tmp_path: Path, monkeypatch) -> None:
    value = json.loads(Path(catalogue.__file__).with_name("catalogue.json").read_text())
    value["files"]["vqvae"] |= wrong
    path = tmp_path / "catalogue.json"
    path.write_text(json.dumps(value))
    monkeypatch.setenv("COPPICE_CATALOGUE", str(path))
    with pytest.raises(UserProblem, match="is not one"):
        catalogue.offers()
