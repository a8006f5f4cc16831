"""The colours a take can be given, by name, so that a song looks right in every theme."""

from __future__ import annotations

from app.language import mark
from app.theme.apply import look

# In the order of every theme's accents.
SWATCHES = (
    mark("teal"), mark("coral"), mark("violet"), mark("blue"),
    mark("pink"), mark("green"), mark("sky"), mark("clay"),
)  # fmt: skip


def colour_of(value: str) -> str:
    """The colour of a swatch in the theme in force; '#rrggbb' stays itself, anything else is ""."""
    if value in SWATCHES:
        return look.theme.accents[SWATCHES.index(value)]
    is_hex = len(value) == 7 and value[0] == "#" and all(c in "0123456789abcdef" for c in value[1:].lower())
    return value if is_hex else ""
