"""Where networks run and in which precision."""

import pytest
import torch

from engine import device
from engine.errors import UserProblem


def test_the_environment_decides_before_the_hardware(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(device.VARIABLE, "cpu")
    assert device.choose() == torch.device("cpu")
    monkeypatch.delenv(device.VARIABLE)
    assert device.choose().type in ("cpu", "cuda")


def test_memory_and_precision(monkeypatch: pytest.MonkeyPatch):
    cpu, gpu = torch.device("cpu"), torch.device("cuda")
    free = device.memory(cpu)
    assert free is None or free > 1 << 20
    assert device.precision(cpu, 1 << 60) == torch.float32
    monkeypatch.setattr(device, "memory", lambda chosen: 10 << 30)
    assert device.precision(gpu, 1 << 30) == torch.float32
    assert device.precision(gpu, 9 << 30) == torch.float16


def test_a_chosen_gpu_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    for wanted in ("cuda", "toaster"):
        monkeypatch.setenv(device.VARIABLE, wanted)
        with pytest.raises(UserProblem):
            device.choose()
    monkeypatch.setenv(device.VARIABLE, "auto")
    assert device.choose().type == "cpu"


def test_a_chosen_precision_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(device.PRECISION_VARIABLE, "bfloat16")
    assert device.precision(torch.device("cpu"), 1) == torch.bfloat16
    monkeypatch.setenv(device.PRECISION_VARIABLE, "int8")
    assert device.precision(torch.device("cpu"), 1) == torch.int8
    monkeypatch.setenv(device.PRECISION_VARIABLE, "float8")
    with pytest.raises(UserProblem, match="float8"):
        device.precision(torch.device("cpu"), 1)


@pytest.mark.parametrize(("wanted", "threads"), [("", 1), ("3", 3), ("0", 1), ("many", 1)])
def test_threads(wanted: str, threads: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(device.THREADS_VARIABLE, wanted)
    assert device.threads() == threads
