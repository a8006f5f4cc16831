"""What the installers say about the program is true: versions, files, the desktop entry, the single file's script."""

from __future__ import annotations

import configparser
import importlib.util
import io
import os
import plistlib
import re
import shutil
import ssl
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
INSTALLERS = ROOT / "installers"
LINUX = INSTALLERS / "linux"


def test_desktop_entry_and_file_type_agree() -> None:
    entry = configparser.RawConfigParser()
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(LINUX / "coppice.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = ElementTree.parse(LINUX / "coppice.xml").getroot().find(f"{space}mime-type")
    assert kind is not None
    assert desktop["MimeType"] == f"{kind.get('type')};" and desktop["Exec"] == "coppice %f"
    glob = kind.find(f"{space}glob")
    assert glob is not None and glob.get("pattern") == "*.coppice"
    assert (ROOT / "resources" / "icons" / f"{desktop['Icon']}.svg").is_file()


def test_the_specification_is_python_and_names_what_exists() -> None:
    text = (INSTALLERS / "coppice.spec").read_text(encoding="utf-8")
    compile(text, "coppice.spec", "exec")
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    found = re.search(r'^version = "([^"]+)"', (ROOT / "pyproject.toml").read_text(), re.M)
    assert found is not None and found[1] == version


def test_all_builds_freeze_with_the_same_tool() -> None:
    scripts = ["linux/build.sh", "windows/build.ps1", "macos/build.sh"]
    pins = {tuple(re.findall(r"pyinstaller==\S+", (INSTALLERS / name).read_text())) for name in scripts}
    assert len(pins) == 1 and len(next(iter(pins))) == 1


def test_macos_entitlements() -> None:
    rights = plistlib.loads((INSTALLERS / "macos" / "entitlements.plist").read_bytes())
    assert rights["com.apple.security.cs.allow-jit"] is True


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_the_single_file_unpacks_once_and_passes_on_its_words(tmp_path: Path) -> None:
    """The stub with a program of three lines behind it; a broken archive is a sentence and leaves nothing."""
    program = b'#!/bin/sh\necho "ran: $*"\nexit 7\n'
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w:gz") as tar:
        member = tarfile.TarInfo("coppice/coppice")
        member.size, member.mode = len(program), 0o755
        tar.addfile(member, io.BytesIO(program))
    stub = (LINUX / "stub.sh").read_text().replace("@ID@", "1.2-cpu-abc")
    stub = stub.replace("@LINE@", str(stub.count("\n") + 1))
    file, unpacked = tmp_path / "coppice.run", tmp_path / "a place"

    def run(content: bytes) -> subprocess.CompletedProcess[str]:
        file.write_bytes(stub.encode() + content)
        file.chmod(0o755)
        environment = {**os.environ, "COPPICE_UNPACK": str(unpacked)}
        return subprocess.run([file, "grow", "a b"], env=environment, capture_output=True, text=True)

    broken = run(archive.getvalue()[:50])
    assert broken.returncode == 1 and "could not be unpacked" in broken.stderr
    assert list(unpacked.iterdir()) == []
    first, second = run(archive.getvalue()), run(b"")
    assert first.stdout == second.stdout == "ran: grow a b\n" and first.returncode == second.returncode == 7
    assert "unpacking" in first.stderr and not second.stderr
    assert [path.name for path in unpacked.iterdir()] == ["1.2-cpu-abc"]


def test_the_frozen_entry_does_what_the_command_does(tmp_path: Path) -> None:
    """Run as a script it is the same program: the command line, and `-m app` for the window's picture."""
    entry = [sys.executable, str(INSTALLERS / "entry.py")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    listed = subprocess.run([*entry, "packs", "list"], env=environment, capture_output=True, text=True)
    assert listed.returncode == 0 and "seedling" in listed.stdout
    wrong = subprocess.run(
        [*entry, "-m", "app", "--theme", "pink"], env=environment, capture_output=True, text=True
    )
    assert wrong.returncode == 2 and "pink" in wrong.stderr


def test_certificates_are_those_of_this_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python's own default if it is there, else the first known place, else the file brought along."""
    specification = importlib.util.spec_from_file_location("entry", INSTALLERS / "entry.py")
    assert specification and specification.loader
    entry = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(entry)
    default = ssl.get_default_verify_paths()
    monkeypatch.setattr(entry.ssl, "get_default_verify_paths", lambda: default._replace(cafile="/some/file"))
    assert entry.certificates() is None
    monkeypatch.setattr(entry.ssl, "get_default_verify_paths", lambda: default._replace(cafile=None))
    brought, known = tmp_path / "certifi" / "cacert.pem", tmp_path / "bundle.crt"
    monkeypatch.setattr(entry, "INSIDE", tmp_path)
    monkeypatch.setattr(entry, "CERTIFICATES", (str(known),))
    assert entry.certificates() is None
    brought.parent.mkdir()
    brought.touch()
    assert entry.certificates() == brought
    known.touch()
    assert entry.certificates() == known


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb packs and reads Debian packages")
def test_the_linux_packages_hold_the_program(tmp_path: Path) -> None:
    """pack.sh over a program of two lines: the archive, the single file that runs it, and the Debian package."""
    checkout = tmp_path / "checkout"
    shutil.copytree(INSTALLERS, checkout / "installers")
    shutil.copytree(ROOT / "resources" / "icons", checkout / "resources" / "icons")
    for name in ("pyproject.toml", "LICENSE"):
        shutil.copyfile(ROOT / name, checkout / name)
    program = checkout / "dist" / "coppice" / "coppice"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\necho "ran: $*"\n')
    program.chmod(0o755)
    subprocess.run([checkout / "installers/linux/pack.sh", "cpu"], check=True, capture_output=True)
    (archive,), (single,), (package,) = (
        list((checkout / "dist").glob(f"*.{end}")) for end in ("tar.gz", "run", "deb")
    )
    with tarfile.open(archive) as tar:
        assert "coppice/coppice" in tar.getnames()
    place = {**os.environ, "COPPICE_UNPACK": str(tmp_path / "unpacked")}
    ran = subprocess.run([single, "doctor"], env=place, capture_output=True, text=True, check=True)
    assert ran.stdout == "ran: doctor\n"
    subprocess.run(["dpkg-deb", "-x", package, tmp_path / "root"], check=True)
    root = tmp_path / "root"
    assert (root / "opt/coppice/coppice").read_bytes() == program.read_bytes()
    assert (root / "usr/bin/coppice").readlink() == Path("/opt/coppice/coppice")
    for path in ("applications/coppice.desktop", "mime/packages/coppice.xml", "doc/coppice/copyright"):
        assert (root / "usr/share" / path).is_file()
    assert len(list((root / "usr/share/icons/hicolor").glob("*/apps/coppice.*"))) == 8
    fields = subprocess.run(["dpkg-deb", "-f", package], capture_output=True, text=True, check=True).stdout
    assert "Package: coppice\n" in fields and "@" not in fields.replace("coppice@localhost", "")
