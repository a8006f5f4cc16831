"""Sung words: espeak-ng speaks a word once, WORLD re-pitches and stretches it to the melody.

Consonants keep their natural length, voiced frames are stretched to fill the note; the second syllable's
note begins on its own step. A word begins exactly where its first note does, so word times are exact.
WORLD: Morise et al., "WORLD: a vocoder-based high-quality speech synthesis system", 2016.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyworld
import soundfile
from scipy import ndimage

from engine.corpus.render import Audio
from engine.corpus.score import SungWord
from engine.corpus.styles import SAMPLE_RATE, VOICE_LEVEL, Voice
from engine.errors import UserProblem

Frames = npt.NDArray[np.float64]

FRAME_MS = 5.0
FRAME = FRAME_MS / 1000 * SAMPLE_RATE  # samples per WORLD frame
SPEED = 150  # espeak-ng words per minute: brisk consonants
NOISY = 0.6  # mean aperiodicity below 1.4 kHz above which a frame is a consonant without voice
SHORT_GAP = 6  # frames; a shorter noisy run inside a vowel is an error of the analysis
GLIDE = 0.03  # seconds from one syllable's pitch to the next
VIBRATO_HZ, VIBRATO_CENTS, VIBRATO_AFTER = 5.5, 22.0, 0.25
PEAK = 0.4  # WORLD's pulses are peaky: each word is rounded off softly towards this


@dataclass(frozen=True)
class Spoken:
    """WORLD's analysis of one spoken word: per frame f0 (Hz, 0 unvoiced), envelope and aperiodicity."""

    f0: Frames
    envelope: Frames
    aperiodicity: Frames


def _speak(word: str, voice: str) -> Frames:
    with tempfile.TemporaryDirectory() as folder:
        wav = Path(folder) / "word.wav"
        command = ["espeak-ng", "-v", voice, "-s", str(SPEED), "-w", str(wav), word]
        # espeak-ng opens PulseAudio even when it writes a file; on a machine's first run that makes a
        # folder with a random name, which disturbs the random numbers of espeak-ng's breath.
        environment = {**os.environ, "PULSE_RUNTIME_PATH": folder}
        try:
            subprocess.run(command, capture_output=True, check=True, env=environment)
        except (OSError, subprocess.CalledProcessError) as error:
            raise UserProblem(
                "espeak-ng could not speak a word.", "Install the package espeak-ng and try again."
            ) from error
        audio, rate = soundfile.read(wav, dtype="float64")
    if rate != SAMPLE_RATE:
        raise RuntimeError(f"espeak-ng spoke at {rate} Hz instead of {SAMPLE_RATE}")
    loud = np.flatnonzero(np.abs(audio) > 0.02 * np.abs(audio).max())
    return np.asarray(audio[max(0, loud[0] - 64) : loud[-1] + 64], np.float64)


def analyse(word: str, voice: Voice) -> Spoken:
    """Speak a word and take it apart; `voice.formants` scales the envelope's frequency axis."""
    audio = _speak(word, voice.espeak)
    low, high = voice.spoken
    # Harvest, not the four times faster DIO: that loses voiced onsets ("your") and pieces of vowels
    f0, times = pyworld.harvest(audio, SAMPLE_RATE, f0_floor=low, f0_ceil=high, frame_period=FRAME_MS)
    envelope = pyworld.cheaptrick(audio, f0, times, SAMPLE_RATE)
    aperiodicity = pyworld.d4c(audio, f0, times, SAMPLE_RATE)
    noisy = aperiodicity[:, : aperiodicity.shape[1] // 8].mean(axis=1) > NOISY
    f0[ndimage.binary_opening(noisy, np.ones(SHORT_GAP))] = 0.0  # WORLD calls nearly everything voiced
    bins = np.arange(envelope.shape[1])
    source = np.minimum(bins / voice.formants, bins[-1])
    warped = np.stack([np.exp(np.interp(source, bins, np.log(row + 1e-16))) for row in envelope])
    return Spoken(f0, warped, aperiodicity)


def time_map(voiced: npt.NDArray[np.bool_], lengths: list[int]) -> Frames:
    """Source frame (fractional) for every sung frame.

    `lengths` are the syllables' lengths in frames. Each syllable takes an equal share of the voiced
    frames; inside it unvoiced frames keep their length and voiced ones are stretched or squeezed.
    """
    order = np.cumsum(voiced)
    total = max(1, int(order[-1]))
    share = np.minimum((np.maximum(order - 1, 0) * len(lengths)) // total, len(lengths) - 1)
    pieces: list[Frames] = []
    for syllable, length in enumerate(lengths):
        frames = np.flatnonzero(share == syllable)
        if not len(frames):
            frames = np.array([len(voiced) - 1])
        loud = voiced[frames]
        natural = int((~loud).sum())
        stretch = max(0.3, (length - natural) / max(1, int(loud.sum())))
        ends = np.cumsum(np.where(loud, stretch, 1.0))
        at = (np.arange(length) + 0.5) * ends[-1] / length
        starts = np.concatenate([[0.0], ends])
        pieces.append(np.interp(at, starts, np.arange(len(frames) + 1)) - 0.5 + frames[0])
    return np.clip(np.concatenate(pieces), 0, len(voiced) - 1)


def pitch_curve(pitches: list[float], lengths: list[int]) -> Frames:
    """f0 in Hz per frame: steady notes, short glides between syllables, vibrato locked to the start."""
    notes = np.repeat(np.array(pitches, np.float64), lengths)
    glide = round(GLIDE * 1000 / FRAME_MS)
    at = 0
    for before, after, length in zip(pitches, pitches[1:], lengths, strict=False):
        at += length
        run = min(glide, len(notes) - at)
        notes[at : at + run] = before + (after - before) * (np.arange(run) + 1) / (glide + 1)
    seconds = np.arange(len(notes)) * FRAME_MS / 1000
    depth = VIBRATO_CENTS / 100 * np.clip((seconds - VIBRATO_AFTER) / 0.2, 0, 1)
    notes += depth * np.sin(2 * np.pi * VIBRATO_HZ * (seconds - VIBRATO_AFTER))
    return np.asarray(440.0 * 2 ** ((notes - 69) / 12), np.float64)


def _blend(rows: Frames, at: Frames, log: bool) -> Frames:
    low = np.floor(at).astype(int)
    high = np.minimum(low + 1, len(rows) - 1)
    part = (at - low)[:, None]
    if not log:
        return np.asarray(rows[low] * (1 - part) + rows[high] * part, np.float64)
    logs = np.log(rows + 1e-16)
    return np.asarray(np.exp(logs[low] * (1 - part) + logs[high] * part), np.float64)


def sing(spoken: Spoken, pitches: list[float], samples: list[int]) -> Audio:
    """The word on its notes: MIDI pitches and lengths in samples per syllable; level VOICE_LEVEL."""
    total = sum(samples)
    edges = [round(edge / FRAME) for edge in np.cumsum([0, *samples])]
    lengths = [max(2, after - before) for before, after in pairwise(edges)]
    at = time_map(spoken.f0 > 0, lengths)
    voiced = spoken.f0[np.round(at).astype(int)] > 0
    f0 = np.where(voiced, pitch_curve(pitches, lengths), 0.0)
    envelope = np.ascontiguousarray(_blend(spoken.envelope, at, log=True))
    aperiodicity = np.ascontiguousarray(_blend(spoken.aperiodicity, at, log=False))
    sound = pyworld.synthesize(f0, envelope, aperiodicity, SAMPLE_RATE, FRAME_MS)[:total]
    audio = np.pad(sound, (0, total - len(sound)))  # WORLD rounds down to whole frames
    gain = 10 ** (VOICE_LEVEL / 20) / max(float(np.sqrt(np.mean(audio**2))), 1e-6)
    audio = PEAK * np.tanh(audio * gain / PEAK)
    fade = min(len(audio), round(0.03 * SAMPLE_RATE))
    audio[len(audio) - fade :] *= np.linspace(1, 0, fade)
    return np.asarray(audio, np.float32)


class WordBank:
    """Sung words by voice, text, notes and step length: equal words sound equal, sample for sample."""

    def __init__(self) -> None:
        self._spoken: dict[tuple[str, Voice], Spoken] = {}
        self._sung: dict[tuple[SungWord, Voice, int, int], Audio] = {}

    def sing(self, word: SungWord, voice: Voice, transpose: int, step: int) -> Audio:
        """One word by one voice, `transpose` semitones from the written pitches, `step` samples per step."""
        key = (SungWord(word.word, 0, word.pitches, word.lengths), voice, transpose, step)
        if key not in self._sung:
            if (word.word, voice) not in self._spoken:
                self._spoken[word.word, voice] = analyse(word.word, voice)
            samples = [length * step for length in word.lengths]
            samples[-1] -= step // 4  # a breath before the next word
            pitches = [float(pitch + transpose) for pitch in word.pitches]
            self._sung[key] = sing(self._spoken[word.word, voice], pitches, samples)
        return self._sung[key]
