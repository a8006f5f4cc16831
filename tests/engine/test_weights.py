"""The separator's weights from a real HTTP server on this machine, with the faults that can happen on the way."""

from __future__ import annotations

import errno
import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from engine import weights
from engine.errors import UserProblem
from engine.packs import catalogue, shelf
from engine.packs.download import Patience, Trip
from engine.packs.transfer import Step
from engine.separation import htdemucs
from engine.separation.mask import STEMS
from engine.worker import Worker
from tests.engine.packs.web import Site, serving
from tests.engine.separation.tiny import NAME, offering, tiny_weights

FAST = Patience(stall_seconds=0.5, least_bytes=1000, fruitless=3, gain=1000, pauses=(0.02,))
CONTENT = np.random.default_rng(0).bytes(300_000)


@dataclass
class World:
    """One server, its file, and a catalogue."""

    site: Site
    address: str
    catalogue: Path

    def fetch(self, agreed: bool = True) -> tuple[Path, list[Step]]:
        told: list[Step] = []
        steps = weights.download(agreed, Trip(FAST))
        while True:
            try:
                told.append(next(steps))
            except StopIteration as end:
                return end.value, told

    def problem(self, agreed: bool = True) -> str:
        with pytest.raises(UserProblem) as caught:
            self.fetch(agreed)
        assert caught.value.text and caught.value.remedy
        return str(caught.value)

    @property
    def ranges(self) -> list[str | None]:
        return [asked for method, name, asked in self.site.asked if (method, name) == ("GET", NAME)]


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    site = Site({NAME: CONTENT})
    monkeypatch.setenv("COPPICE_CATALOGUE", str(tmp_path / "catalogue.json"))
    monkeypatch.setenv("COPPICE_PACKS", str(tmp_path / "shelf"))
    monkeypatch.setattr(weights, "find_spec", lambda name: SimpleNamespace(name=name))
    with serving(site) as address:
        offering(tmp_path / "catalogue.json", [address], CONTENT)
        yield World(site, address, tmp_path / "catalogue.json")


def test_downloaded_checked_found_and_removed(world: World) -> None:
    assert weights.find() is None and weights.pending() == 0
    file, told = world.fetch()
    assert file == weights.find() == weights.verify() and file.read_bytes() == CONTENT
    assert {step.phase for step in told} == {"asking", "downloading"}
    assert [step.total for step in told if step.phase == "downloading"][-1] == len(CONTENT)
    assert shelf.installed() == [] or all(info.bundled for info in shelf.installed()), "weights are no pack"
    assert "here already" in world.problem()
    freed = weights.remove()
    assert freed > len(CONTENT) and weights.find() is None and not weights.accepted(weights.offered())
    with pytest.raises(UserProblem, match="no weights"):
        weights.remove()
    with pytest.raises(UserProblem, match="not here"):
        weights.verify()


def test_the_licence_comes_first_and_is_remembered(world: World) -> None:
    assert "not accepted" in world.problem(agreed=False) and not world.site.asked
    world.site.moods[NAME] = ["cut 2000", "cut 0"]
    world.problem()
    note = json.loads((weights.folder() / weights.AGREEMENT).read_text())
    assert note["licence"]["notice"] == "For study only." and note["accepted"].startswith("20")
    world.site.moods[NAME] = ["ok"]
    world.fetch(agreed=False)  # the same words: nobody is asked twice
    assert weights.find() is not None
    weights.find().unlink()
    value = json.loads(world.catalogue.read_text())
    value["licences"]["mine"]["notice"] = "For nobody."
    world.catalogue.write_text(json.dumps(value))
    assert not weights.accepted(weights.offered())
    assert "not accepted" in world.problem(agreed=False)
    (weights.folder() / weights.AGREEMENT).write_text("{half a")
    assert not weights.accepted(weights.offered())


def test_a_broken_connection_goes_on_where_it_broke(world: World) -> None:
    world.site.moods[NAME] = ["cut 100000", "cut 0"]
    assert "broke" in world.problem()
    assert weights.pending() == 100_000 and weights.find() is None
    world.site.moods[NAME], world.site.asked = ["ok"], []
    world.fetch()
    assert world.ranges == ["bytes=100000-"] and weights.verify().read_bytes() == CONTENT


def test_stopped_at_any_step_it_goes_on_later(world: World) -> None:
    world.site.moods[NAME] = ["drip"]
    steps = weights.download(True, Trip(FAST))
    while next(steps).done < 3:
        pass
    steps.close()
    had = weights.pending()
    assert had >= 3 and weights.find() is None
    world.site.moods[NAME], world.site.asked = ["ok"], []
    world.fetch()
    assert world.ranges == [f"bytes={had}-"]


def test_another_file_is_refused(world: World) -> None:
    world.site.files[NAME] = CONTENT[::-1]
    assert "is not the published one" in world.problem()
    assert weights.find() is None and weights.pending() == 0
    offering(world.catalogue, [world.address], CONTENT, bytes=12_345)
    assert "instead of 12,345" in world.problem()
    world.site.files.clear()
    assert "404" in world.problem()


def test_a_file_changed_on_the_disk_is_told(world: World) -> None:
    file, _ = world.fetch()
    file.write_bytes(CONTENT[:-1] + b"?")
    with pytest.raises(UserProblem, match="not the published file"):
        weights.verify()


def test_a_mirror_and_a_redirection_do(world: World) -> None:
    """As the publisher does: the address answers with a redirection to where the bytes are."""
    other = Site({"bytes": CONTENT})
    with serving(other) as place:
        world.site.moved[NAME] = f"{place}bytes"
        world.site.moods[NAME] = ["ok"]
        other.moods["bytes"] = ["cut 50000", "ok"]
        world.fetch()
    gets = [asked for method, _, asked in other.asked if method == "GET"]
    assert gets[-2:] == [None, "bytes=50000-"] and weights.verify().read_bytes() == CONTENT


def test_a_full_disk(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1 << 20))
    said = world.problem()
    assert said.startswith("This needs 0.1 GB of space") and weights.pending() == 0
    monkeypatch.undo()


def test_a_disk_that_fills_up(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> Iterator[Step]:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(weights, "transfer", full)
    assert "is full" in world.problem()


def test_only_one_at_a_time(world: World) -> None:
    world.site.moods[NAME] = ["drip"]
    first = weights.download(True, Trip(FAST))
    next(first)
    assert "being downloaded already" in world.problem()
    first.close()


def test_without_demucs_nothing_is_fetched(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "find_spec", lambda name: None)
    assert ".[stems]" in world.problem() and not world.site.asked


def test_a_catalogue_without_separators(world: World) -> None:
    world.catalogue.write_text('{"format_version": 1}')
    with pytest.raises(UserProblem, match="names no separator"):
        weights.offered()


def test_as_a_job(world: World) -> None:
    woken: list[object] = []
    worker = Worker(lambda: woken.append(1), load=lambda: lambda command: weights.run(command.job))
    worker.submit(SimpleNamespace(job=7))
    kinds: list[str] = []
    while "Finished" not in kinds:
        kinds.append(type(worker.events.get(timeout=20)).__name__)
    worker.close()
    assert kinds[0] == "Started" and "Progress" in kinds and weights.find() is not None


def test_what_was_downloaded_separates(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the server to stems, by a tiny random network of the published layout."""
    content = tiny_weights(tmp_path / "tiny.safetensors").read_bytes()
    world.site.files[NAME] = content
    offering(world.catalogue, [world.address], content)
    world.fetch()
    monkeypatch.setattr(htdemucs, "PIECE_SECONDS", 1.5)
    monkeypatch.setattr(htdemucs, "CONTEXT_SECONDS", 0.25)
    mix = (0.1 * np.random.default_rng(1).standard_normal(44_100)).astype(np.float32)
    steps = htdemucs.separate(mix, weights.find())
    while True:
        try:
            next(steps)
        except StopIteration as end:
            assert set(end.value) == set(STEMS) and {len(stem) for stem in end.value.values()} == {44_100}
            break


def test_the_catalogue_that_comes_along(monkeypatch: pytest.MonkeyPatch) -> None:
    """One file at its author's own place, pinned, with size and full hash; both of his statements are told."""
    monkeypatch.delenv("COPPICE_CATALOGUE", raising=False)
    (offer,) = catalogue.separators()
    (file,) = offer.files
    assert all(
        address.startswith("https://huggingface.co/adefossez/HTDemucs/resolve/") for address in file.addresses
    )
    assert file.bytes == 84_025_440 and len(file.sha256 or "") == 64
    assert not offer.licence.commercial
    for words in ("scientific purposes", "License: MIT", "issues/327", "MUSDB18-HQ", "800"):
        assert words in offer.licence.notice
