"""The job as the worker runs it, with a sound of our own instead of a decoder."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import mido
import numpy as np
import pytest
import soundfile
from songs import duet, duet_plan

from engine import weights
from engine.commands import Export, ExportTake
from engine.delivery import FORMATS, Delivery, Piece
from engine.errors import UserProblem
from engine.events import Exported, Progress
from engine.export.content import sounding
from engine.export.job import export
from engine.export.plan import plan
from engine.export.writers import write
from engine.separation import htdemucs
from tests.engine.separation.tiny import tiny_weights

LENGTH = duet_plan().length
RATE = duet_plan().sample_rate


def music(seed: int = 0) -> np.ndarray:
    """Six seconds that beat at 120 and hold a chord."""
    random = np.random.default_rng(seed)
    time = np.arange(LENGTH) / RATE
    beat = np.exp(-((time * 2) % 1.0) * 20) * random.standard_normal(LENGTH)
    chord = sum(np.sin(2 * np.pi * f * time) for f in (110.0, 261.6, 329.6))
    return (0.2 * beat + 0.08 * chord).astype(np.float32)


def sound(node, stretches):
    yield Progress(1, 1, 2, 0.0, 0.0)
    return music(node)


def run(wish: Delivery, out: Path, nodes: tuple[int, ...] = (2,)) -> list[Exported]:
    takes = tuple(ExportTake(plan(duet(), node, "Free to use."), ()) for node in nodes)
    command = Export(1, Path("pack"), takes, out, wish)
    events = list(export(command, sound))
    shares = [event.done / event.total for event in events if isinstance(event, Progress)]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    return [event for event in events if isinstance(event, Exported)]


@pytest.mark.parametrize("form", list(FORMATS))
def test_every_format_leaves_its_files_and_nothing_else(tmp_path: Path, form: str):
    out = tmp_path / ("take" + FORMATS[form].suffix)
    (done,) = run(Delivery(form, tracks="branches"), out)
    there = {path for path in tmp_path.rglob("*") if path.is_file()}
    assert there == set(done.files)
    assert all(path.stat().st_size for path in there)
    assert out.exists()
    with pytest.raises(UserProblem, match="exists already"):
        run(Delivery(form, tracks="branches"), out)
    run(Delivery(form, tracks="branches", overwrite=True), out)


def test_branches_have_one_length_and_add_up_to_the_mix(tmp_path: Path):
    (done,) = run(Delivery("stems", tracks="branches"), tmp_path / "out")
    read = {path.stem: soundfile.read(path)[0] for path in done.files}
    assert {soundfile.info(path).subtype for path in done.files} == {"PCM_24"}
    assert {len(samples) for samples in read.values()} == {LENGTH}
    (mix,) = [samples for name, samples in read.items() if name.endswith("mix")]
    rest = sum(samples for name, samples in read.items() if not name.endswith("mix"))
    assert np.abs(rest - mix).max() < 10 ** (-80 / 20)


def test_every_stem_has_a_file_of_its_own_on_every_disk(tmp_path: Path):
    names = ["verse?", "mix", "verse (4)", "Verse*", "verse"]
    pieces = tuple(Piece(node, name, "", node, node + 1) for node, name in enumerate(names, 1))
    piled = replace(duet_plan(), pieces=pieces, length=len(names) + 1)
    wish = Delivery("stems", "FLOAT", tracks="branches")
    mix = np.arange(1, len(names) + 2, dtype=np.float32) / 8
    write(sounding(piled, wish, None, mix, {}, ()), tmp_path, "a")
    files = list(tmp_path.iterdir())
    assert len({path.name.casefold() for path in files}) == len(names) + 1
    (whole,) = [path for path in files if path.name == "a - mix.wav"]
    assert np.array_equal(soundfile.read(whole, dtype="float32")[0], mix)


def test_the_bundle_holds_everything_and_tells_it(tmp_path: Path):
    (done,) = run(Delivery("bundle", tracks="branches", lufs=-26.0), tmp_path / "all.zip")
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert archive.testzip() is None
        names = set(archive.namelist())
        text = archive.read("README.txt").decode()
    for name in ("all.rpp", "all.dawproject", "all.mid", "all.lrc", "all labels.txt", "tracks/mix.wav"):
        assert name in names
        assert name in text
    assert f"{done.tempo:.2f} beats per minute" in text
    assert "Free to use." in text
    assert "-26.0 LUFS" in text
    assert done.lufs == pytest.approx(-26.0)


def test_tempo_and_key_set_by_hand_win(tmp_path: Path):
    (measured,) = run(Delivery("midi"), tmp_path / "a.mid")
    assert measured.tempo == pytest.approx(120.0, rel=0.01)
    (chosen,) = run(Delivery("midi", tempo=93.0, key="D minor"), tmp_path / "b.mid")
    assert (chosen.tempo, chosen.key) == (93.0, "D minor")


@pytest.mark.parametrize(
    ("span", "lead"),
    [(None, 1.5), ((1.0, 3.0), 0.5)],  # what comes before the bar at 1.5 s, in the whole and in the stretch
)
@pytest.mark.parametrize("form", ["midi", "bundle"])  # by hand alone, and beside what is measured
def test_bars_begin_where_a_hand_has_set_them(
    tmp_path: Path, form: str, span: tuple[float, float] | None, lead: float
):
    wish = Delivery(form, tempo=60.0, meter=3, downbeat=4.5, span=span, tracks="mix")
    (done,) = run(wish, tmp_path / f"all{FORMATS[form].suffix}")
    content = done.files[0].read_bytes()
    if form == "bundle":
        with zipfile.ZipFile(done.files[0]) as archive:
            content = archive.read("all.mid")
    seconds, bars = 0.0, []
    for message in mido.MidiFile(file=io.BytesIO(content)):
        seconds += message.time
        if message.type == "time_signature":
            bars.append((pytest.approx(seconds, abs=0.01), message.numerator))
    assert (lead, 3) in bars and len(bars) == 2


def test_several_takes_go_to_a_folder_under_their_own_names(tmp_path: Path):
    done = run(Delivery("audio"), tmp_path / "both", nodes=(1, 2))
    assert [path.name for item in done for path in item.files] == ["riff.wav", "take -A-.wav"]


def test_the_licence_and_estimated_words_are_told(tmp_path: Path):
    song = duet()
    silent = replace(song, nodes={k: replace(n, words=()) for k, n in song.nodes.items()})
    take = ExportTake(plan(silent, 2, "No.", commercial=False), ())
    command = Export(1, Path("p"), (take,), tmp_path / "a.lrc", Delivery("lrc"))
    (done,) = [event for event in export(command, sound) if isinstance(event, Exported)]
    assert any("evenly" in note for note in done.notes)
    assert any("commercial" in note for note in done.notes)


def test_dropped_anywhere_it_leaves_nothing(tmp_path: Path):
    command = Export(
        1, Path("p"), (ExportTake(duet_plan(), ()),), tmp_path / "a.zip", Delivery("bundle", tracks="mix")
    )
    count = len(list(export(replace(command, out=tmp_path / "whole.zip"), sound)))
    (tmp_path / "whole.zip").unlink()
    for stop in range(1, count - 2):
        events = export(command, sound)
        for _ in range(stop):
            next(events)
        events.close()
        assert not list(tmp_path.iterdir())


def test_problems_come_before_the_work(tmp_path: Path):
    (tmp_path / "a.wav").write_bytes(b"mine")

    def never(node, stretches):
        raise AssertionError("decoded for nothing")

    for wish, out in ((Delivery("audio"), "a.wav"), (Delivery("audio", lufs=9.0), "b.wav")):
        command = Export(1, Path("p"), (ExportTake(duet_plan(), ()),), tmp_path / out, wish)
        with pytest.raises(UserProblem):
            next(export(command, never))
    assert (tmp_path / "a.wav").read_bytes() == b"mine"


def test_a_stretch_alone_keeps_its_marks_at_their_places(tmp_path: Path):
    (done,) = run(Delivery(subtype="FLOAT", span=(1.0, 3.0)), tmp_path / "part.wav")
    (whole,) = run(Delivery(subtype="FLOAT"), tmp_path / "whole.wav")
    part, full = (soundfile.read(item.files[0])[0] for item in (done, whole))
    assert np.array_equal(part, full[RATE : 3 * RATE])
    cut, first = duet_plan().cut((1.0, 3.0))
    assert first == RATE and cut.length == 2 * RATE
    for mine, theirs in ((cut.words, duet_plan().words), (cut.pieces, duet_plan().pieces)):
        kept = [item for item in theirs if item.end > first and item.start < first + cut.length]
        assert [max(item.start, first) - first for item in kept] == [item.start for item in mine]
    with pytest.raises(UserProblem, match="no music from"):
        run(Delivery(span=(600.0, 700.0)), tmp_path / "none.wav")
    with pytest.raises(UserProblem, match=r"^Dawn has no music from"):
        run(Delivery(span=(600.0, 700.0), title="Dawn"), tmp_path / "none.wav")


def test_demucs_takes_the_downloaded_weights_and_tells_their_terms(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    pytest.importorskip("demucs.hf", reason="the extra 'stems' is not installed")
    monkeypatch.setenv("COPPICE_PACKS", str(tmp_path / "shelf"))
    monkeypatch.setattr(htdemucs, "PIECE_SECONDS", 3.0)
    wish = Delivery(format="stems", separator="demucs")
    with pytest.raises(UserProblem, match="needs its weights") as caught:
        run(wish, tmp_path / "out")
    assert "coppice separator install" in caught.value.remedy
    weights.folder().mkdir(parents=True)
    tiny_weights(weights.folder() / "tiny.safetensors")
    (item,) = run(wish, tmp_path / "out")
    assert len(item.files) == 5 and weights.NOTE in item.notes
    own = tiny_weights(tmp_path / "own.safetensors")
    (item,) = run(replace(wish, weights=own, overwrite=True), tmp_path / "out")
    assert weights.NOTE not in item.notes, "nothing is known of the terms of the user's own file"
    with pytest.raises(UserProblem, match="cannot be read"):
        run(replace(wish, weights=tmp_path / "gone.safetensors"), tmp_path / "more")
