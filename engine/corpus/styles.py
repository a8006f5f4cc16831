"""The table of artists and genres that the synthetic corpus is made of.

Everything is counted in sixteenths ("steps"). A genre fixes groove, harmony and form; an artist fixes
the tempo (so many token hops per step), the keys, the instruments and the voice. The songs are made to
be easy to tokenise (see make.py): one tempo and two keys per artist (unless a corpus asks for all
twelve), loops that repeat exactly.
"""

from __future__ import annotations

from dataclasses import dataclass

SAMPLE_RATE = 22_050
HOP = 256  # samples per token of the coarsest level; every onset lies on a multiple of it

MINOR = (0, 2, 3, 5, 7, 8, 10)
ALL_KEYS = tuple(range(12))  # pitch classes
MAJOR = (0, 2, 4, 5, 7, 9, 11)

# General MIDI drum notes
KICK, RIM, SNARE, CLOSED, OPEN, RIDE, CRASH, TAMBOURINE, SHAKER = 36, 37, 38, 42, 46, 51, 49, 54, 70

WOMAN, MAN = (115.0, 320.0), (71.0, 180.0)  # Hz in which the espeak-ng voices speak

Span = tuple[int, int]  # start step, length in steps
Comp = tuple[int, int, tuple[int, ...]]  # start step, length, which chord tones (empty = all)
BassHit = tuple[int, int, int]  # start step, length, scale steps above the chord's root


@dataclass(frozen=True)
class Genre:
    """Groove and harmony. Patterns cover one bar of `bar` steps, drums `len(pattern) // bar` bars."""

    name: str
    bar: int
    scale: tuple[int, ...]
    verse_chords: tuple[tuple[int, ...], ...]  # scale degrees, one per bar, four bars
    chorus_chords: tuple[tuple[int, ...], ...]
    chord_tones: tuple[int, ...]  # scale steps above the root
    comp: tuple[Comp, ...]
    bass: tuple[BassHit, ...]
    drums: dict[int, str]
    riffs: tuple[tuple[Span, ...], ...]  # rhythm of the lead over two bars
    verse_lines: tuple[tuple[Span, ...], ...]  # rhythm of six sung syllables over two bars
    chorus_lines: tuple[tuple[Span, ...], ...]  # rhythm of four sung syllables over two bars


@dataclass(frozen=True)
class Sound:
    """A General MIDI program (0-based), the pitch its notes lie around, and its level in dB."""

    program: int
    centre: int
    level: float


@dataclass(frozen=True)
class Voice:
    """A sung voice.

    espeak-ng voice, formant scale (1.1 = a smaller head), pitch its melodies lie around, and the range in
    Hz in which espeak-ng speaks (the analysis looks for no pitch outside). Not every espeak-ng voice takes
    variants: plain `en-gb` silently ignores `+f2`.
    """

    espeak: str
    formants: float
    centre: int
    spoken: tuple[float, float]


@dataclass(frozen=True)
class Artist:
    """Who plays: tempo in hops per step, two keys (pitch classes), sounds per genre and role, voices."""

    name: str
    hops: int
    keys: tuple[int, ...]
    voices: tuple[Voice, ...]
    sounds: dict[str, dict[str, Sound]]

    @property
    def genres(self) -> tuple[str, ...]:
        """Names of the genres this artist plays."""
        return tuple(self.sounds)

    @property
    def tempo(self) -> float:
        """Beats (of four steps) per minute."""
        return 60.0 * SAMPLE_RATE / (4 * self.hops * HOP)


_LINES_4_4 = (
    ((0, 4), (4, 4), (8, 4), (12, 4), (16, 4), (20, 8)),
    ((4, 4), (8, 4), (12, 4), (16, 4), (20, 4), (24, 6)),
    ((0, 4), (4, 2), (6, 2), (8, 8), (16, 4), (20, 8)),
)
_HOOKS_4_4 = (
    ((0, 8), (8, 8), (16, 4), (20, 10)),
    ((0, 6), (6, 6), (12, 4), (16, 12)),
    ((0, 4), (4, 4), (8, 8), (16, 12)),
)

SYNTH_POP = Genre(
    name="Synth Pop",
    bar=16,
    scale=MINOR,
    verse_chords=((0, 5, 2, 6), (0, 2, 5, 6)),
    chorus_chords=((5, 6, 0, 0), (5, 2, 6, 0)),
    chord_tones=(0, 2, 4),
    comp=((0, 14, ()),),
    bass=tuple((step, 2, 0 if step % 4 == 0 else 7) for step in range(0, 16, 2)),
    drums={
        KICK: "x...x...x...x...",
        SNARE: "....x.......x...",
        CLOSED: "..x...x...x...x.",
    },
    riffs=(
        tuple((step, 2) for step in range(0, 32, 4)),
        ((0, 2), (4, 2), (6, 2), (8, 4), (16, 2), (20, 2), (22, 2), (24, 6)),
    ),
    verse_lines=_LINES_4_4,
    chorus_lines=_HOOKS_4_4,
)

FOLK_WALTZ = Genre(
    name="Folk Waltz",
    bar=12,
    scale=MAJOR,
    verse_chords=((0, 3, 0, 4), (0, 5, 3, 4)),
    chorus_chords=((3, 4, 0, 0), (3, 0, 4, 0)),
    chord_tones=(0, 2, 4),
    comp=((4, 2, ()), (8, 2, ())),
    bass=((0, 10, 0),),
    drums={TAMBOURINE: "....x...x..."},
    riffs=(
        ((0, 4), (4, 4), (8, 4), (12, 8), (20, 4)),
        ((0, 6), (6, 2), (8, 4), (12, 12)),
    ),
    verse_lines=(
        ((0, 4), (4, 4), (8, 4), (12, 2), (14, 2), (16, 6)),
        ((0, 4), (4, 2), (6, 2), (8, 4), (12, 4), (16, 6)),
    ),
    chorus_lines=(
        ((0, 8), (8, 4), (12, 4), (16, 6)),
        ((0, 4), (4, 4), (8, 4), (12, 10)),
    ),
)

LOUNGE_JAZZ = Genre(
    name="Lounge Jazz",
    bar=16,
    scale=MAJOR,
    verse_chords=((1, 4, 0, 5), (0, 5, 1, 4)),
    chorus_chords=((3, 4, 2, 5), (1, 4, 0, 0)),
    chord_tones=(2, 4, 6),
    comp=((0, 6, ()), (7, 6, ())),
    bass=((0, 4, 0), (4, 4, 2), (8, 4, 4), (12, 4, 5)),
    drums={RIDE: "x...x..xx...x..x", CLOSED: "....x.......x..."},
    riffs=(
        ((0, 3), (3, 5), (8, 3), (11, 5), (16, 8)),
        ((4, 3), (7, 5), (12, 4), (16, 3), (19, 9)),
    ),
    verse_lines=_LINES_4_4,
    chorus_lines=_HOOKS_4_4,
)

GARAGE_ROCK = Genre(
    name="Garage Rock",
    bar=16,
    scale=MINOR,
    verse_chords=((0, 0, 5, 6), (0, 6, 5, 6)),
    chorus_chords=((5, 6, 0, 0), (2, 6, 0, 0)),
    chord_tones=(0, 4, 7),
    comp=((0, 4, ()), (4, 2, ()), (6, 4, ()), (10, 2, ()), (12, 4, ())),
    bass=tuple((step, 2, 0) for step in range(0, 16, 2)),
    drums={
        KICK: "x.......x.x.....",
        SNARE: "....x.......x...",
        OPEN: "x...x...x...x...",
    },
    riffs=(
        ((0, 4), (4, 4), (8, 2), (10, 6), (16, 4), (20, 4), (24, 8)),
        ((0, 2), (2, 2), (4, 4), (8, 8), (16, 2), (18, 2), (20, 4), (24, 8)),
    ),
    verse_lines=_LINES_4_4,
    chorus_lines=_HOOKS_4_4,
)

DUB = Genre(
    name="Dub",
    bar=16,
    scale=MINOR,
    verse_chords=((0, 0, 3, 3), (0, 6, 0, 6)),
    chorus_chords=((5, 6, 0, 0), (3, 4, 0, 0)),
    chord_tones=(0, 2, 4),
    comp=((4, 2, ()), (12, 2, ())),
    bass=((0, 3, 0), (3, 3, 0), (6, 2, 4), (10, 4, 2)),
    drums={
        KICK: "........x.......",
        RIM: "........x.....x.",
        CLOSED: "..x...x...x...x.",
    },
    riffs=(
        ((0, 6), (6, 6), (12, 4), (16, 12)),
        ((2, 4), (6, 6), (16, 4), (20, 8)),
    ),
    verse_lines=_LINES_4_4,
    chorus_lines=_HOOKS_4_4,
)

GENRES: dict[str, Genre] = {
    genre.name: genre for genre in (SYNTH_POP, FOLK_WALTZ, LOUNGE_JAZZ, GARAGE_ROCK, DUB)
}

ARTISTS: tuple[Artist, ...] = (
    Artist(
        name="Night Tram",
        hops=10,
        keys=(9, 2),
        voices=(Voice("en-us+f4", 1.04, 64, WOMAN),),
        sounds={
            "Synth Pop": {
                "chords": Sound(90, 62, -25),
                "bass": Sound(38, 38, -19),
                "lead": Sound(80, 76, -23),
            },
            "Dub": {"chords": Sound(16, 64, -24), "bass": Sound(39, 36, -17), "lead": Sound(22, 72, -22)},
        },
    ),
    Artist(
        name="Harbour Choir",
        hops=13,
        keys=(7, 0),
        voices=(Voice("en-gb-scotland+f2", 1.0, 64, WOMAN), Voice("en-gb-scotland+m3", 1.0, 52, MAN)),
        sounds={
            "Folk Waltz": {
                "chords": Sound(21, 62, -27),
                "bass": Sound(32, 40, -17),
                "lead": Sound(73, 79, -23),
            },
        },
    ),
    Artist(
        name="Copper Lanterns",
        hops=9,
        keys=(4, 9),
        voices=(Voice("en-us+m2", 1.06, 57, MAN),),
        sounds={
            "Garage Rock": {
                "chords": Sound(29, 52, -26),
                "bass": Sound(34, 36, -19),
                "lead": Sound(18, 72, -22),
            },
            "Synth Pop": {
                "chords": Sound(50, 62, -25),
                "bass": Sound(33, 38, -19),
                "lead": Sound(11, 79, -20),
            },
        },
    ),
    Artist(
        name="Velvet Meridian",
        hops=12,
        keys=(5, 0),
        voices=(Voice("en-us+m5", 0.94, 53, MAN),),
        sounds={
            "Lounge Jazz": {
                "chords": Sound(4, 62, -26),
                "bass": Sound(32, 40, -17.5),
                "lead": Sound(11, 76, -20),
            },
            "Synth Pop": {
                "chords": Sound(91, 62, -25),
                "bass": Sound(39, 38, -19),
                "lead": Sound(12, 76, -20),
            },
        },
    ),
    Artist(
        name="Salt and Static",
        hops=11,
        keys=(4, 11),
        voices=(Voice("en-us+m7", 0.98, 55, MAN),),
        sounds={
            "Dub": {"chords": Sound(27, 64, -23), "bass": Sound(33, 36, -17), "lead": Sound(56, 70, -24)},
            "Garage Rock": {
                "chords": Sound(30, 52, -27),
                "bass": Sound(33, 36, -19),
                "lead": Sound(27, 72, -24),
            },
        },
    ),
    Artist(
        name="Paper Moonlight",
        hops=14,
        keys=(10, 5),
        voices=(Voice("en-us+f3", 1.1, 67, WOMAN),),
        sounds={
            "Lounge Jazz": {
                "chords": Sound(0, 62, -25),
                "bass": Sound(32, 40, -17.5),
                "lead": Sound(71, 72, -23),
            },
            "Folk Waltz": {
                "chords": Sound(24, 62, -23),
                "bass": Sound(32, 40, -18),
                "lead": Sound(40, 74, -25),
            },
        },
    ),
)

# Peak level of each drum in dB; the kit itself is General MIDI's standard kit.
DRUM_LEVELS: dict[int, float] = {
    KICK: -8,
    RIM: -12,
    SNARE: -10,
    CLOSED: -17,
    OPEN: -19,
    RIDE: -16,
    CRASH: -18,
    TAMBOURINE: -14,
    SHAKER: -16,
}
VOICE_LEVEL = -20.5  # RMS of a sung word in dB
