from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import bridge_packs
from app.bridge_packs import Machine, PackDesk
from engine.errors import UserProblem
from engine.packs.manifest import Licence
from tests.engine.packs.folders import published_folder


@pytest.fixture
def shelf(tmp_path: Path, toy_shelf: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A shelf with a copy of the toy pack, nothing bundled, and an empty catalogue."""
    folder = tmp_path / "packs"
    shutil.copytree(toy_shelf, folder)
    monkeypatch.setenv("COPPICE_PACKS", str(folder))
    monkeypatch.setenv("COPPICE_RESOURCES", str(tmp_path / "nothing"))
    catalogue = tmp_path / "catalogue.json"
    catalogue.write_text(json.dumps({"format_version": 1, "licences": {}, "files": {}, "packs": []}))
    monkeypatch.setenv("COPPICE_CATALOGUE", str(catalogue))
    return folder


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[PackDesk]:
    made = PackDesk()
    yield made
    made.close()


def test_the_folder_of_packs_is_the_chosen_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("COPPICE_PACKS", str(tmp_path))
    assert bridge_packs.packs_folder() == tmp_path


def test_what_is_installed_is_described(shelf: Path) -> None:
    (pack,) = bridge_packs.shelved()
    assert (pack.name, pack.bundled) == ("toy", False)
    assert pack.artists > 0 and pack.genres > 0 and pack.sample_rate == 22_050 and pack.bytes > 1000
    assert bridge_packs.offered() == []


def test_the_catalogue_is_offered_without_what_is_there(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COPPICE_CATALOGUE")
    names = [offer.name for offer in bridge_packs.offered()]
    assert "jukebox-5b-lyrics" in names
    assert all(offer.bytes > 1e9 and offer.priors and not offer.pending for offer in bridge_packs.offered())


def test_verifying_tells_whole_and_damaged(shelf: Path, desk: PackDesk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.done, timeout=20_000) as told:
        desk.verify("toy")
    assert told.args[0].kind == "verify" and not desk.works
    (shelf / "toy" / "artists.txt").write_text("nobody;0\n")
    with qtbot.waitSignal(desk.trouble, timeout=20_000) as told:
        desk.verify("toy")
    assert "artists.txt" in told.args[0]


def test_removing_takes_it_off_the_shelf(shelf: Path, desk: PackDesk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.shelf_changed):
        assert desk.remove("toy") > 1000
    assert bridge_packs.shelved() == []
    with pytest.raises(UserProblem):
        desk.remove("toy")


def test_importing_shows_the_licence_first_and_then_makes_a_pack(
    shelf: Path, desk: PackDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = published_folder(tmp_path / "mine", forms=("v2",))
    with qtbot.waitSignal(desk.licence_found, timeout=60_000) as found:
        desk.look_at(folder)
    place, licence = found.args
    assert place == folder and isinstance(licence, Licence) and len(bridge_packs.shelved()) == 1
    with qtbot.waitSignal(desk.done, timeout=60_000):
        desk.import_folder(folder, licence)
    assert "mine" in [pack.name for pack in bridge_packs.shelved()]


def test_a_folder_without_weights_is_told(desk: PackDesk, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.trouble, timeout=60_000):
        desk.look_at(tmp_path)


def test_the_machine_is_measured_and_fits_are_told(shelf: Path, desk: PackDesk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.machine_found, timeout=60_000) as found:
        desk.measure()
    machine = found.args[0]
    (toy,) = bridge_packs.shelved()
    assert machine.kind in ("cpu", "cuda") and machine.fit(toy.priors).precision == "float32"
    assert Machine("cpu", "", 1000).fit(toy.priors).precision is None
    assert machine.fit(()) is None


def test_a_cancelled_job_ends_without_noise(shelf: Path, desk: PackDesk, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(desk.trouble):
        job = desk.verify("toy")
        desk.cancel(job)
        qtbot.waitUntil(lambda: not desk.works, timeout=20_000)
