from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.bridge_packs import Licence
from app.packs.licence import LicencePage


def test_nothing_happens_before_the_licence_is_accepted(qtbot: QtBot) -> None:
    done: list[str] = []
    page = LicencePage(lambda: done.append("back"))
    qtbot.addWidget(page)
    page.ask("Before", Licence("Mine-1.0", "At home only.", False), "Install", lambda: done.append("go"))
    assert page.notice.text() == "At home only." and "Non-commercial" in page.use.text()
    page.go.click()
    assert not done
    page.accepted.setChecked(True)
    page.go.click()
    page.back.click()
    assert done == ["go", "back"]
    page.ask("Again", Licence("CC0", "", True), "Install", lambda: None)
    assert not page.accepted.isChecked() and not page.go.isEnabled()
