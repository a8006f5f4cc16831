"""Where networks run and in which precision."""

import pytest
import torch

from engine import device


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
