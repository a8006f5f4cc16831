"""A pack learns a musician's songs: a new pack, listed at once, with room for new labels."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from engine.cli import main
from engine.packs import shelf
from engine.packs.load import load
from engine.training import finetune
from engine.training.config import PriorRecipe
from engine.training.data import read_songs
from engine.training.finetune import extended, grown, parted
from engine.training.loop import Run
from engine.training.train_prior import train_prior
from tests.toys import ARTISTS, toy_pack, toy_prior_config


@pytest.fixture
def own_shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The toy pack on a shelf of its own, which packs can be added to."""
    folder = tmp_path / "packs"
    toy_pack(folder / "toy")
    monkeypatch.setenv("COPPICE_PACKS", str(folder))
    return folder


def words(corpus: Path, tmp_path: Path, name: str, *more: str) -> list[str]:
    own = ["--pack", "toy", "--corpus", str(corpus), "--name", name, "--work", str(tmp_path / "work" / name)]
    return ["train", "finetune", *own, "--steps", "4", "--json", *more]


def test_a_new_pack_with_new_labels(
    corpus: Path, own_shelf: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words(corpus, tmp_path, "mine", "--title", "My songs", "--levels", "all")) == 0
    assert json.loads(capsys.readouterr().out)["path"] == str(own_shelf / "mine")
    assert {info.name: info.title for info in shelf.installed()}["mine"] == "My songs"
    old, new = load(own_shelf / "toy"), load(own_shelf / "mine")
    assert new.labeller(2).vocabulary.artists == tuple(
        sorted([*(name.lower() for name in ARTISTS), "artist 0", "artist 1", "artist 2"])
    )
    assert new.manifest.vocabulary.genres_of_artist["Artist 1"] == ("Toy Pop",)
    assert new.manifest.priors[2].labels.artists == 7 and new.manifest.priors[2].labels.genres == 3
    assert new.manifest.provenance["finetuned_from"] == "toy"
    assert new.manifest.licence == old.manifest.licence
    for level in range(3):
        change = (new.prior(level).x_emb.weight - old.prior(level).x_emb.weight).abs().max()
        assert change > 1e-4
    one, two = old.vqvae.state_dict(), new.vqvae.state_dict()
    assert all(torch.allclose(one[name], two[name], atol=1e-3) for name in one)
    assert main(words(corpus, tmp_path, "mine")) == 1
    assert "already" in json.loads(capsys.readouterr().out)["error"]


def test_the_vocabulary_can_be_kept(
    corpus: Path, own_shelf: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words(corpus, tmp_path, "kept", "--keep-vocabulary")) == 0
    old, new = load(own_shelf / "toy"), load(own_shelf / "kept")
    assert new.labeller(2).vocabulary.artists == old.labeller(2).vocabulary.artists
    assert torch.allclose(
        old.prior(0).x_emb.weight, new.prior(0).x_emb.weight, atol=1e-3
    )  # only the top learns
    capsys.readouterr()
    assert main(words(corpus, tmp_path, "../out")) == 1
    assert main(words(tmp_path, tmp_path, "empty")) == 1


def test_an_interrupt_ends_the_encoding_after_a_whole_song(
    corpus: Path, own_shelf: Path, tmp_path: Path
) -> None:
    seen: list[str] = []
    wish = finetune.Wish(own_shelf / "toy", corpus, "mine", "Mine", tmp_path / "work", levels=(2,))
    with pytest.raises(KeyboardInterrupt):
        finetune.finetune(wish, lambda done, total, name: seen.append(name), stop=lambda: len(seen) == 2)
    kept = sorted(path.name for path in (tmp_path / "work" / "codes").iterdir())
    assert kept == ["song_00000.2.npz", "song_00001.2.npz"]


def test_every_tenth_song_is_judged_by(corpus: Path) -> None:
    (song, *_) = read_songs(corpus)
    songs = [replace(song, name=str(number)) for number in range(21)]
    learned, apart = parted(songs)
    assert [one.name for one in apart] == ["9", "19"] and len(learned) == 19
    assert parted(songs[:9]) == (songs[:9], songs[:9])


def test_networks_go_on_as_the_bundled_ones_were_trained(
    corpus: Path, own_shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipes = []

    def seen(recipe: PriorRecipe, *rest: object) -> Run:
        recipes.append(recipe)
        return train_prior(recipe, *rest)

    monkeypatch.setattr(finetune, "train_prior", seen)
    assert main(words(corpus, tmp_path, "mine", "--levels", "all")) == 0
    assert [recipe.token_dropout for recipe in recipes] == [0.8, 0.8, 0.2]
    assert [recipe.guidance for recipe in recipes] == [0.0, 0.0, 0.1]
    assert all(recipe.other_lengths == 0.5 for recipe in recipes)


def test_vocabularies_are_extended_by_form() -> None:
    assert extended("unknown;0\nada;1\n", ["Ada", "Zoe", "Bo B"], "v3", "artists") == (
        "unknown;0\nada;1\nbo b;2\nzoe;3\n"
    )
    assert extended("unknown;0\npop;4\n", ["Toy Pop"], "v2", "genres") == "unknown;0\npop;4\ntoy;5\n"


def test_new_rows_start_as_the_mean_of_the_known() -> None:
    config = toy_prior_config(0)
    table = torch.tensor([[9.0, 9.0], [1.0, 3.0], [3.0, 5.0]])
    found = grown({"label_embedding.artist.weight": table.half()}, config)["label_embedding.artist.weight"]
    assert found.shape == (4, 2) and found[3].tolist() == [2.0, 4.0] and found.dtype == torch.float32
