"""The bootstrap script decides rightly what to install; nothing here installs anything."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

FILE = Path(__file__).resolve().parents[2] / "installers" / "bootstrap.py"


@pytest.fixture
def bootstrap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script as a module, its checkout moved to an empty folder and every command refused."""
    spec = importlib.util.spec_from_file_location("bootstrap", FILE)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / ".venv").mkdir()
    (tmp_path / "pyproject.toml").write_text('dependencies = ["torch==2.13.0"]')
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "STAMP", tmp_path / ".venv" / "stamp.json")
    monkeypatch.setattr(module, "works", lambda command: pytest.fail(f"ran {command}"))
    return module


def test_every_library_present_needs_no_package(bootstrap: ModuleType) -> None:
    known = "\n".join(f"\t{library} (libc6,x86-64) => /lib/{library}" for library in bootstrap.LIBRARIES)
    assert bootstrap.missing_packages(False, known) == []
    assert "libegl1" in bootstrap.missing_packages(False, known.replace("libEGL.so.1", ""))


def test_without_rights_it_says_what_to_install(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(bootstrap, "known_libraries", lambda: "")
    monkeypatch.setattr(bootstrap, "apt_front", lambda: None)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: "/usr/bin/dnf" if name == "dnf" else None)
    bootstrap.system_libraries(tests=False)
    assert "sudo dnf install portaudio" in capsys.readouterr().err


def test_with_rights_apt_updates_first(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(bootstrap, "known_libraries", lambda: "")
    monkeypatch.setattr(bootstrap, "apt_front", lambda: ["apt-get"])
    monkeypatch.setattr(bootstrap, "works", lambda command: ran.append(command) or True)
    bootstrap.system_libraries(tests=True)
    assert ran[0] == ["apt-get", "-q", "update"]
    assert "libportaudio2" in ran[1] and "libxcb-cursor0" in ran[1]


@pytest.mark.parametrize(
    ("driver", "platform", "first"),
    [
        ("581.29\n", "win32", "https://download.pytorch.org/whl/cu130"),
        ("551.23", "win32", "https://download.pytorch.org/whl/cu128"),
        (None, "win32", None),
        ("581.29", "linux", None),
        (None, "darwin", None),
    ],
)
def test_only_windows_with_a_gpu_needs_the_cuda_index(
    bootstrap: ModuleType, driver: str | None, platform: str, first: str | None
) -> None:
    assert next(iter(bootstrap.cuda_indexes(driver, platform)), None) == first


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "__version__ = '2.13.0+cpu'\ncuda: Optional[str] = None\nhip: Optional[str] = None\n",
            "torch 2.13.0+cpu (CPU build)",
        ),
        (
            "__version__ = '2.13.0+cu130'\ncuda: Optional[str] = '13.0'\n",
            "torch 2.13.0+cu130 (CUDA 13.0 build)",
        ),
        ("", "no torch"),
    ],
)
def test_it_says_which_build_of_torch_it_took(
    bootstrap: ModuleType, tmp_path: Path, text: str, words: str
) -> None:
    (tmp_path / "torch").mkdir()
    (tmp_path / "torch" / "version.py").write_text(text)
    assert bootstrap.torch_build(tmp_path) == words


def test_second_run_installs_nothing_until_the_project_file_changes(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "works", lambda command: ran.append(command) or True)
    monkeypatch.setattr(bootstrap, "nvidia_driver", lambda: None)
    bootstrap.install({"dev"})
    assert len(ran) == 2 and ran[0][-1].endswith("[dev]") and ran[1][-1] == "doctor"
    bootstrap.install({"dev"})
    bootstrap.install(set())  # `run` after `test` needs nothing more
    assert len(ran) == 2
    (bootstrap.ROOT / "pyproject.toml").write_text('dependencies = ["torch==2.14.0"]')
    bootstrap.install(set())
    assert len(ran) == 4


def test_an_interrupted_installation_is_not_taken_for_complete(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "nvidia_driver", lambda: None)
    monkeypatch.setattr(bootstrap, "works", lambda command: False)
    bootstrap.STAMP.write_text(json.dumps({"fingerprint": "of another project file", "extras": []}))
    with pytest.raises(bootstrap.Stop):
        bootstrap.install(set())
    assert bootstrap.installed_extras() is None


def test_without_a_display_the_demo_runs(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran: list[list[str]] = []
    monkeypatch.setattr(bootstrap.subprocess, "call", lambda command: ran.append(command) or 0)
    assert bootstrap.run(["song.coppice"], display=lambda: False) == 0
    assert ran[0][1:] == ["demo", "--out", "demo-output"]
    assert "no display" in capsys.readouterr().err
    bootstrap.run(["song.coppice"], display=lambda: True)
    assert ran[1][1:] == ["song.coppice"]


def test_old_python_is_told_what_is_needed(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "SUPPORTED", ((9, 9),))
    with pytest.raises(bootstrap.Stop, match=r"needs Python 3\.11"):
        bootstrap.find_python()


@pytest.mark.parametrize(("asked", "on_all_cores"), [([], True), (["tests/app", "-x"], False)])
def test_the_whole_suite_takes_all_cores_and_a_part_runs_as_asked(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, asked: list[str], on_all_cores: bool
) -> None:
    called: list[list[str]] = []
    monkeypatch.setattr(bootstrap.subprocess, "call", lambda command, cwd: called.append(command) or 3)
    assert bootstrap.test(asked) == 3
    assert ("--numprocesses" in called[0]) == on_all_cores
    assert [word for word in called[0] if word in asked] == asked
