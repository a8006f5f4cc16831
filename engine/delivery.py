"""What the musician wants to take away, and what is taken: plain frozen data.

`Delivery` is the wish (format, quality, loudness, tracks), `Plan` one take's path with all its times in
samples, made from a song by engine.export.plan.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from engine.errors import UserProblem
from engine.phrases import Phrase


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
CONTAINERS = (".wav", ".flac", ".ogg")
SUBTYPES = ("PCM_16", "PCM_24", "FLOAT")
TRACKS = ("stems", "branches", "mix")
SEPARATORS = ("basic", "demucs")
LOUDEST_LUFS, QUIETEST_LUFS = -5.0, -50.0
SLOWEST, FASTEST, MOST_BEATS = 20.0, 400.0, 16  # beats per minute, and of a bar
NOTES = ("C", "C#", "Db", "D", "D#", "Eb", "E", "F", "F#", "Gb", "G", "G#", "Ab", "A", "A#", "Bb", "B")
KEYS = tuple(f"{note} {mode}" for mode in ("major", "minor") for note in NOTES)  # that a MIDI file can say
NAME_LENGTH = 120  # characters of a file's name, at most, without its suffix


@dataclass(frozen=True)
class Delivery:
    """How a take leaves the program.

    `sample_rate` 0 keeps the pack's. `lufs` None keeps the level; else the integrated loudness aimed at,
    never above a true peak of `ceiling` dBTP. Fades in seconds. `tracks`: what a project, the stems and
    the bundle hold besides the mix. `tempo` (beats per minute), `downbeat` (a moment in seconds at which a
    bar begins), `meter` (beats per bar) and `key` win over what the song says, and that over what is
    measured. `enhanced` writes LRC with a time per word. `container` is the kind of audio file where the
    program names it: when several takes go into one folder. `span`: only this stretch of the path (seconds).
    `title` stands in the metadata of the files instead of song and take.
    """

    format: str = "audio"
    subtype: str = "PCM_24"
    sample_rate: int = 0
    lufs: float | None = None
    ceiling: float = -1.0
    fade_in: float = 0.0
    fade_out: float = 0.0
    tracks: str = "stems"
    separator: str = "basic"
    weights: Path | None = None
    tempo: float | None = None
    key: str = ""
    meter: int | None = None
    downbeat: float | None = None
    enhanced: bool = True
    overwrite: bool = False
    container: str = ".wav"
    span: tuple[float, float] | None = None
    title: str = ""

    @property
    def suffix(self) -> str:
        """Of the files that the program names itself; empty for a folder of files."""
        return self.container if self.format == "audio" else FORMATS[self.format].suffix

    def check(self) -> None:
        """Raise UserProblem for a wish that nothing can fulfil."""
        _one_of(Phrase("format"), self.format, tuple(FORMATS))
        _one_of(Phrase("subtype"), self.subtype, SUBTYPES)
        _one_of(Phrase("container"), self.container, CONTAINERS)
        _one_of(Phrase("kind of tracks"), self.tracks, TRACKS)
        _one_of(Phrase("separator"), self.separator, SEPARATORS)
        if self.sample_rate and not 8000 <= self.sample_rate <= 192_000:
            raise UserProblem(
                "A sample rate of {rate} Hz cannot be written.",
                "Choose 8,000 to 192,000 Hz.",
                rate=self.sample_rate,
            )
        if self.lufs is not None and not QUIETEST_LUFS <= self.lufs <= LOUDEST_LUFS:
            raise UserProblem(
                "A loudness of {lufs:g} LUFS is out of reach.",
                "Choose {quietest:g} to {loudest:g}, for example -14.",
                lufs=self.lufs,
                quietest=QUIETEST_LUFS,
                loudest=LOUDEST_LUFS,
            )
        fades = (self.fade_in, self.fade_out)
        if not all(math.isfinite(fade) and fade >= 0 for fade in fades) or not -60 <= self.ceiling <= 0:
            raise UserProblem(
                "A fade is negative, or the ceiling is not between -60 and 0 dB.", "Change that value."
            )
        check_beat(self.tempo, self.meter)
        check_key(self.key)


def check_beat(tempo: float | None, meter: int | None) -> None:
    """Raise UserProblem for a tempo (beats per minute) or a meter (beats of a bar) that cannot be; None can."""
    if tempo is not None and not SLOWEST <= tempo <= FASTEST:
        raise UserProblem(
            "{tempo:g} is no tempo.",
            "Give {slowest:g} to {fastest:g} beats per minute.",
            tempo=tempo,
            slowest=SLOWEST,
            fastest=FASTEST,
        )
    if meter is not None and not 1 <= meter <= MOST_BEATS:
        raise UserProblem(
            "A bar cannot have {meter} beats.",
            "Choose 1 to {most}, for example 4.",
            meter=meter,
            most=MOST_BEATS,
        )


def check_key(key: str) -> None:
    """Raise UserProblem for a key that no file could name; '' is none."""
    if key and key not in KEYS:
        raise UserProblem(
            "There is no key signature for '{key}'.",
            "Choose a usual key, written as in 'D minor' or 'F# major'.",
            key=key,
        )


def _one_of(what: Phrase, given: str, choices: tuple[str, ...]) -> None:
    if given not in choices:
        raise UserProblem(
            "There is no {what} '{given}'.",
            "Choose one of {choices}.",
            what=what,
            given=given,
            choices=", ".join(choices),
        )


def safe_name(text: str) -> str:
    """A file name that every system takes, as near to the text as may be."""
    kept = "".join("-" if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in text)
    return kept.strip(" .")[:NAME_LENGTH].strip(" .") or "take"


@dataclass(frozen=True)
class Piece:
    """One take's share of the path: samples [start, end)."""

    node: int
    name: str
    colour: str
    start: int
    end: int


@dataclass(frozen=True)
class Section:
    """Samples [start, end) under one conditioning."""

    name: str
    start: int
    end: int


@dataclass(frozen=True)
class Word:
    """A sung word, samples [start, end); `line` counts the lines of the lyrics. Confidence 0: only estimated."""

    text: str
    start: int
    end: int
    line: int
    confidence: float


Timed = TypeVar("Timed", Piece, Section, Word)


@dataclass(frozen=True)
class Plan:
    """All that a writer needs besides the sound. Positions in samples at `sample_rate`."""

    title: str
    take: str
    node: int
    sample_rate: int
    length: int
    pieces: tuple[Piece, ...]
    sections: tuple[Section, ...]
    words: tuple[Word, ...]
    artist: str
    genre: str
    recipe: str
    pack: str
    notice: str
    commercial: bool

    @property
    def joins(self) -> tuple[Piece, ...]:
        """The pieces that begin inside the path: where a take joins the one before."""
        return tuple(piece for piece in self.pieces if piece.start > 0)

    @property
    def name(self) -> str:
        """Title and take, for file names and headings."""
        return f"{self.title} - {self.take}" if self.take else self.title

    @property
    def estimated(self) -> bool:
        """Whether the words' times are only spread evenly, not aligned."""
        return bool(self.words) and all(word.confidence == 0 for word in self.words)

    def seconds(self, samples: int) -> float:
        """Samples to seconds."""
        return samples / self.sample_rate

    def lines(self) -> list[list[Word]]:
        """The words line by line, empty lines left out."""
        found: list[list[Word]] = []
        for word in self.words:
            if not found or found[-1][0].line != word.line:
                found.append([])
            found[-1].append(word)
        return found

    def tags(self) -> dict[str, str]:
        """Metadata of an audio file (see engine.audio.wav.TAGS)."""
        tags = {
            "title": self.name,
            "artist": self.artist,
            "genre": self.genre,
            "software": "Coppice",
            "comment": self.recipe,
            "license": self.notice,
            "copyright": self.notice,
        }
        return {name: value for name, value in tags.items() if value}

    def cut(self, span: tuple[float, float]) -> tuple[Plan, int]:
        """The plan of a stretch (seconds) alone, and its first sample. UserProblem where the path has nothing there."""
        first, last = (
            round(min(max(0.0, edge), self.length / self.sample_rate) * self.sample_rate) for edge in span
        )
        if last <= first:
            raise UserProblem(
                "{take} has no music from {start:g} to {end:g} s.",
                "Mark another stretch.",
                take=self.name,  # the take has no name where the export has a title of its own
                start=span[0],
                end=span[1],
            )

        def inside(item: Timed) -> Timed:
            return replace(item, start=max(item.start, first) - first, end=min(item.end, last) - first)

        def kept(items: tuple[Timed, ...]) -> tuple[Timed, ...]:
            return tuple(inside(item) for item in items if item.end > first and item.start < last)

        stretch = replace(
            self,
            length=last - first,
            pieces=kept(self.pieces),
            sections=kept(self.sections),
            words=kept(self.words),
        )
        return stretch, first

    def at_rate(self, rate: int, length: int | None = None) -> Plan:
        """The same plan at another sample rate; `length` is what the resampled sound really has."""
        if rate == self.sample_rate:
            return self
        factor = rate / self.sample_rate
        end = round(self.length * factor) if length is None else length

        def moved(samples: int) -> int:
            return min(end, round(samples * factor))

        pieces = tuple(replace(p, start=moved(p.start), end=moved(p.end)) for p in self.pieces)
        sections = tuple(replace(s, start=moved(s.start), end=moved(s.end)) for s in self.sections)
        words = tuple(replace(w, start=moved(w.start), end=moved(w.end)) for w in self.words)
        return replace(self, sample_rate=rate, length=end, pieces=pieces, sections=sections, words=words)
