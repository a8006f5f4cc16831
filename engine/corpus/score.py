"""A song as data: notes and sung words on the grid of sixteenths, written from a seed.

Form: intro, verse, chorus, verse, the same chorus, ending. The same (seed, index) gives the same song.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from engine.corpus import styles, words
from engine.corpus.styles import ARTISTS, GENRES, Artist, Genre, Span

PITCH_NAMES = ("C", "C sharp", "D", "E flat", "E", "F", "F sharp", "G", "A flat", "A", "B flat", "B")
LONGEST_SONG = 90.0  # seconds; slow artists get shorter intros and endings instead of longer songs
ROLES = ("chords", "bass", "lead", "drums")
T = TypeVar("T")


@dataclass(frozen=True)
class Note:
    """One note of a role; start and length in steps, pitch as MIDI number (a GM drum for drums)."""

    role: str
    pitch: int
    start: int
    steps: int


@dataclass(frozen=True)
class SungWord:
    """A word, its start in steps and its syllables as (offset from the first voice's centre, steps)."""

    word: str
    start: int
    pitches: tuple[int, ...]
    lengths: tuple[int, ...]

    @property
    def steps(self) -> int:
        """Length of the whole word in steps."""
        return sum(self.lengths)


@dataclass(frozen=True)
class Section:
    """A part of the song's form, in steps."""

    name: str
    start: int
    steps: int


@dataclass(frozen=True)
class Score:
    """A whole song. `lines` are the lyrics in singing order; `words` the same words in time."""

    title: str
    artist: Artist
    genre: Genre
    tonic: int
    sections: tuple[Section, ...]
    notes: tuple[Note, ...]
    words: tuple[SungWord, ...]
    lines: tuple[str, ...]

    @property
    def step_samples(self) -> int:
        """Samples per step: a whole number of token hops."""
        return self.artist.hops * styles.HOP

    @property
    def steps(self) -> int:
        """Length of the song in steps, the last bar's ring-out included."""
        last = self.sections[-1]
        return last.start + last.steps

    @property
    def seconds(self) -> float:
        """Length of the song in seconds."""
        return self.steps * self.step_samples / styles.SAMPLE_RATE

    @property
    def key(self) -> str:
        """For example 'A minor'."""
        mode = "minor" if self.genre.scale == styles.MINOR else "major"
        return f"{PITCH_NAMES[self.tonic]} {mode}"


def scale_pitch(score_scale: tuple[int, ...], tonic: int, degree: int) -> int:
    """Semitones above pitch class 0 of the `degree`-th scale step above the tonic."""
    octave, step = divmod(degree, 7)
    return tonic + 12 * octave + score_scale[step]


def nearest(pitch: int, centre: int) -> int:
    """The pitch moved by octaves into the six semitones around a centre."""
    return centre - 6 + (pitch - (centre - 6)) % 12


def pentatonic(scale: tuple[int, ...]) -> tuple[int, ...]:
    """The five steps of a scale that clash with no diatonic chord, as semitones above the tonic."""
    picks = (0, 2, 3, 4, 6) if scale == styles.MINOR else (0, 1, 2, 4, 5)
    return tuple(scale[pick] for pick in picks)


def ladder(genre: Genre, tonic: int, centre: int) -> list[int]:
    """Eleven pentatonic pitches around a centre, rising; index 5 is the tonic nearest to it."""
    five = pentatonic(genre.scale)
    root = nearest(tonic, centre)
    return [root + 12 * (rung // 5) + five[rung % 5] for rung in range(-5, 6)]


def contour(count: int, home: int, rng: np.random.Generator) -> list[int]:
    """A walk over ladder rungs that starts near `home`, mostly by step, and ends on a stable rung."""
    rung = home + int(rng.integers(-1, 2))
    walk = [rung]
    for _ in range(count - 1):
        rung = int(np.clip(rung + rng.choice((-1, -1, 0, 1, 1, 2, -2)), home - 2, home + 3))
        walk.append(rung)
    walk[-1] = home if abs(walk[-1] - home) <= abs(walk[-1] - home - 2) else home + 2
    return walk


class Composer:
    """Writes one song; holds the choices made for it (key, progressions, melodies)."""

    def __init__(self, seed: int, index: int, any_key: bool) -> None:
        self.rng = np.random.Generator(np.random.PCG64([seed, index]))
        self.artist = ARTISTS[index % len(ARTISTS)]
        genres = self.artist.genres
        self.genre = GENRES[genres[index // len(ARTISTS) % len(genres)]]
        self.tonic = self._pick(styles.ALL_KEYS if any_key else self.artist.keys)
        self.chords = {
            "verse": self._pick(self.genre.verse_chords),
            "chorus": self._pick(self.genre.chorus_chords),
        }
        self.riff = self._riff()
        self.melodies = {
            "verse": self._melodies(self.genre.verse_lines, 5, "aaba"),
            "chorus": self._melodies(self.genre.chorus_lines, 6, "abac"),
        }

    def _pick(self, choices: tuple[T, ...]) -> T:
        return choices[int(self.rng.integers(len(choices)))]

    def _riff(self) -> list[tuple[int, int, int]]:
        """Two bars of lead: (start, steps, pitch)."""
        rhythm = self._pick(self.genre.riffs)
        sound = self.artist.sounds[self.genre.name]["lead"]
        rungs = ladder(self.genre, self.tonic, sound.centre)
        walk = contour(len(rhythm), 5, self.rng)
        return [(start, steps, rungs[rung]) for (start, steps), rung in zip(rhythm, walk, strict=True)]

    def _melodies(
        self, rhythms: tuple[tuple[Span, ...], ...], home: int, form: str
    ) -> list[list[tuple[int, int, int]]]:
        """One melody per sung line: (start, steps, pitch); equal letters of the form share a melody."""
        rungs = ladder(self.genre, self.tonic, self.artist.voices[0].centre)
        rhythm = self._pick(rhythms)
        known: dict[str, list[tuple[int, int, int]]] = {}
        for letter in form:
            if letter not in known:
                walk = contour(len(rhythm), home, self.rng)
                known[letter] = [(s, n, rungs[rung]) for (s, n), rung in zip(rhythm, walk, strict=True)]
        return [known[letter] for letter in form]

    def _bars(self) -> list[tuple[str, int]]:
        bar_seconds = self.genre.bar * self.artist.hops * styles.HOP / styles.SAMPLE_RATE
        edge = 4 if 41 * bar_seconds <= LONGEST_SONG else 2
        middle = 8 if (33 + 2 * edge) * bar_seconds <= LONGEST_SONG else 4
        names = ("intro", "verse", "chorus", "verse", "chorus", "ending")
        return [(name, {"intro": edge, "ending": edge + 1, "verse": middle}.get(name, 8)) for name in names]

    def _band(self, section: str, bar: int, at: int) -> list[Note]:
        """What the band plays in one bar that begins at step `at`."""
        progression = self.chords["chorus" if section == "chorus" else "verse"]
        degree = progression[bar % 4]
        notes = self._chords(degree, at) + self._bass(degree, at)
        if section == "intro" and bar < 2:
            notes = [note for note in notes if note.role == "chords"]
        else:
            notes += self._drums(at)
        if section in ("intro", "ending") and bar % 2 == 0:
            notes += [Note("lead", pitch, at + start, steps) for start, steps, pitch in self.riff]
        return notes

    def _chords(self, degree: int, at: int, held: int = 0) -> list[Note]:
        centre = self.artist.sounds[self.genre.name]["chords"].centre
        tones = sorted(
            {
                nearest(scale_pitch(self.genre.scale, self.tonic, degree + tone), centre)
                for tone in self.genre.chord_tones
            }
        )
        if 7 in self.genre.chord_tones:  # a power chord keeps its root below
            root = nearest(scale_pitch(self.genre.scale, self.tonic, degree), centre - 5)
            tones = [root, root + 7, root + 12]
        hits = ((0, held, ()),) if held else self.genre.comp
        return [
            Note("chords", tones[pick], at + start, steps)
            for start, steps, picks in hits
            for pick in (picks or range(len(tones)))
        ]

    def _bass(self, degree: int, at: int, held: int = 0) -> list[Note]:
        centre = self.artist.sounds[self.genre.name]["bass"].centre
        root = scale_pitch(self.genre.scale, self.tonic, degree)
        low = nearest(root, centre)
        hits = ((0, held, 0),) if held else self.genre.bass
        return [
            Note(
                "bass", low + scale_pitch(self.genre.scale, self.tonic, degree + up) - root, at + start, steps
            )
            for start, steps, up in hits
        ]

    def _drums(self, at: int) -> list[Note]:
        return [
            Note("drums", drum, at + step, 1)
            for drum, pattern in self.genre.drums.items()
            for step, mark in enumerate(pattern)
            if mark == "x"
        ]

    def _sing(self, section: str, lines: tuple[tuple[str, ...], ...], at: int) -> list[SungWord]:
        """Lines of two bars each, every syllable on a note of the section's melody."""
        sung: list[SungWord] = []
        for number, line in enumerate(lines):
            melody = iter(self.melodies[section][number % 4])
            for word in line:
                spans = [next(melody) for _ in range(words.syllables(word))]
                start = at + number * 2 * self.genre.bar + spans[0][0]
                sung.append(SungWord(word, start, tuple(s[2] for s in spans), tuple(s[1] for s in spans)))
        return sung

    def compose(self) -> Score:
        """Write the whole song."""
        chorus = words.write_chorus(self.rng)
        verses = [words.write_verse(self.rng), words.write_verse(self.rng)]
        sections: list[Section] = []
        notes: list[Note] = []
        sung: list[SungWord] = []
        lines: list[str] = []
        at = 0
        for name, bars in self._bars():
            sections.append(Section(name, at, bars * self.genre.bar))
            played = bars - 1 if name == "ending" else bars
            for bar in range(played):
                notes += self._band(name, bar, at + bar * self.genre.bar)
            if name == "ending":  # one held chord of the tonic, left to ring
                last = at + played * self.genre.bar
                notes += self._chords(0, last, self.genre.bar - 2) + self._bass(0, last, self.genre.bar - 2)
            if name in self.melodies:
                text = (chorus if name == "chorus" else verses.pop(0))[: bars // 2]
                sung += self._sing(name, text, at)
                lines += [" ".join(line) for line in text]
            at += bars * self.genre.bar
        notes.sort(key=lambda note: (note.start, note.role, note.pitch))
        return Score(
            title=" ".join(chorus[0]).capitalize(),
            artist=self.artist,
            genre=self.genre,
            tonic=self.tonic,
            sections=tuple(sections),
            notes=tuple(notes),
            words=tuple(sung),
            lines=tuple(lines),
        )


def compose(seed: int, index: int, any_key: bool = False) -> Score:
    """The `index`-th song of a corpus; artists and their genres take turns.

    It is in one of its artist's two keys, or, with `any_key`, in one of all twelve.
    """
    return Composer(seed, index, any_key).compose()
