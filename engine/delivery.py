"""What the musician wants to take away, as plain frozen data: format, quality, loudness, tracks."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from engine.errors import UserProblem


@dataclass(frozen=True)
class Format:
    """One way out: `suffix` of the file, empty for a folder of files."""

    name: str
    title: str
    suffix: str
    sounds: bool  # whether audio is written


FORMATS: dict[str, Format] = {
    item.name: item
    for item in (
        Format("audio", "Audio file", ".wav", True),
        Format("stems", "Stems (folder of WAV files)", "", True),
        Format("dawproject", "DAWproject", ".dawproject", True),
        Format("rpp", "REAPER project", ".rpp", True),
        Format("midi", "MIDI: tempo, markers, lyrics", ".mid", False),
        Format("lrc", "Lyrics (LRC)", ".lrc", False),
        Format("labels", "Audacity labels", ".txt", False),
        Format("ultrastar", "UltraStar", ".txt", True),
        Format("bundle", "Everything (zip)", ".zip", True),
    )
}
SUBTYPES = ("PCM_16", "PCM_24", "FLOAT")
TRACKS = ("stems", "branches", "mix")
SEPARATORS = ("basic", "demucs")
LOUDEST_LUFS, QUIETEST_LUFS = -5.0, -50.0


@dataclass(frozen=True)
class Delivery:
    """How a take leaves the program.

    `sample_rate` 0 keeps the pack's. `lufs` None keeps the level; else the integrated loudness aimed at,
    never above a true peak of `ceiling` dBTP. Fades in seconds. `tracks`: what a project, the stems and
    the bundle hold besides the mix. `tempo` (beats per minute) and `key` set by hand win over the
    measured ones. `enhanced` writes LRC with a time per word.
    """

    format: str = "audio"
    subtype: str = "PCM_24"
    sample_rate: int = 0
    lufs: float | None = None
    ceiling: float = -1.0
    fade_in: float = 0.0
    fade_out: float = 0.0
    tracks: str = "branches"
    separator: str = "basic"
    weights: Path | None = None
    tempo: float | None = None
    key: str = ""
    meter: int = 4
    enhanced: bool = True
    overwrite: bool = False

    def check(self) -> None:
        """Raise UserProblem for a wish that nothing can fulfil."""
        _one_of("format", self.format, tuple(FORMATS))
        _one_of("subtype", self.subtype, SUBTYPES)
        _one_of("kind of tracks", self.tracks, TRACKS)
        _one_of("separator", self.separator, SEPARATORS)
        if self.sample_rate and not 8000 <= self.sample_rate <= 192_000:
            raise UserProblem(
                f"A sample rate of {self.sample_rate} Hz cannot be written.", "Choose 8,000 to 192,000 Hz."
            )
        if self.lufs is not None and not QUIETEST_LUFS <= self.lufs <= LOUDEST_LUFS:
            raise UserProblem(
                f"A loudness of {self.lufs:g} LUFS is out of reach.",
                f"Choose {QUIETEST_LUFS:g} to {LOUDEST_LUFS:g}, for example -14.",
            )
        if self.tempo is not None and not 20 <= self.tempo <= 400:
            raise UserProblem(f"{self.tempo:g} is no tempo.", "Give 20 to 400 beats per minute.")
        fades = (self.fade_in, self.fade_out)
        if not all(math.isfinite(fade) and fade >= 0 for fade in fades) or not -60 <= self.ceiling <= 0:
            raise UserProblem(
                "A fade is negative, or the ceiling is not between -60 and 0 dB.", "Change that value."
            )
        if not 1 <= self.meter <= 16:
            raise UserProblem(f"A bar cannot have {self.meter} beats.", "Choose 1 to 16, for example 4.")


def _one_of(what: str, given: str, choices: tuple[str, ...]) -> None:
    if given not in choices:
        raise UserProblem(f"There is no {what} '{given}'.", f"Choose one of {', '.join(choices)}.")
