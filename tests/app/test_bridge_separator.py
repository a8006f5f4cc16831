from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from app.bridge_separator import separator, weights_here
from engine import weights
from engine.errors import UserProblem
from tests.engine.separation.tiny import NAME, offering


def test_what_is_known_of_the_weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPPICE_CATALOGUE", str(tmp_path / "catalogue.json"))
    monkeypatch.setenv("COPPICE_PACKS", str(tmp_path / "shelf"))
    monkeypatch.setattr(weights, "find_spec", lambda name: None)
    offering(tmp_path / "catalogue.json", ["http://127.0.0.1:1/"], b"1234")
    known = separator()
    assert (known.title, known.bytes, known.pending) == ("Tiny", 4, 0)
    assert not (known.here or known.usable or known.agreed or weights_here())
    weights.folder().mkdir(parents=True)
    (weights.folder() / f"{NAME}.part").write_bytes(b"12")
    monkeypatch.setattr(weights, "find_spec", lambda name: SimpleNamespace())
    assert separator().pending == 2 and separator().usable
    (weights.folder() / NAME).write_bytes(b"1234")
    assert separator().here and weights_here()
    (tmp_path / "catalogue.json").write_text("{")
    with pytest.raises(UserProblem):
        separator()
    assert weights_here(), "a broken catalogue does not hide what is here"
