"""Audio files in and out, and every way a file can be wrong."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.audio import wav
from engine.errors import UserProblem

RATE = 22050


def tone(seconds: float, rate: int, hertz: float = 440.0) -> np.ndarray:
    return (0.5 * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)).astype(np.float32)


@pytest.mark.parametrize("rate", [8000, 22050, 44100, 192000])
def test_any_rate_becomes_the_wanted_one(tmp_path: Path, rate: int) -> None:
    soundfile.write(tmp_path / "a.wav", tone(1.0, rate), rate)
    found = wav.read(tmp_path / "a.wav", RATE)
    assert found.dtype == np.float32
    assert abs(len(found) - RATE) <= 1
    wanted = tone(1.0, RATE)[1000:-1000]
    assert np.abs(found[1000 : 1000 + len(wanted)] - wanted).max() < 2e-3


@pytest.mark.parametrize("channels", [1, 2, 6])
def test_channels_are_averaged(tmp_path: Path, channels: int) -> None:
    samples = np.stack([np.full(RATE, 0.1 * channel) for channel in range(channels)], axis=1)
    soundfile.write(tmp_path / "a.wav", samples, RATE, subtype="FLOAT")
    assert np.allclose(wav.read(tmp_path / "a.wav", RATE), 0.1 * (channels - 1) / 2)


@pytest.mark.parametrize(
    ("suffix", "form"), [("flac", "FLAC"), ("ogg", "OGG"), ("mp3", "MP3"), ("aiff", "AIFF")]
)
def test_other_formats(tmp_path: Path, suffix: str, form: str) -> None:
    soundfile.write(tmp_path / f"a.{suffix}", tone(1.0, 44100), 44100, format=form)
    assert len(wav.read(tmp_path / f"a.{suffix}", RATE)) == pytest.approx(RATE, abs=1200)


def test_a_part_of_a_clip(tmp_path: Path) -> None:
    ramp = np.arange(2 * RATE, dtype=np.float32) / (2 * RATE)
    soundfile.write(tmp_path / "a.wav", ramp, RATE, subtype="FLOAT")
    found = wav.read(tmp_path / "a.wav", RATE, 0.5, 1.5)
    assert np.array_equal(found, ramp[RATE // 2 : RATE * 3 // 2])
    assert np.array_equal(wav.read(tmp_path / "a.wav", RATE, 1.0, 9.0), ramp[RATE:])
    for start, end in ((2.5, None), (-1.0, 1.0), (1.0, 0.5)):
        with pytest.raises(UserProblem, match="not inside"):
            wav.read(tmp_path / "a.wav", RATE, start, end)
    with pytest.raises(UserProblem, match="shorter"):
        wav.read(tmp_path / "a.wav", RATE, 0.5, 0.6)
    assert wav.info(tmp_path / "a.wav") == wav.AudioInfo(RATE, 1, 2.0)


def told(path: Path, sentence: str) -> None:
    with pytest.raises(UserProblem, match=sentence) as caught:
        wav.read(path, RATE)
    assert caught.value.remedy


def test_files_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told(tmp_path / "none.wav", "no file")
    told(tmp_path, "folder")
    path = tmp_path / "a.wav"
    path.write_bytes(b"")
    told(path, "empty")
    path.write_text("these are words\n" * 100)
    told(path, "not an audio file")
    path.rename(tmp_path / "a.raw")
    told(tmp_path / "a.raw", "not an audio file")
    soundfile.write(path, np.zeros(0), RATE)
    told(path, "no sound")
    soundfile.write(path, np.zeros(round(0.19 * RATE)), RATE)
    told(path, "shorter than 0.2 s")

    def denied(*args: object, **kwargs: object) -> None:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(Path, "open", denied)
    told(path, "cannot be read")


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_samples_that_are_not_numbers(tmp_path: Path, value: float) -> None:
    samples = np.zeros(RATE, dtype=np.float32)
    samples[77] = value
    soundfile.write(tmp_path / "a.wav", samples, RATE, subtype="FLOAT")
    told(tmp_path / "a.wav", "not numbers")


def test_a_file_cut_short_gives_what_is_there_or_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    noise = np.random.default_rng(1).normal(0, 0.1, RATE * 2).astype(np.float32)
    soundfile.write(path, noise, RATE)
    path.write_bytes(path.read_bytes()[:-20_000])
    try:
        assert len(wav.read(path, RATE)) < len(noise)
    except UserProblem as problem:
        assert "damaged" in problem.text


@pytest.mark.parametrize(
    ("name", "subtype", "tolerance"),
    [("a.wav", "PCM_16", 4e-5), ("a.wav", "PCM_24", 2e-7), ("a.wav", "FLOAT", 0), ("a.FLAC", "PCM_24", 2e-7)],
)
def test_what_is_written_is_read(tmp_path: Path, name: str, subtype: str, tolerance: float) -> None:
    wav.write(tmp_path / name, tone(1.0, RATE), RATE, subtype)
    assert soundfile.info(str(tmp_path / name)).subtype == subtype
    assert np.abs(wav.read(tmp_path / name, RATE) - tone(1.0, RATE)).max() <= tolerance
    assert [item.name for item in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["a.wav", "a.flac", "a.ogg"])
def test_tags_are_kept(tmp_path: Path, name: str) -> None:
    tags = {"title": "River", "artist": "me", "comment": "grown", "licence": "non-commercial", "other": "x"}
    stereo = np.stack([tone(0.5, RATE), -tone(0.5, RATE)], axis=1)
    wav.write(tmp_path / name, stereo, RATE, tags=tags)
    with soundfile.SoundFile(str(tmp_path / name)) as file:
        found = file.copy_metadata()
        assert file.channels == 2
    assert {key: found[key] for key in ("title", "artist", "comment")} == {
        "title": "River", "artist": "me", "comment": "grown",
    }  # fmt: skip
    if name != "a.wav":  # a WAV's INFO chunk has no licence field
        assert found["license"] == "non-commercial"


def test_loud_samples_are_clipped_not_wrapped(tmp_path: Path) -> None:
    wav.write(tmp_path / "a.wav", np.full(RATE, 1.5, dtype=np.float32), RATE)
    assert wav.read(tmp_path / "a.wav", RATE).min() > 0.99


def test_writing_where_it_cannot_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    samples = tone(0.5, RATE)
    for name, sentence in (
        ("a.xyz", "cannot be written as"),
        ("a", "cannot be written as"),
        ("no/a.wav", "no folder"),
    ):
        with pytest.raises(UserProblem, match=sentence):
            wav.write(tmp_path / name, samples, RATE)
    with pytest.raises(UserProblem, match="no subtype"):
        wav.write(tmp_path / "a.flac", samples, RATE, "FLOAT")
    (tmp_path / "dir.wav").mkdir()
    with pytest.raises(UserProblem, match="folder"):
        wav.write(tmp_path / "dir.wav", samples, RATE)

    wav.write(tmp_path / "a.wav", samples, RATE)
    before = (tmp_path / "a.wav").read_bytes()

    def full(self: object, block: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(soundfile.SoundFile, "write", full)
    with pytest.raises(UserProblem, match="disk is full"):
        wav.write(tmp_path / "a.wav", -samples, RATE)
    assert (tmp_path / "a.wav").read_bytes() == before
    assert sorted(item.name for item in tmp_path.iterdir()) == ["a.wav", "dir.wav"]


@pytest.mark.parametrize("name", ["b.wav", "b.flac", "b.ogg"])
def test_a_file_that_lost_its_end_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    original = soundfile.SoundFile.write
    monkeypatch.setattr(soundfile.SoundFile, "write", lambda self, block: original(self, block[:-100]))
    with pytest.raises(UserProblem, match="disk is full"):
        wav.write(tmp_path / name, tone(0.5, RATE), RATE)
    assert not list(tmp_path.iterdir())
