"""Installing from a real HTTP server with every fault we could think of; docs/install-faults.md is this in words.

`COPPICE_WRITE_DOCS=1 pytest tests/engine/packs/test_install.py` writes the table anew.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from engine.commands import Install
from engine.errors import UserProblem
from engine.events import Cancelled, Failed, Finished, Installed, Progress, Started
from engine.packs import install as installing
from engine.packs import shelf
from engine.packs.download import Patience, Trip
from engine.packs.install import downloads, install, pending, remove
from engine.packs.verify import verify
from engine.worker import Worker
from tests.engine.packs.folders import CHECKPOINTS, published_folder
from tests.engine.packs.web import Site, serving

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "install-faults.md"
BIG = "prior_level_1.pth.tar"
FAST = Patience(stall_seconds=0.5, least_bytes=1000, fruitless=3, gain=1000, pauses=(0.02,))
NAMES = ("v2_artist_ids.txt", "v2_genre_ids.txt", *CHECKPOINTS)


@dataclass
class World:
    """Two mirrors of a tiny published model, a catalogue that names them, and an empty shelf."""

    site: Site
    mirror: Site
    addresses: tuple[str, str]
    catalogue: Path
    mirrored: bool = False

    def describe(self, **facts: dict[str, object]) -> None:
        """Write the catalogue; `facts` by file name (dots as __) replace what it says of a file."""
        bases = self.addresses if self.mirrored else self.addresses[:1]
        files: dict[str, dict[str, object]] = {}
        for name in NAMES:
            sha = hashlib.sha256(self.site.files[name]).hexdigest() if name.endswith(".txt") else None
            addresses = [base + name for base in bases]
            files[name] = {"name": name, "addresses": addresses, "about_bytes": 10_000, "sha256": sha}
            files[name] |= facts.get(name.replace(".", "__"), {})
        licence = {"name": "Mine-1.0", "notice": "Sing it at home only.", "commercial": False}
        entry = {"name": "tiny", "title": "Tiny", "about": "A toy.", "licence": "mine", "files": NAMES}
        value = {"format_version": 1, "licences": {"mine": licence}, "files": files, "packs": [entry]}
        self.catalogue.write_text(json.dumps(value))

    def install(self) -> Path:
        """To the end; the steps' promises are checked on the way."""
        phases: list[str] = []
        steps = install("tiny", True, trip=Trip(FAST))
        while True:
            try:
                step = next(steps)
            except StopIteration as end:
                assert phases in (["asking", "downloading", "converting"], ["downloading", "converting"])
                return end.value
            if not phases or phases[-1] != step.phase:
                phases.append(step.phase)
            assert 0 <= step.done <= step.total and min(step.bytes_per_second, step.eta_seconds) >= 0

    def problem(self) -> UserProblem:
        """The problem an installation ends in."""
        with pytest.raises(UserProblem) as caught:
            self.install()
        return caught.value

    def ranges(self, site: Site, name: str) -> list[str | None]:
        """The Range headers of all GETs of a file."""
        return [asked for method, which, asked in site.asked if (method, which) == ("GET", name)]


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    folder = published_folder(tmp_path / "published", forms=("v2",))
    files = {name: (folder / name).read_bytes() for name in NAMES}
    site, mirror = Site(files), Site(dict(files))
    catalogue = tmp_path / "catalogue.json"
    monkeypatch.setenv("COPPICE_CATALOGUE", str(catalogue))
    monkeypatch.setenv("COPPICE_PACKS", str(tmp_path / "shelf"))
    with serving(site) as first, serving(mirror) as second:
        world = World(site, mirror, (first, second), catalogue)
        world.describe()
        yield world


def whole() -> bool:
    """The pack is on the shelf, every file as its manifest says, and no download is left."""
    pack = shelf.find("tiny")
    return verify(pack).name == "tiny" and not downloads("tiny").exists()


def left() -> dict[str, int]:
    """Files of the unfinished download; there must be no pack."""
    assert not (shelf.user_folder() / "tiny").exists()
    return {path.name: path.stat().st_size for path in downloads("tiny").iterdir()}


# ---------------------------------------------------------------------------------- the fault table

Outcome = tuple[str, str]  # what the user reads (or that there is nothing to read), what is left
TABLE: dict[str, Callable[[World], Outcome | None]] = {}


def fault(title: str) -> Callable[[Callable[[World], Outcome | None]], Callable[[World], Outcome | None]]:
    """A row of the table; None as its outcome: nothing to read, installed, nothing left."""

    def note(scene: Callable[[World], Outcome | None]) -> Callable[[World], Outcome | None]:
        TABLE[title] = scene
        return scene

    return note


@fault("none")
def nothing(world: World) -> None:
    world.install()
    assert whole() and all(asked is None for name in NAMES for asked in world.ranges(world.site, name))


@fault("the connection breaks in the middle of a file, several times")
def broken(world: World) -> None:
    world.site.moods[BIG] = ["cut 2000", "cut 3000", "cut 0", "ok"]
    world.install()
    assert whole() and world.ranges(world.site, BIG) == [None, "bytes=2000-", "bytes=5000-", "bytes=5000-"]


@fault("the connection breaks and does not come back")
def broken_for_good(world: World) -> Outcome:
    world.site.moods[BIG] = ["cut 2000", "cut 0"]
    problem = world.problem()
    assert left()[f"{BIG}.part"] == 2000
    world.site.moods[BIG], world.site.asked = ["ok"], []
    world.install()
    assert whole() and world.ranges(world.site, BIG) == ["bytes=2000-"]
    assert not world.ranges(world.site, "vqvae.pth.tar")
    return str(problem), "complete files and the part; the next install asked only for the rest"


@fault("the server ignores range requests")
def no_ranges(world: World) -> None:
    world.site.moods[BIG] = ["cut 2000", "whole"]
    world.install()
    assert whole()


@fault("the file changes on the server between two tries")
def changed(world: World) -> None:
    world.site.moods[BIG] = ["cut 2000", "500", "500", "500"]
    world.problem()
    world.site.moods[BIG] = ["ok"]
    world.site.marks[BIG] = '"2"'
    content = bytearray(world.site.files[BIG])
    part = downloads("tiny") / f"{BIG}.part"
    part.write_bytes(b"\0" * 2000)  # the old version's bytes, which must not survive
    world.install()
    assert whole() and bytes(content) == world.site.files[BIG]


@fault("the first of two mirrors is dead")
def dead_mirror(world: World) -> None:
    world.mirrored = True
    with socket.socket() as taken:  # bound and not listening: connections are refused
        taken.bind(("127.0.0.1", 0))
        world.addresses = (f"http://127.0.0.1:{taken.getsockname()[1]}/", world.addresses[1])
        world.describe()
        world.install()
    assert whole() and not world.site.asked


@fault("the first of two mirrors dies in the middle of a file")
def dying_mirror(world: World) -> None:
    world.mirrored = True
    world.describe()
    world.site.moods[BIG] = ["cut 2000", "503"]
    world.install()
    assert whole() and world.ranges(world.mirror, BIG) == ["bytes=2000-"]


@fault("no mirror has the file")
def missing(world: World) -> Outcome:
    world.mirrored = True
    world.describe()
    for site in (world.site, world.mirror):
        site.files = {name: content for name, content in site.files.items() if name != BIG}
    problem = world.problem()
    assert left() == {}
    return str(problem), "nothing"


@fault("wrong size: the server's file is not as long as the catalogue says")
def wrong_size(world: World) -> Outcome:
    world.describe(prior_level_1__pth__tar={"bytes": 12_345_678})
    problem = world.problem()
    assert left() == {}
    return str(problem), "nothing"


@fault("wrong content: the SHA-256 differs")
def wrong_hash(world: World) -> Outcome:
    world.site.files["v2_genre_ids.txt"] = b"<html>Please log in to this hotel's network"
    problem = world.problem()
    assert set(left()) == {"v2_artist_ids.txt"}
    return str(problem), "the files that were right"


@fault("wrong content of the right size, where no SHA-256 is published")
def damaged(world: World) -> Outcome:
    right = world.site.files[BIG]
    world.site.files[BIG] = b"\0" * len(right)
    problem = world.problem()
    assert set(left()) == set(NAMES) - {BIG}
    world.site.files[BIG] = right
    world.install()
    assert whole()
    return str(problem), "the other files; the next install asked only for the damaged one"


@fault("the server does not answer")
def silent(world: World) -> Outcome:
    world.site.moods[BIG] = ["silent"]
    problem = world.problem()
    assert f"{BIG}.part" not in left()
    return str(problem), "complete files"


@fault("the server is very slow (ten bytes a second)")
def slow(world: World) -> Outcome:
    world.site.moods[BIG] = ["drip"]
    problem = world.problem()
    assert 0 < left()[f"{BIG}.part"] < 100
    return re.sub(r"\(\d+ bytes", "(10 bytes", str(problem)), "complete files and the part"


@fault("the first of two mirrors is very slow")
def slow_mirror(world: World) -> None:
    world.mirrored = True
    world.describe()
    world.site.moods[BIG] = ["drip"]
    world.install()
    (asked,) = world.ranges(world.mirror, BIG)
    assert whole() and asked is not None and 0 < int(asked.removeprefix("bytes=").rstrip("-")) < 100


@fault("too little space, seen before")
def no_space(world: World) -> Outcome:
    with pytest.MonkeyPatch.context() as patch:
        usage = shutil.disk_usage("/")._replace(free=1_000_000)
        patch.setattr(shutil, "disk_usage", lambda path: usage)
        problem = world.problem()
    assert left() == {}
    return str(problem), "nothing"


@fault("the disk fills up while files arrive")
def disk_full(world: World) -> Outcome:
    part = downloads("tiny") / f"{BIG}.part"
    part.parent.mkdir(parents=True)
    part.symlink_to("/dev/full")  # Linux's own full disk
    problem = world.problem()
    part.unlink()
    assert set(left()) >= {"vqvae.pth.tar"}
    world.install()
    assert whole()
    return str(problem), "complete files; the next install went on from there"


@fault("the disk fills up while the pack is written")
def disk_full_later(world: World) -> Outcome:
    real = os.fsync
    with pytest.MonkeyPatch.context() as patch:

        def fsync(number: int) -> None:
            if Path(f"/proc/self/fd/{number}").readlink().suffix == ".safetensors":
                raise OSError(28, "No space left on device")
            real(number)

        patch.setattr(os, "fsync", fsync)
        problem = world.problem()
    assert set(left()) == set(NAMES)
    world.site.asked = []
    world.install()
    assert whole() and not world.site.asked
    return str(problem), "all downloads; the next install asked for nothing"


@fault("cancelled while files arrive")
def cancelled(world: World) -> Outcome:
    world.site.moods[BIG] = ["cut 2000", "silent"]
    steps = install("tiny", True, trip=Trip(FAST))
    for step in steps:
        if step.phase == "downloading" and pending("tiny") and f"{BIG}.part" in left():
            break
    steps.close()
    assert left()[f"{BIG}.part"] == 2000
    world.site.moods[BIG], world.site.asked = ["ok"], []
    world.install()
    assert whole() and world.ranges(world.site, BIG) == ["bytes=2000-"]
    return "(nothing; the job ends as cancelled)", "complete files and the part"


@fault("cancelled while the pack is written")
def cancelled_later(world: World) -> Outcome:
    steps = install("tiny", True, trip=Trip(FAST))
    assert any(step.phase == "converting" and step.done for step in steps)
    steps.close()
    assert set(left()) == set(NAMES) and {path.name for path in shelf.user_folder().iterdir()} == {
        ".downloads"
    }
    world.install()
    assert whole()
    return "(nothing; the job ends as cancelled)", "all downloads, no half pack"


@fault("the program is killed while files arrive")
def killed(world: World) -> Outcome:
    world.site.moods[BIG] = ["cut 2000", "silent"]
    code = "import sys; from engine.cli import main; main(['packs', 'install', 'tiny', '--accept-licence'])"
    with subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.DEVNULL) as process:
        while not (downloads("tiny") / f"{BIG}.part").exists() or len(world.ranges(world.site, BIG)) < 2:
            assert process.poll() is None
        assert "being installed already" in str(world.problem())
        process.kill()
    assert left()[f"{BIG}.part"] == 2000
    world.site.moods[BIG], world.site.asked = ["ok"], []
    world.install()
    assert whole() and world.ranges(world.site, BIG) == ["bytes=2000-"]
    return "(nothing)", "complete files and the part"


@fault("the licence is not accepted")
def refused(world: World) -> Outcome:
    with pytest.raises(UserProblem) as caught:
        next(install("tiny", False))
    assert not shelf.user_folder().exists() and not world.site.asked
    return str(caught.value), "nothing"


# ------------------------------------------------------------------------------------------- tests


def told(text: str) -> str:
    """A sentence as the document has it: with the names of hosts and folders that a user would see."""
    text = re.sub(r"127\.0\.0\.1:\d+", "HOST", text)
    text = re.sub(r"/\S*/shelf", "PACKS", text)
    return text


@pytest.fixture(scope="module")
def outcomes() -> Iterator[dict[str, Outcome | None]]:
    """What the scenes came to; written to the document when asked for."""
    found: dict[str, Outcome | None] = {}
    yield found
    if os.environ.get("COPPICE_WRITE_DOCS"):
        head, _, _ = DOCUMENT.read_text(encoding="utf-8").partition("| fault |")
        rows = ["| fault | what the user reads | what is left |", "|---|---|---|"]
        for title, outcome in found.items():
            reads, state = outcome or ("nothing: the pack is installed", "only the pack")
            rows.append(f"| {title} | {told(reads)} | {state} |")
        DOCUMENT.write_text(head + "\n".join(rows) + "\n", encoding="utf-8")


@pytest.mark.parametrize("title", TABLE)
def test_fault(title: str, world: World, outcomes: dict[str, Outcome | None]) -> None:
    """Every scene ends as it says, and the document tells it in these very words."""
    outcome = outcomes[title] = TABLE[title](world)
    reads, state = outcome or ("nothing: the pack is installed", "only the pack")
    if not os.environ.get("COPPICE_WRITE_DOCS"):
        assert f"| {title} | {told(reads)} | {state} |" in DOCUMENT.read_text(encoding="utf-8")


def test_already_there(world: World) -> None:
    world.install()
    assert "already installed" in str(world.problem())


def test_remove(world: World) -> None:
    """Pack and unfinished download go; the bundled pack stays; names cannot point elsewhere."""
    world.site.moods[BIG] = ["404"]
    world.problem()
    assert pending("tiny") == remove("tiny") > 0 == pending("tiny")
    world.site.moods[BIG] = ["ok"]
    pack = world.install()
    assert remove("tiny") > 10_000 and not pack.exists()
    for name, words in (("tiny", "No pack"), ("seedling", "comes with Coppice"), ("../shelf", "No pack")):
        with pytest.raises(UserProblem, match=words):
            remove(name)


def test_remove_clears_what_a_broken_off_removal_left(world: World) -> None:
    pack = world.install()
    pack.rename(pack.with_name("tiny.old"))
    pack.with_name("tiny.part").mkdir()
    assert remove("tiny") > 10_000
    assert not [path.name for path in pack.parent.iterdir() if path.name.startswith("tiny")]


@pytest.mark.parametrize("name", ["", ".", "..", "/", "tiny/..", "tiny/"])
def test_only_a_name_is_removed(world: World, name: str) -> None:
    pack = world.install()
    with pytest.raises(UserProblem, match="No pack called"):
        remove(name)
    assert pack.is_dir()


def test_a_pack_that_is_called_like_a_left_over_stays(world: World) -> None:
    pack = world.install()
    other = pack.with_name("tiny.old")
    shutil.copytree(pack, other)
    manifest = (other / "pack.json").read_text(encoding="utf-8")
    (other / "pack.json").write_text(
        manifest.replace('"name": "tiny"', '"name": "tiny.old"'), encoding="utf-8"
    )
    with pytest.raises(UserProblem, match="could not be removed"):
        remove("tiny")
    assert other.is_dir() and pack.is_dir()


def test_a_worker_of_its_own_installs(world: World) -> None:
    """The window's way: a worker without networks; progress, the pack, and an end; or a cancellation."""
    worker = Worker(load=lambda: installing.run)
    worker.submit(Install(1, "tiny", True))
    events = [worker.events.get(timeout=20)]
    while not isinstance(events[-1], Finished | Failed):
        events.append(worker.events.get(timeout=20))
    assert isinstance(events[0], Started) and events[-1] == Finished(1)
    assert events[-2] == Installed(1, "tiny", shelf.find("tiny"))
    notes = {event.note.split()[0] for event in events if isinstance(event, Progress)}
    assert notes == {"asking", "downloading", "converting"}
    remove("tiny")
    world.site.moods[BIG] = ["silent"]
    worker.submit(Install(2, "tiny", True))
    while not (isinstance(event := worker.events.get(timeout=20), Progress) and BIG in event.note):
        pass
    while not (isinstance(event, Progress) and event.note.startswith("downloading")):
        event = worker.events.get(timeout=20)
    worker.cancel(2)
    while isinstance(event, Progress):
        event = worker.events.get(timeout=2)
    worker.close()
    assert event == Cancelled(2)
