"""Changes add up."""

from __future__ import annotations

from engine.song.changes import Changes


def test_changes_add_up() -> None:
    both = Changes(frozenset({1}), added=(1,)) | Changes(frozenset({2}), structure=True, added=(2,))
    assert both == Changes(frozenset({1, 2}), structure=True, added=(1, 2))
    assert (Changes() | Changes(song=True)).song


def test_no_change_is_false() -> None:
    assert not Changes()
    assert Changes(song=True)
    assert Changes(frozenset({1}))
