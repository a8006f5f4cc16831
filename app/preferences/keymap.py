"""Which keys do what: the table of verbs as the user has changed it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QKeySequence

from app.preferences.settings import Settings
from app.verbs.verb import Verb

# Keys of the views themselves; giving them to a verb would take them from walking the tree and typing.
RESERVED = ("Left", "Right", "Up", "Down", "Tab", "Shift+Tab", "Esc", "Backspace")


def normal(shortcut: str) -> str:
    """One spelling per shortcut, the portable one; '' for what is no key."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.PortableText)


def _key(verb: Verb) -> str:
    return f"keys/{verb.name}"


def shortcuts(settings: Settings, verb: Verb) -> tuple[str, ...]:
    """The keys of a verb: the user's, else the table's."""
    if settings.has(_key(verb)):
        return tuple(item for item in settings.lines(_key(verb)) if item)
    return verb.shortcuts


def assign(settings: Settings, verb: Verb, keys: Iterable[str]) -> None:
    """Give a verb these keys (none: no key); the table's own are not stored."""
    wanted = tuple(normal(key) for key in keys if normal(key))
    if wanted == tuple(normal(key) for key in verb.shortcuts):
        settings.reset(_key(verb))
    else:
        settings.set(_key(verb), list(wanted) or [""])


def restore(settings: Settings, verb: Verb) -> None:
    """The table's keys again."""
    settings.reset(_key(verb))


def holder(settings: Settings, verbs: Iterable[Verb], shortcut: str) -> Verb | None:
    """The verb that has this shortcut now."""
    wanted = normal(shortcut)
    for verb in verbs:
        if wanted in (normal(key) for key in shortcuts(settings, verb)):
            return verb
    return None


def is_reserved(shortcut: str) -> bool:
    """Whether the views need this key themselves."""
    return normal(shortcut) in {normal(key) for key in RESERVED}
