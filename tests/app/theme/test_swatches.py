from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.theme.apply import look
from app.theme.swatches import SWATCHES, colour_of
from app.theme.tokens import THEMES


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_has_a_colour_for_every_swatch(name: str, qtbot: QtBot) -> None:
    look.use(name)
    assert [colour_of(swatch) for swatch in SWATCHES] == list(THEMES[name].accents[: len(SWATCHES)])
    assert len(THEMES[name].accents) >= len(SWATCHES)


def test_other_values(qtbot: QtBot) -> None:
    assert colour_of("#12abEF") == "#12abEF"
    assert colour_of("") == colour_of("plum") == colour_of("#12345") == colour_of("#12345g") == ""
