#!/usr/bin/env python3
"""Set Coppice up in this checkout and start it: `run` opens the window, `test` runs the whole test suite.

    python3 installers/bootstrap.py run [SONG]
    python3 installers/bootstrap.py test [pytest arguments]

Needs nothing but Python and git. It makes `.venv`, installs what is missing, and is fast the second
time: a stamp in `.venv` remembers for which pyproject.toml the installation was made. On Debian-like
Linux as root or with sudo it installs the system libraries that Qt and PortAudio need; elsewhere it
says what to install. Only the standard library, and syntax that an older Python can read, so that it
can say which Python is wanted.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "coppice-stamp.json"
SUPPORTED = ((3, 13), (3, 12), (3, 11))

# What Qt and PortAudio load at run time, by the name the loader looks for, and Debian's package of it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libportaudio.so.2": "libportaudio2",
}
# For the playback tests, which listen to a PulseAudio null sink, and for the journey on a virtual screen
# (without these programs both skip themselves).
TEST_PROGRAMS = {
    "pulseaudio": "pulseaudio",
    "pactl": "pulseaudio-utils",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "openbox": "openbox",
}
ALSA_PULSE = ("*/alsa-lib/libasound_module_pcm_pulse.so", "libasound2-plugins")  # below /usr/lib

OTHER_LINUX = {
    "dnf": "sudo dnf install portaudio libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms"
    " mesa-libEGL mesa-libGL fontconfig dbus-libs",
    "pacman": "sudo pacman -S portaudio libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms"
    " mesa fontconfig dbus",
    "zypper": "sudo zypper install libportaudio2 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4"
    " libxcb-keysyms1 Mesa-libEGL1 Mesa-libGL1 libfontconfig1 libdbus-1-3",
}


class Stop(Exception):
    """Something the user has to mend; the text says what and how."""


def say(text: str) -> None:
    """Tell the user what happens, on stderr so that stdout stays the program's own."""
    print(f"bootstrap: {text}", file=sys.stderr, flush=True)


def works(command: Sequence[str]) -> bool:
    """Run a command with its words on stderr; whether it succeeded."""
    return subprocess.call(list(command), stdout=2) == 0


def call(command: Sequence[str]) -> None:
    """Run a command that must succeed."""
    if not works(command):
        raise Stop(f"This failed: {' '.join(command)}. Its message stands above; mend that, then try again.")


def answers(command: Sequence[str]) -> str | None:
    """What a command prints, or None where it is missing, fails or takes longer than a minute."""
    try:
        return subprocess.run(
            list(command), capture_output=True, text=True, timeout=60, check=True, stdin=subprocess.DEVNULL
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None


# ------------------------------------------------------------------------------------ Python and .venv


def find_python() -> str:
    """A Python this project supports: the one that runs this file, or else another one on this machine."""
    if sys.version_info[:2] in SUPPORTED:
        return sys.executable
    for major, minor in SUPPORTED:
        name = f"{major}.{minor}"
        ways = [["py", f"-{name}"]] if os.name == "nt" else [[f"python{name}"]]
        for way in ways:
            found = answers([*way, "-c", "import sys; print(sys.executable)"])
            if found:
                return found.strip()
    have = ".".join(str(part) for part in sys.version_info[:2])
    raise Stop(
        f"Coppice needs Python 3.11, 3.12 or 3.13; this is {have}. Install one from https://www.python.org."
    )


def venv_program(name: str) -> Path:
    """The path of a program inside `.venv`."""
    return VENV / ("Scripts" if os.name == "nt" else "bin") / (f"{name}.exe" if os.name == "nt" else name)


def make_venv() -> None:
    """Make `.venv` unless a working one of a supported Python is there."""
    version = answers([str(venv_program("python")), "-c", "import pip, sys; print(*sys.version_info[:2])"])
    if version is not None and tuple(int(part) for part in version.split()) in SUPPORTED:
        return
    python = find_python()
    say(f"making .venv with {python}")
    if answers([python, "-c", "import ensurepip, venv"]) is None:
        _install_venv_module(python)
    call([python, "-m", "venv", "--clear", str(VENV)])


def _install_venv_module(python: str) -> None:
    """Debian keeps `venv` out of its python3 package; fetch it, or say how."""
    version = (answers([python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]) or "3").strip()
    packages = [f"python{version}-venv"]
    front = apt_front()
    if front is None or not apt_install(front, packages):
        raise Stop(f"This Python has no venv module. Install it with: sudo apt-get install {packages[0]}")


# ------------------------------------------------------------------------------------- system libraries


def apt_front() -> list[str] | None:
    """How to call apt-get here with the rights to install, or None where that is not possible."""
    if not sys.platform.startswith("linux") or shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    if shutil.which("sudo") and (sys.stdin.isatty() or answers(["sudo", "-n", "true"]) is not None):
        return ["sudo", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    return None


def apt_install(front: list[str], packages: list[str]) -> bool:
    """Install Debian packages; whether it worked. apt's own words go to stderr."""
    say(f"installing with apt-get: {' '.join(packages)}")
    works([*front, "-q", "update"])
    return works([*front, "-q", "install", "-y", "--no-install-recommends", *packages])


def known_libraries() -> str:
    """The loader's table of shared libraries (the program is outside an ordinary user's PATH on Debian)."""
    return answers([shutil.which("ldconfig") or "/sbin/ldconfig", "-p"]) or ""


def missing_packages(tests: bool, known: str) -> list[str]:
    """Debian's names of what is missing on this Linux, given the loader's table."""
    wanted = [package for library, package in LIBRARIES.items() if library not in known]
    if tests:
        wanted += [package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None]
        if not any(Path("/usr/lib").glob(ALSA_PULSE[0])):
            wanted.append(ALSA_PULSE[1])
    return wanted


def system_libraries(tests: bool) -> None:
    """See to the libraries that wheels do not bring; only on Linux, elsewhere the wheels are complete."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_packages(tests, known_libraries())
    if not missing:
        return
    front = apt_front()
    if front is not None and apt_install(front, missing):
        return
    say("some system libraries are missing; the window or the sound may not work until they are installed.")
    say("install them with: " + advice(missing))


def advice(missing: list[str]) -> str:
    """The command that installs the missing libraries on this kind of Linux."""
    if shutil.which("apt-get"):
        return f"sudo apt-get update && sudo apt-get install {' '.join(missing)}"
    for program, command in OTHER_LINUX.items():
        if shutil.which(program):
            return command
    return f"your package manager; Debian calls them {' '.join(missing)}"


# -------------------------------------------------------------------------------------- Python packages


def torch_pin() -> str:
    """The requirement of torch, as pyproject.toml states it."""
    found = re.search(r'"(torch==[^"]+)"', (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    if found is None:
        raise Stop("pyproject.toml does not pin torch. Restore the file with: git checkout pyproject.toml")
    return found.group(1)


def cuda_indexes(driver: str | None, platform: str) -> list[str]:
    """Where to look for a CUDA build, best first; empty where the ordinary index has the right one already.

    PyPI's Linux wheel of torch is the CUDA build (and runs without a GPU); its Windows wheel is
    CPU-only. CUDA 13 needs an NVIDIA driver of 580 or later.
    """
    if driver is None or platform != "win32":
        return []
    number = re.match(r"\s*(\d+)", driver)
    builds = ["cu130", "cu128", "cu126"] if number and int(number.group(1)) >= 580 else ["cu128", "cu126"]
    return [f"https://download.pytorch.org/whl/{build}" for build in builds]


def nvidia_driver() -> str | None:
    """The version of the NVIDIA driver, or None where there is no NVIDIA GPU."""
    said = answers(["nvidia-smi", "--query-gpu=driver_version", "--format=csv,noheader"])
    return said.strip() or None if said else None


def torch_build(site: Path) -> str:
    """Which build of torch lies in a site-packages folder, in words, read without importing it."""
    path = site / "torch" / "version.py"
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    version = re.search(r"^__version__ *= *'([^']+)'", text, re.M)
    if version is None:
        return "no torch"
    cuda = re.search(r"^cuda[^=\n]*= *'([^']+)'", text, re.M)
    return f"torch {version.group(1)} ({'CUDA ' + cuda.group(1) if cuda else 'CPU'} build)"


def site_packages() -> Path:
    """The folder of `.venv` that holds the installed packages."""
    code = "import sysconfig; print(sysconfig.get_paths()['purelib'])"
    return Path((answers([str(venv_program("python")), "-c", code]) or ".").strip())


def fingerprint() -> str:
    """What an installation depends on: the project file and the place of the checkout."""
    return hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + str(ROOT).encode()).hexdigest()


def installed_extras() -> set[str] | None:
    """The extras installed in `.venv`; None where there are none or for another pyproject.toml."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
        return set(stamp["extras"]) if stamp["fingerprint"] == fingerprint() else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def install(extras: set[str]) -> None:
    """Install the project (editable) with these extras, unless the stamp says it is there."""
    have = installed_extras()
    if have is not None and extras <= have:
        return
    extras = extras | (have or set())
    STAMP.unlink(missing_ok=True)
    pip = [str(venv_program("python")), "-m", "pip", "install", "--disable-pip-version-check"]
    say("installing the Python packages (the first time this takes some minutes)")
    for index in cuda_indexes(nvidia_driver(), sys.platform):
        if works([*pip, "--index-url", index, torch_pin()]):
            break
        say(f"{index} has no {torch_pin()} for this machine")
    target = f"{ROOT}[{','.join(sorted(extras))}]" if extras else str(ROOT)
    call([*pip, "--editable", target])
    say(f"installed {torch_build(site_packages())}; looking at what works here:")
    # It compiles the decoder's step, once per machine; what it finds amiss is told and stops nothing.
    works([str(venv_program("python")), "-m", "engine", "doctor"])
    STAMP.write_text(json.dumps({"fingerprint": fingerprint(), "extras": sorted(extras)}), encoding="utf-8")


# ------------------------------------------------------------------------------------------------ verbs


def has_display() -> bool:
    """Whether a window can be opened: a probe is the only honest test of a DISPLAY that may be dead."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal"):
        return False
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    code = "from PySide6.QtGui import QGuiApplication; QGuiApplication([]); print('window')"
    return answers([str(venv_program("python")), "-c", code]) is not None


def run(arguments: list[str], display: Callable[[], bool] = has_display) -> int:
    """Open the window, or do the main job without one."""
    if not display():
        say("there is no display here, so this runs instead: coppice demo --out demo-output")
        arguments = ["demo", "--out", "demo-output"]
    return subprocess.call([str(venv_program("coppice")), *arguments])


def test(arguments: list[str]) -> int:
    """Run pytest as asked, or the whole default suite: style, types and import rules are tests among the others.

    The whole suite takes a process per core, each with files of its own, in the order of tests/conftest.py.
    """
    whole = ["--numprocesses", "auto", "--maxprocesses", "4", "--dist", "loadfile", "--no-loadscope-reorder"]
    command = [str(venv_program("python")), "-m", "pytest", *(arguments or whole)]
    return subprocess.call(command, cwd=str(ROOT))


def main(arguments: list[str]) -> int:
    """Set up, then run the verb; its exit status."""
    parser = argparse.ArgumentParser(prog="bootstrap.py", description="Set Coppice up here and start it.")
    parser.add_argument("verb", choices=["run", "test"], help="open the window, or run the test suite")
    chosen, rest = parser.parse_known_args(arguments)
    try:
        make_venv()
        system_libraries(tests=chosen.verb == "test")
        install({"dev"} if chosen.verb == "test" else set())
        return test(rest) if chosen.verb == "test" else run(rest)
    except Stop as stop:
        say(str(stop))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
