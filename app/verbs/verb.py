"""One thing a user can do, as a row of data. Menus, shortcuts, palette and sheet are made from such rows."""

from __future__ import annotations

from dataclasses import dataclass

MENUS = ("File", "Edit", "Take", "Lyrics", "Play", "View", "Help")


@dataclass(frozen=True)
class Verb:
    """`name` is a method of the group that lists it; `when` names one of `Desk.conditions`."""

    name: str
    text: str
    menu: str
    shortcuts: tuple[str, ...] = ()
    when: str = "always"
    rule_above: bool = False
    under: str = ""  # the submenu it stands in
