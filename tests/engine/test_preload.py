"""In processes of their own: this one has torch in memory already."""

from __future__ import annotations

import gc
import subprocess
import sys

import pytest

from engine import preload

SEEN = """
import sys, threading, time
sys.setswitchinterval(0.001)
from engine.preload import preload
ticks, done = [], []
def work():
    done.append(preload())
    done.append(time.perf_counter())
begin = time.perf_counter()
thread = threading.Thread(target=work)
thread.start()
while thread.is_alive():
    ticks.append(time.perf_counter())
    time.sleep(0.001)
assert done[0] and "torch" not in sys.modules
assert len(ticks) >= 5, "Python's lock was held"
import torch
assert torch.ones(2).sum() == 2
"""


@pytest.mark.skipif(preload.library() is None, reason="torch's libraries are not loaded ahead on this system")
def test_python_goes_on_while_the_libraries_are_linked_and_torch_works_after() -> None:
    subprocess.run([sys.executable, "-c", SEEN], check=True, timeout=120)


def test_without_torch_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preload.importlib.util, "find_spec", lambda name: None)
    assert not preload.preload()


def test_on_another_system_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preload.sys, "platform", "plan9")
    assert preload.library() is None


COLLECTED = """
import gc, sys
from engine.preload import imported
looked_at = []
gc.callbacks.append(lambda phase, info: looked_at.append(info["generation"]))
torch = imported("torch")
assert gc.isenabled() and not looked_at, looked_at
assert gc.get_freeze_count() > 50_000
assert imported("torch") is torch and len(gc.get_objects()) < 50_000
"""


def test_the_collector_rests_while_a_large_package_is_imported() -> None:
    """... and never looks at what was imported again."""
    subprocess.run([sys.executable, "-c", COLLECTED], check=True, timeout=120)


def test_imports_in_two_threads_end_with_the_last_one() -> None:
    with preload.lasting():
        with preload.lasting():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(ModuleNotFoundError):
        preload.imported("no_such_package")
    assert gc.isenabled()
