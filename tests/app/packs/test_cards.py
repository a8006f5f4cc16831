from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.bridge_packs import Fit, Licence, Machine, Offered, PackWork, Shelved
from app.bridge_separator import Separator
from app.packs.cards import OfferCard, PackCard, SeparatorCard, fit_text, size_text, time_text, work_text

FREE = Licence("CC0-1.0", "Do what you like.", True)
TOY = Shelved(
    "toy", "Toy", FREE, 19_000_000, False, Path("/p/toy"), 6, 5, 22_050, (("genre accuracy", "80 %"),), ()
)  # fmt: skip
OFFER = Offered(
    "big", "Big", "A big one.", dataclasses.replace(FREE, commercial=False), 27_700_000_000, 0, ()
)


def words(card: PackCard | OfferCard | SeparatorCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if not label.isHidden())


def test_numbers_as_people_read_them() -> None:
    assert (size_text(19e6), size_text(27.74e9)) == ("19 MB", "27.7 GB")
    assert (time_text(65), time_text(7800)) == ("1:05", "2:10:00")


@pytest.mark.parametrize(
    ("fit", "wanted"),
    [
        (None, ""),
        (Fit("float32", 10**9, 2 * 10**9, "cpu"), "Fits into memory: needs 1.0 GB of 2.0 GB free."),
        (Fit("int8", 10**9, 2 * 10**9, "cpu"), "Fits into memory as int8"),
        (Fit(None, 3 * 10**9, 2 * 10**9, "cpu"), "Does not fit into memory: needs at least 3.0 GB"),
        (Fit("float32", 10**9, None, "cpu"), "cannot be told"),
    ],
)
def test_fits_are_told(fit: Fit | None, wanted: str) -> None:
    assert wanted in fit_text(fit) and bool(wanted) == bool(fit_text(fit))


def test_a_job_says_how_far_how_fast_and_how_long() -> None:
    work = PackWork(1, "install", "big", True, 10**9, 4 * 10**9, 12.5e6, 240.0, "downloading")
    assert work_text(work) == "downloading · 1.0 GB of 4.0 GB · 12.5 MB/s · 4:00 left"
    assert work_text(PackWork(1, "verify", "toy")) == "waiting"


def test_a_pack_shows_itself_and_removing_asks_once_more(qtbot: QtBot) -> None:
    card = PackCard(TOY, used=False)
    qtbot.addWidget(card)
    for part in ("Toy", "19 MB", "CC0-1.0", "6 artists", "5 genres", "22.05 kHz", "genre accuracy 80 %"):
        assert part in words(card)
    with qtbot.assertNotEmitted(card.remove_wanted):
        card.remove.click()
    with qtbot.waitSignal(card.remove_wanted):
        card.remove.click()
    for button, signal in ((card.verify, card.verify_wanted), (card.use, card.use_wanted)):
        with qtbot.waitSignal(signal) as wish:
            button.click()
        assert wish.args == ["toy"]
    card.show_fit((), Machine("cpu", "", 10**9))
    assert card.fit.isHidden()


def test_bundled_packs_stay_and_the_used_one_is_marked(qtbot: QtBot) -> None:
    card = PackCard(dataclasses.replace(TOY, bundled=True), used=True)
    qtbot.addWidget(card)
    assert card.remove.isHidden() and not card.use.isEnabled()


def test_a_running_job_takes_the_place_of_the_buttons_and_can_be_stopped(qtbot: QtBot) -> None:
    card = OfferCard(OFFER)
    qtbot.addWidget(card)
    assert "non-commercial" in words(card)
    work = PackWork(7, "install", "big", True, 1, 4, 0.0, 0.0, "downloading")
    card.show_work(work, "Pause")
    assert not card.install.isEnabled() and card.work.bar.value() == 250
    with qtbot.waitSignal(card.cancelled) as wish:
        card.work.stop.click()
    assert wish.args == [7]
    card.show_work(None, "Pause")
    assert card.work is None and card.install.isEnabled()


def test_a_begun_download_goes_on(qtbot: QtBot) -> None:
    card = OfferCard(dataclasses.replace(OFFER, pending=5_000_000_000))
    qtbot.addWidget(card)
    assert "5.0 GB have arrived" in words(card) and card.install.text() == "Go on…"


def test_the_separator_is_downloaded_removed_or_of_no_use(qtbot: QtBot) -> None:
    known = Separator("Demucs", "Good stems.", OFFER.licence, 84_000_000, 0, False, True, False)
    card = SeparatorCard(known)
    qtbot.addWidget(card)
    assert "84 MB" in words(card) and "non-commercial" in words(card) and card.remove.isHidden()
    with qtbot.waitSignal(card.fetch_wanted) as wish:
        card.fetch.click()
    assert wish.args == [known]
    card.show_work(PackWork(3, "separator", "", True, 1, 4, 0.0, 0.0, "downloading"), "Pause")
    assert not card.fetch.isEnabled() and card.work is not None and card.work.bar.value() == 250
    begun = SeparatorCard(dataclasses.replace(known, pending=21_000_000))
    qtbot.addWidget(begun)
    assert "21 MB have arrived" in words(begun) and begun.fetch.text() == "Go on…"
    begun.remove.click()
    assert begun.remove.text() == "Remove 21 MB for good"
    here = SeparatorCard(dataclasses.replace(known, here=True))
    qtbot.addWidget(here)
    assert here.fetch.isHidden() and not here.remove.isHidden()
    with qtbot.assertNotEmitted(here.remove_wanted):
        here.remove.click()
    with qtbot.waitSignal(here.remove_wanted):
        here.remove.click()
    useless = SeparatorCard(dataclasses.replace(known, usable=False))
    qtbot.addWidget(useless)
    useless.show_work(None, "Pause")
    assert not useless.fetch.isEnabled() and ".[stems]" in words(useless)
