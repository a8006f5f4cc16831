"""What every test needs: a windowless Qt, one thread per library, and no touching of the user's folders."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

# Before Qt, torch or numpy are imported anywhere. One thread: OpenMP spins while the few cores of
# a CI machine are busy, which costs a hundredfold (DESIGN.md section 9).
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_name, "1")


@pytest.fixture(autouse=True)
def one_torch_thread() -> None:
    """Keep torch on one thread in tests that use it, without importing it for those that do not."""
    torch = sys.modules.get("torch")
    if torch is not None and torch.get_num_threads() != 1:
        torch.set_num_threads(1)


@pytest.fixture(autouse=True)
def private_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point every per-user folder at a fresh place, so that tests neither see nor change the user's own."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    monkeypatch.delenv("COPPICE_PACKS", raising=False)
    return home


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Journeys first, and no tests marked `gpu` without a CUDA device; torch is asked only if there is such a test.

    A journey is long: begun last, it would keep one process busy while the others have nothing left to do.
    """
    items.sort(key=lambda item: "journeys" not in item.path.parts)
    marked = [item for item in items if item.get_closest_marker("gpu")]
    if not marked:
        return
    import torch

    if not torch.cuda.is_available():
        for item in marked:
            item.add_marker(pytest.mark.skip(reason="no CUDA device here"))
