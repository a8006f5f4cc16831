"""The bundled files are found in a checkout and where the environment says."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.resources import resource_path


def test_checkout_has_the_resources_folder() -> None:
    assert resource_path() == Path(__file__).resolve().parents[2] / "resources"
    assert resource_path("packs").is_dir()


def test_environment_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPPICE_RESOURCES", str(tmp_path))
    assert resource_path("packs", "x") == tmp_path / "packs" / "x"
