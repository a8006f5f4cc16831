"""From the song's conditioning lane to what one window is told: duets switch where the wish switches.

A window's label is taken where its NEW tokens are, and windows are cut at region edges, so a region
takes effect on the very token where it begins.
"""

from __future__ import annotations

from engine.labels.conditioning import Brief, Conditioning
from engine.sampling.plan import Window


def cuts(brief: Brief, hop: int, sample_rate: int) -> tuple[int, ...]:
    """Absolute tokens (of a level with `hop` samples each) at which the conditioning changes."""
    edges = {edge for region in brief.regions for edge in region.edges}
    tokens = {round(edge * sample_rate / hop) for edge in edges}
    return tuple(
        token
        for token in sorted(tokens)
        if token > 0 and _at(brief, token, hop, sample_rate) != _at(brief, token - 1, hop, sample_rate)
    )


def entries(brief: Brief, hop: int, sample_rate: int) -> tuple[int, ...]:
    """Absolute tokens at which the lyrics begin anew: what is sung there must be told from there on."""
    return tuple(round(cue.seconds * sample_rate / hop) for cue in brief.cues if cue.fresh)


def held(brief: Brief, window: Window, hop: int, sample_rate: int) -> Conditioning:
    """The conditioning of a window: the one in force at its first new token."""
    return _at(brief, window.first_new, hop, sample_rate)


def _at(brief: Brief, token: int, hop: int, sample_rate: int) -> Conditioning:
    # The middle of the token: a region edge rounded to a token border is then on the right side of it.
    return brief.at((token + 0.5) * hop / sample_rate)
