"""Every test of the timeline begins with the house's colours and leaves no choice behind."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings

from app.timeline.shades import KEY


@pytest.fixture(autouse=True)
def house_shades() -> Iterator[None]:
    """Qt looks up the place of settings once per process, so a private folder alone does not part tests."""
    QSettings().remove(KEY)
    yield
    QSettings().remove(KEY)
