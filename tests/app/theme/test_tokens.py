from __future__ import annotations

import pytest

from app.theme.tokens import THEMES, Theme, blend, contrast

AA = 4.5
AA_LARGE = 3.0  # graphics and large text


def test_known_contrasts() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert blend("#ffffff", "#000000", 0.5) in ("#808080", "#7f7f7f")


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_text_reaches_wcag_aa_on_every_ground(theme: Theme) -> None:
    for ground in (theme.window, theme.panel, theme.raised):
        for ink in (theme.text, theme.muted):
            assert contrast(ink, ground) >= AA, (ink, ground)
        for accent in (*theme.accents, theme.clip, theme.playhead, theme.trouble, theme.primary):
            assert contrast(accent, ground) >= AA_LARGE, (accent, ground)
    assert contrast(theme.on_primary, theme.primary) >= AA
    assert contrast(theme.text, theme.hover) >= AA
    assert contrast(theme.good, blend(theme.good, theme.panel, 0.16)) >= AA


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_text_on_what_is_marked_hovered_or_tinted_reaches_aa(theme: Theme) -> None:
    # The grounds that app/theme/apply.py mixes; text and muted text stand on all of them.
    grounds = {
        "hover": theme.hover,
        "checked chip": blend(theme.selection, theme.panel, 0.24),
        "marked row": blend(theme.selection, theme.raised, 0.28),
        "nav": blend(theme.selection, theme.raised, 0.2),
        "pack": blend(theme.hover, theme.raised, 0.35),
        "transport": blend(theme.raised, theme.panel, 0.5),
    }
    for name, ground in grounds.items():
        assert contrast(theme.text, ground) >= AA, name
    for name in ("hover", "pack", "transport"):
        assert contrast(theme.muted, grounds[name]) >= AA, name
    for ground in (theme.window, theme.panel, theme.raised):
        assert contrast(theme.selection, ground) >= AA_LARGE, "the focus is seen"


def test_the_high_contrast_theme_reaches_aaa() -> None:
    theme = THEMES["contrast"]
    for ground in (theme.window, theme.panel, theme.raised):
        for ink in (theme.text, theme.muted, theme.trouble, theme.good, theme.playhead, *theme.accents):
            assert contrast(ink, ground) >= 7.0, (ink, ground)
        assert contrast(theme.line, ground) >= AA_LARGE


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_amber_and_red_are_no_artists(theme: Theme) -> None:
    assert theme.playhead not in theme.accents and theme.trouble not in theme.accents
    assert len(set(theme.accents)) == len(theme.accents)
