"""Every colour and size of the window, once per theme (mockups/README.md gives the dark ground).

Amber is the playhead and nothing else; red is for trouble only. Text colours reach WCAG AA
(4.5 : 1) on every ground they are used on; tests/app/theme/test_tokens.py measures that.
"""

from __future__ import annotations

from dataclasses import dataclass

CARD_RADIUS = 8
FIELD_RADIUS = 6
FONT_SMALL, FONT_BODY, FONT_TITLE, FONT_CLOCK = 11, 12, 14, 26  # pixels


@dataclass(frozen=True)
class Theme:
    """One theme; colours are '#rrggbb'."""

    name: str
    window: str
    panel: str
    raised: str
    hover: str
    line: str
    text: str
    muted: str
    clip: str  # a clip from outside has no artist, so it has no accent
    primary: str
    on_primary: str
    playhead: str
    trouble: str
    good: str
    selection: str
    accents: tuple[str, ...]  # artists in order of their first appearance


DARK = Theme(
    name="dark",
    window="#0f1115",
    panel="#15181e",
    raised="#1c2028",
    hover="#242a34",
    line="#272c36",
    text="#e7eaf0",
    muted="#8b93a3",
    clip="#9aa2b1",
    primary="#3fc1b0",
    on_primary="#06231f",
    playhead="#f3b34c",
    trouble="#ff5d6c",
    good="#7ddc8f",
    selection="#5aa7ff",
    accents=("#3fc1b0", "#ff7a66", "#a48bff", "#5aa7ff", "#e880b8", "#9ccc5a", "#6fd3f0", "#d3a17e"),
)

LIGHT = Theme(
    name="light",
    window="#f1f3f6",
    panel="#ffffff",
    raised="#f6f7f9",
    hover="#e9ecf1",
    line="#d5dae2",
    text="#161a22",
    muted="#596273",
    clip="#6a7385",
    primary="#0b7d70",
    on_primary="#ffffff",
    playhead="#bf6f00",
    trouble="#c4213a",
    good="#176b31",
    selection="#1f69c9",
    accents=("#0b8173", "#c9452e", "#6a4fd0", "#1f69c9", "#b23a80", "#4d7d14", "#0d7590", "#8a5630"),
)

# Nearly black and white; every text reaches AAA (7 : 1), and lines are seen as lines (3 : 1).
CONTRAST = Theme(
    name="contrast",
    window="#000000",
    panel="#000000",
    raised="#0d0f12",
    hover="#2a2f38",
    line="#7c8594",
    text="#ffffff",
    muted="#d3d8e0",
    clip="#c3cad6",
    primary="#4fe3cf",
    on_primary="#000000",
    playhead="#ffc861",
    trouble="#ff8f99",
    good="#8ff0a1",
    selection="#8ec3ff",
    accents=("#4fe3cf", "#ff9b8b", "#c3b1ff", "#8ec3ff", "#ff9fd0", "#b7ea72", "#86e2fb", "#e9bd9c"),
)

THEMES = {theme.name: theme for theme in (DARK, LIGHT, CONTRAST)}


def _channels(colour: str) -> tuple[int, int, int]:
    """'#rrggbb' to three integers 0..255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def blend(over: str, under: str, share: float) -> str:
    """`share` (0..1) of `over` mixed into `under`."""
    pairs = zip(_channels(over), _channels(under), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


def contrast(one: str, other: str) -> float:
    """WCAG 2 contrast ratio of two colours, 1..21."""

    def luminance(colour: str) -> float:
        linear = [
            c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4
            for c in (channel / 255 for channel in _channels(colour))
        ]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
