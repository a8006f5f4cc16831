"""Verbs of the tree's shape: prune, carry, graft, trim, cut, fold, and choosing and finding takes."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from app.bridge import SONG_SUFFIX
from app.language import mark, tr
from app.verbs.desk import Desk
from app.verbs.verb import Verb
from engine.song import lender, stretch, tree
from engine.song.edits import Prune, Reattach, SetCollapsed, Together
from engine.song.model import Song
from engine.song.stretch import Stretch

VERBS = (
    Verb("copy_music", "Copy the marked music, or the take's", "Edit", ("Ctrl+C",), "node", rule_above=True),
    Verb("take_branch", "Take the branch along, to paste it elsewhere", "Edit", ("Ctrl+X",), "node"),
    Verb("paste", "Paste after the take", "Edit", ("Ctrl+V",), "pasting"),
    Verb("paste_here", "Paste at the playhead", "Edit", ("Ctrl+Shift+V",), "pasting"),
    Verb("graft_from", "Graft from another song…", "Edit", ("Ctrl+Alt+V",), "song"),
    Verb("trim", "Trim: keep the marked stretch", "Edit", ("Ctrl+T",), "marked_node"),
    Verb("cut_out", "Cut the marked stretch out", "Edit", ("Ctrl+Shift+X",), "marked_node"),
    Verb("make_root", "Make the branch a beginning", "Edit", ("Ctrl+Alt+X",), "node"),
    Verb("prune", "Prune takes and what grew from them", "Edit", ("Del",), "node", rule_above=True),
    Verb("choose_siblings", "Choose all siblings", "Edit", ("Shift+S",), "node"),
    Verb("choose_branch", "Choose all that grew from the take", "Edit", ("Alt+B",), "node"),
    Verb("choose_shown", "Choose all takes that are shown", "Edit", ("Ctrl+Alt+A",), "song"),
    Verb("collapse", "Fold or unfold what grew from the take", "View", ("C",), "node", rule_above=True),
    Verb("expand_all", "Unfold all branches", "View", ("Shift+C",), "song"),
    Verb("fit_tree", "Whole tree in view", "View", ("Ctrl+Alt+0",), "song"),
    Verb("search", "Search takes", "View", ("Ctrl+F",), "song"),
    Verb("next_filter", "Next filter of takes", "View", ("Ctrl+Alt+F",), "song"),
)


class TreeVerbs(QObject):
    """They act on the selected take or on all that are chosen; what was copied stays for other songs."""

    choose_wanted = Signal(object)  # entries for the palette: (text, hint, what it does)
    choose_shown_wanted = Signal()
    fit_wanted = Signal()
    search_wanted = Signal()
    next_filter_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.music: Stretch | None = None  # copied
        self.branch: int | None = None  # taken along
        desk.holds_music = lambda: self.music is not None or self.branch is not None
        desk.state.song_opened.connect(self._other_song)

    def _other_song(self) -> None:
        self.branch = None

    # ---------------------------------------------------------------- out and in again

    def _marked(self, song: Song) -> tuple[int, int] | None:
        """The marked stretch in top tokens."""
        marked = self.desk.state.selection
        if marked is None:
            return None
        first, last = (round(seconds * song.sample_rate / song.hops[-1]) for seconds in marked)
        return first, last

    def copy_music(self) -> None:
        """Keep the marked stretch of the selected path, or the take's own music, for pasting."""
        song, node = self.desk.state.song, self.desk.state.node
        if song is None or node is None:
            return
        marked = self._marked(song)
        found: list[Stretch] = []

        def copy() -> None:
            codes = self.desk.bridge.codes
            found.append(
                stretch.own(song, codes, node.id)
                if marked is None
                else stretch.take(song, codes, node.id, *marked)
            )

        if self.desk.guard(copy):
            self.music, self.branch = found[0], None
            self._holding(tr("Copied {music}.", music=found[0].source))

    def take_branch(self) -> None:
        """Take the selected take and all that grew from it along, to be pasted elsewhere in this song."""
        node = self.desk.state.node
        if node is not None:
            self.branch, self.music = node.id, None
            self._holding(tr("{take} is taken along.", take=node.name))

    def _holding(self, text: str) -> None:
        self.desk.notices.tell(text, tr("Choose a take and paste: it goes to its end, or to the playhead."))
        self.desk.state.jobs_changed.emit()  # menus look again at what can be done

    def paste(self) -> None:
        """Let what was copied or taken along follow the selected take."""
        self._paste(None)

    def paste_here(self) -> None:
        """Let it begin at the playhead."""
        self._paste(self.desk.state.playhead)

    def _paste(self, seconds: float | None) -> None:
        song, node = self.desk.state.song, self.desk.state.node
        if song is None or (self.music is None and self.branch is None):
            return
        place = 0
        if node is not None:
            place = song.end(node)
            if seconds is not None:
                place = min(place, round(seconds * song.sample_rate / song.hops[-1]))
        if self.branch is not None:
            self._attach(self.branch, None if node is None else node.id, place)
        elif self.music is not None:
            self._graft(self.music, None if node is None else node.id, place)

    def _graft(self, music: Stretch, node: int | None, place: int) -> None:
        song = self.desk.state.song
        assert song is not None
        if self.desk.guard(lambda: self.desk.bridge.edit(stretch.graft(song, music, node, place))):
            self._select_newest(song)

    def _select_newest(self, before: Song) -> None:
        """Select what an edit has added."""
        after = self.desk.state.song
        added = sorted(after.nodes.keys() - before.nodes.keys()) if after is not None else []
        if added:
            self.desk.show(added[-1])

    def graft_from(self) -> None:
        """Choose a song file, then one of its takes; it follows the selected take."""
        file, _ = QFileDialog.getOpenFileName(
            self.desk.window, tr("Graft from another song"), "", f"{tr('Songs')} (*{SONG_SUFFIX})"
        )
        if file:
            self.offer_takes(Path(file))

    def offer_takes(self, file: Path) -> None:
        """Let the user choose one of another song's takes; the file is read in a thread."""
        if self.desk.state.file is not None and file.resolve() == self.desk.state.file.resolve():
            self.desk.notices.trouble(
                tr("That is the song that is open."), tr("Copy a take with Ctrl+C and paste it with Ctrl+V.")
            )
            return
        self.desk.background.run(partial(lender.look, file), partial(self._offer, file))

    def _offer(self, file: Path, other: Song) -> None:
        entries = [
            (
                node.name,
                f"{other.seconds(node.lengths[other.top]):.1f} s",
                partial(self.graft_take, file, node.id),
            )
            for node in other.nodes.values()
            if node.lengths[other.top]
        ]
        if entries:
            self.choose_wanted.emit(entries)
        else:
            self.desk.notices.tell(tr("{file} has no takes with music.", file=file.name))

    def graft_take(self, file: Path, node: int) -> None:
        """Let a take of another song follow the one that is selected now; its music is read in a thread."""
        state = self.desk.state
        self.desk.background.run(
            partial(lender.lend, file, node), partial(self._graft_after, state.file, state.selected)
        )

    def _graft_after(self, file: Path | None, after: int | None, lent: Stretch) -> None:
        song = self.desk.state.song
        if song is None or self.desk.state.file != file or (after is not None and after not in song.nodes):
            return  # what it was to follow is not here any more
        self._graft(lent, after, 0 if after is None else song.end(song.nodes[after]))

    def trim(self) -> None:
        """Keep only the marked stretch of the path, as a new beginning."""
        self._make(stretch.trim)

    def cut_out(self) -> None:
        """Leave the marked stretch out of the path; what remains is joined as a new take."""
        self._make(stretch.cut)

    def _make(self, how: stretch.Shaping) -> None:
        song, node = self.desk.state.song, self.desk.state.node
        marked = self._marked(song) if song is not None else None
        if song is None or node is None or marked is None:
            return
        edit = partial(how, song, self.desk.bridge.codes, node.id, *marked)
        if self.desk.guard(lambda: self.desk.bridge.edit(edit())):
            self.desk.state.mark(None)
            self._select_newest(song)

    # ---------------------------------------------------------------- moving branches

    def make_root(self) -> None:
        """Let the selected branch begin the song."""
        if self.desk.state.node is not None:
            self._attach(self.desk.state.node.id, None, 0)

    def move(self, node: int, parent: int | None, seconds: float) -> None:
        """Carry a branch to another take at a moment of the song (None: a beginning)."""
        song = self.desk.state.song
        if song is not None:
            place = round(seconds * song.sample_rate / song.hops[-1])
            if parent is not None:
                place = min(place, song.end(song.nodes[parent]))
            self._attach(node, parent, place)

    def _attach(self, node: int, parent: int | None, place: int) -> None:
        song = self.desk.state.song
        if song is None or node not in song.nodes:
            return
        # Inside the path the moment may belong to an ancestor; onto itself is refused by the edit.
        if parent is not None and node not in tree.path(song, parent):
            parent, place = tree.branch_point(song, parent, place)
        if self.desk.edit(Reattach(node, parent, place if parent is not None else 0)):
            self.branch = None
            self.desk.show(node)
            self.desk.state.selection_changed.emit()  # the same take, on another path

    def prune(self) -> None:
        """Take the chosen takes out, with all that grew from them; undo brings them back."""
        song, chosen = self.desk.state.song, self.desk.state.chosen
        if song is None or not chosen:
            return
        gone = {item for node in chosen for item in tree.subtree(song, node)}
        if self.desk.edit(Together(tuple(Prune(node) for node in chosen), Prune.label)):
            text = (
                tr("{take} was pruned.", take=song.nodes[chosen[0]].name)
                if len(gone) == 1
                else tr("{count} takes were pruned.", count=len(gone))
            )
            self.desk.notices.tell(text, "", "info", (tr("Undo"), self._undo))

    def _undo(self) -> None:
        self.desk.guard(self.desk.bridge.undo)

    # ---------------------------------------------------------------- folding, choosing, finding

    def collapse(self) -> None:
        """Fold what grew from the chosen takes away, or unfold it."""
        song = self.desk.state.song
        if song is None:
            return
        below = tree.children_by_parent(song)
        chosen = [node for node in self.desk.state.chosen if node in below]
        if chosen:
            fold = not all(song.nodes[node].collapsed for node in chosen)
            edits = tuple(SetCollapsed(node, fold) for node in chosen)
            self.desk.edit(Together(edits, SetCollapsed.label if fold else mark("Expand")))

    def fold(self, node: int) -> None:
        """Unfold one take, or fold it."""
        song = self.desk.state.song
        if song is not None and node in song.nodes:
            folded = song.nodes[node].collapsed
            self.desk.edit(
                Together((SetCollapsed(node, not folded),), mark("Expand") if folded else mark("Collapse"))
            )

    def expand_all(self) -> None:
        """Unfold everything."""
        song = self.desk.state.song
        folded = [node.id for node in song.nodes.values() if node.collapsed] if song else []
        if folded:
            self.desk.edit(Together(tuple(SetCollapsed(node, False) for node in folded), mark("Expand")))

    def choose_siblings(self) -> None:
        """All takes that leave the parent at the same moment."""
        song, node = self.desk.state.song, self.desk.state.node
        if song is not None and node is not None:
            family = tree.siblings(song, node.id)
            self.desk.state.pick(key for key in family if song.nodes[key].start == node.start)

    def choose_branch(self) -> None:
        """The take and all that grew from it."""
        song, node = self.desk.state.song, self.desk.state.node
        if song is not None and node is not None:
            self.desk.state.pick(tree.subtree(song, node.id))

    def choose_shown(self) -> None:
        """All takes that the filter leaves."""
        self.choose_shown_wanted.emit()

    def fit_tree(self) -> None:
        """The whole tree in view."""
        self.fit_wanted.emit()

    def search(self) -> None:
        """Put the cursor into the search."""
        self.search_wanted.emit()

    def next_filter(self) -> None:
        """The next of the chips."""
        self.next_filter_wanted.emit()
