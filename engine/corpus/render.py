"""Notes to sound: every distinct note is rendered once by FluidSynth and then laid onto the grid.

A song's repeated bars are therefore equal sample for sample, which FluidSynth playing a whole song would
not give (notes start on its 64-sample blocks). Rendering happens at 48 kHz in slots of whole seconds, so
that a slot begins on a block at 48 kHz and on a sample at 22.05 kHz; a note sounds the same in any slot.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import mido
import numpy as np
import numpy.typing as npt
import soundfile
import soxr

from engine.corpus.score import Score
from engine.corpus.styles import DRUM_LEVELS, SAMPLE_RATE
from engine.errors import UserProblem

Audio = npt.NDArray[np.float32]

SOUNDFONTS = (
    Path("/usr/share/sounds/sf2/FluidR3_GM.sf2"),
    Path("/usr/share/sounds/sf2/default-GM.sf2"),
    Path("/usr/share/soundfonts/FluidR3_GM.sf2"),
)
RENDER_RATE = 48_000
SLOT_SECONDS = 4  # 48 kHz x 4 s is a multiple of 64 (FluidSynth's block) and of 320 (48 : 22.05 kHz)
SLOT = SLOT_SECONDS * SAMPLE_RATE
LEAD_IN = 29  # samples from the slot's start to the note: MIDI at 1 ms sounds at the next block, 64 / 48 kHz
VELOCITY = 100
DRUM_PROGRAM = -1
FADE = 256  # samples faded at a note's very end


class Tone(NamedTuple):
    """A distinct note: General MIDI program (DRUM_PROGRAM for the kit), pitch, samples held."""

    program: int
    pitch: int
    samples: int


WARM_UP = Tone(0, 60, 2000)  # FluidSynth's very first note begins some samples late, whatever it is


def soundfont() -> Path:
    """The General MIDI soundfont; UserProblem where none (or no FluidSynth) is installed."""
    if shutil.which("fluidsynth") is None:
        raise UserProblem("FluidSynth is not installed.", "Install the package fluidsynth and try again.")
    for path in SOUNDFONTS:
        if path.exists():
            return path
    raise UserProblem("No General MIDI soundfont was found.", "Install fluid-soundfont-gm and try again.")


def _midi_of(tones: list[Tone]) -> mido.MidiFile:
    """One note per slot after a warm-up note; a tick is a millisecond."""
    events: list[tuple[int, int, mido.Message]] = []
    for slot, tone in enumerate([WARM_UP, *tones]):
        at = slot * SLOT_SECONDS * 1000
        channel = 9 if tone.program == DRUM_PROGRAM else 0
        if channel == 0:
            events.append((at, 0, mido.Message("program_change", channel=0, program=tone.program)))
        off = at + 1 + max(1, round(1000 * tone.samples / SAMPLE_RATE))
        events.append(
            (at + 1, 1, mido.Message("note_on", channel=channel, note=tone.pitch, velocity=VELOCITY))
        )
        events.append((off, 2, mido.Message("note_off", channel=channel, note=tone.pitch)))
    end = (len(tones) + 1) * SLOT_SECONDS * 1000
    events.append((end, 3, mido.MetaMessage("text", text="end")))
    file = mido.MidiFile(type=0, ticks_per_beat=1000)
    track = mido.MidiTrack()
    file.tracks.append(track)
    track.append(mido.MetaMessage("set_tempo", tempo=1_000_000))
    now = 0
    for at, _, message in sorted(events, key=lambda event: event[:2]):
        track.append(message.copy(time=at - now))
        now = at
    return file


def _play(tones: list[Tone]) -> Audio:
    """FluidSynth's dry mono rendering of the slots at 22.05 kHz, shape (slots, SLOT)."""
    with tempfile.TemporaryDirectory() as folder:
        midi, wav = Path(folder) / "bank.mid", Path(folder) / "bank.wav"
        _midi_of(tones).save(str(midi))
        command = ["fluidsynth", "-niq", "-R", "0", "-C", "0", "-g", "0.5", "-r", str(RENDER_RATE)]
        command += ["-O", "float", "-T", "wav", "-F", str(wav), str(soundfont()), str(midi)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0 or not wav.exists():
            raise UserProblem(
                "FluidSynth could not render the notes.",
                "Check its installation: {reason}",
                reason=done.stderr[-300:],
            )
        stereo, _ = soundfile.read(wav, dtype="float32", always_2d=True)
    want = (len(tones) + 1) * SLOT_SECONDS * RENDER_RATE
    mono = np.zeros(want, np.float32)
    have = stereo.mean(axis=1)[:want]
    mono[: len(have)] = have
    slots = mono.reshape(len(tones) + 1, -1)[1:]  # each by itself, so that equal slots stay equal bit for bit
    return np.stack([soxr.resample(slot, RENDER_RATE, SAMPLE_RATE, quality="HQ")[:SLOT] for slot in slots])


def trim(audio: Audio) -> Audio:
    """Cut the silent end (below -70 dB of the peak) and fade the cut."""
    loud = np.flatnonzero(np.abs(audio) > 3e-4 * max(float(np.abs(audio).max()), 1e-9))
    end = min(len(audio), int(loud[-1]) + FADE) if len(loud) else 1
    cut = audio[:end].copy()
    fade = min(FADE, end)
    cut[end - fade :] *= np.linspace(1.0, 0.0, fade, dtype=np.float32)
    return cut


def rms(audio: Audio) -> float:
    """Loudness of the loudest tenth of a second."""
    window = SAMPLE_RATE // 10
    energy = np.cumsum(np.pad(audio.astype(np.float64) ** 2, (window, window)))
    return float(np.sqrt(max(float((energy[window:] - energy[:-window]).max()) / window, 1e-12)))


class NoteBank:
    """Distinct notes by name, rendered when first asked for; the same note always sounds the same."""

    def __init__(self) -> None:
        self._tones: dict[Tone, Audio] = {}
        self._gains: dict[int, float] = {}

    def prepare(self, tones: Iterable[Tone]) -> None:
        """Render what is missing in one run of FluidSynth."""
        wanted = set(tones)
        wanted |= {_reference(tone.program) for tone in wanted if tone.program != DRUM_PROGRAM}
        missing = sorted(wanted - self._tones.keys())
        if not missing:
            return
        for tone, slot in zip(missing, _play(missing), strict=True):
            self._tones[tone] = trim(slot[LEAD_IN:])

    def tone(self, tone: Tone, level: float) -> Audio:
        """A prepared note at a level in dB (drums: of their peak; others: of the program's middle C)."""
        audio = self._tones[tone]
        if tone.program == DRUM_PROGRAM:
            loudness = max(float(np.abs(audio).max()), 1e-6)
        else:
            loudness = self._gains.setdefault(tone.program, rms(self._tones[_reference(tone.program)]))
        return np.asarray(audio * np.float32(10 ** (level / 20) / loudness), np.float32)


def _reference(program: int) -> Tone:
    return Tone(program, 60, SAMPLE_RATE // 2)


def render_stems(score: Score, bank: NoteBank) -> dict[str, Audio]:
    """The instrumental stems of a song by role, each `score.steps` long, mono at 22.05 kHz."""
    sounds = score.artist.sounds[score.genre.name]
    step = score.step_samples
    placed: list[tuple[str, int, Tone, float]] = []
    for note in score.notes:
        if note.role == "drums":
            tone, level = Tone(DRUM_PROGRAM, note.pitch, step), DRUM_LEVELS[note.pitch]
        else:
            sound = sounds[note.role]
            tone, level = Tone(sound.program, note.pitch, note.steps * step - step // 8), sound.level
        placed.append((note.role, note.start * step, tone, level))
    bank.prepare(tone for _, _, tone, _ in placed)
    stems: dict[str, Audio] = {}
    for role, at, tone, level in placed:
        stem = stems.setdefault(role, np.zeros(score.steps * step, np.float32))
        audio = bank.tone(tone, level)[: len(stem) - at]
        stem[at : at + len(audio)] += audio
    return stems
