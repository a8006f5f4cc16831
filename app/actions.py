"""The table of every verb: its name, words, menu, shortcut and when it can be used.

Menus, shortcuts, the command palette and the shortcut sheet are all made from this table. The name is
the method of `verbs.Verbs` that does it.
"""

from __future__ import annotations

from dataclasses import dataclass

MENUS = ("File", "Edit", "Take", "Play", "View", "Help")


@dataclass(frozen=True)
class Verb:
    """One thing a user can do. `when`: always | song | node | interrupted | jobs | undo | redo."""

    name: str
    text: str
    menu: str
    shortcuts: tuple[str, ...] = ()
    when: str = "always"
    rule_above: bool = False


VERBS: tuple[Verb, ...] = (
    Verb("new_song", "New song", "File", ("Ctrl+N",)),
    Verb("open_song", "Open song…", "File", ("Ctrl+O",)),
    Verb("save_as", "Save song as…", "File", ("Ctrl+Shift+S", "Ctrl+S"), "song"),
    Verb("open_clip", "Add clip…", "File", ("Ctrl+I",), rule_above=True),
    Verb("open_demo", "Try the demo clip", "File"),
    Verb("export", "Export sound…", "File", ("Ctrl+E",), "node"),
    Verb("quit", "Quit", "File", ("Ctrl+Q",), rule_above=True),
    Verb("undo", "Undo", "Edit", ("Ctrl+Z",), "undo"),
    Verb("redo", "Redo", "Edit", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Verb("rename", "Rename take", "Edit", ("F2",), "node", rule_above=True),
    Verb("prune", "Prune take and what grew from it", "Edit", ("Del",), "node"),
    Verb("grow", "Grow", "Take", ("G",), "song"),
    Verb("grow_here", "Grow from the playhead", "Take", ("Shift+G",), "node"),
    Verb("refine", "Refine to full quality", "Take", ("R",), "node"),
    Verb("resume", "Resume an interrupted take", "Take", ("Shift+R",), "interrupted"),
    Verb("cancel_all", "Cancel all jobs", "Take", ("Ctrl+.",), "jobs"),
    Verb("favourite", "Favourite", "Take", ("F",), "node", rule_above=True),
    Verb("rate_1", "Rate 1 star", "Take", ("1",), "node"),
    Verb("rate_2", "Rate 2 stars", "Take", ("2",), "node"),
    Verb("rate_3", "Rate 3 stars", "Take", ("3",), "node"),
    Verb("rate_4", "Rate 4 stars", "Take", ("4",), "node"),
    Verb("rate_5", "Rate 5 stars", "Take", ("5",), "node"),
    Verb("rate_0", "Take the rating back", "Take", ("0",), "node"),
    Verb("play", "Play or pause", "Play", ("Space",), "song"),
    Verb("audition", "Hear the take from its join", "Play", ("Return",), "node"),
    Verb("to_start", "To the start", "Play", ("Home",), "song"),
    Verb("to_end", "To the end", "Play", ("End",), "song"),
    Verb("find_device", "Find device", "Play", (), "song", rule_above=True),
    Verb("zoom_in", "Zoom in", "View", ("Ctrl++", "Ctrl+="), "song"),
    Verb("zoom_out", "Zoom out", "View", ("Ctrl+-",), "song"),
    Verb("fit", "Whole song in view", "View", ("Ctrl+0",), "song"),
    Verb("theme", "Light or dark", "View", ("Ctrl+Shift+L",), rule_above=True),
    Verb("palette", "Find a command or take", "View", ("Ctrl+K",)),
    Verb("shortcuts", "All shortcuts", "Help", ("?",)),
)

BY_NAME = {verb.name: verb for verb in VERBS}
