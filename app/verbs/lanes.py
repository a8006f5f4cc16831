"""Verbs along the time axis: the marked stretch, what the timeline shows, regions of conditioning."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.conditioning.regions import LEAST, at, split
from app.language import tr
from app.score import Score
from app.verbs.desk import Desk
from app.verbs.verb import Verb

VERBS = (
    Verb("mark_all", "Mark the whole path", "Edit", ("Ctrl+A",), "node", rule_above=True),
    Verb("mark_take", "Mark the take's own stretch", "Edit", ("Ctrl+Shift+A",), "node"),
    Verb("mark_start", "Marked stretch starts at the playhead", "Edit", ("[",), "node"),
    Verb("mark_end", "Marked stretch ends at the playhead", "Edit", ("]",), "node"),
    Verb("mark_nothing", "Mark nothing", "Edit", ("Ctrl+D",), "marked"),
    Verb("region_new", "Another singer here", "Edit", ("D",), "song", rule_above=True),
    Verb("region_edit", "Who sings in the region…", "Edit", ("Shift+D",), "song"),
    Verb("region_split", "Split the region at the playhead", "Edit", ("Alt+S",), "song"),
    Verb("region_fade", "Cross-fade regions at the playhead", "Edit", ("Alt+X",), "song"),
    Verb("region_delete", "Delete the region", "Edit", ("Alt+Del",), "song"),
    Verb("zoom_marked", "Zoom to the marked stretch", "View", ("Z",), "marked"),
    Verb("page_left", "One page back in time", "View", ("PgUp",), "song"),
    Verb("page_right", "One page on in time", "View", ("PgDown",), "song"),
    Verb("follow", "Follow playback, or stay", "View", ("Ctrl+Shift+F",), "song"),
    Verb("spectrogram", "Spectrogram: show or hide", "View", ("Alt+2",), "song", rule_above=True),
    Verb("spectrum", "Spectrum and colours", "View", ("Ctrl+Shift+P",), "song"),
    Verb("conditioning", "Who sings: show or hide", "View", ("Alt+4",), "song"),
)

SECONDS = 4.0  # a new region where nothing is marked


class LaneVerbs(QObject):
    """They act on the lanes that the window has put on the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    @property
    def _score(self) -> Score:
        assert self.desk.score is not None, "the window puts the lanes on the desk"
        return self.desk.score

    # ---------------------------------------------------------------- marking

    def mark_all(self) -> None:
        """From 0:00 to the end of what there is."""
        self.desk.state.mark((0.0, self.desk.deck.total))

    def mark_take(self) -> None:
        """The selected take's own part of the path."""
        song, node = self.desk.state.song, self.desk.state.node
        if song is not None and node is not None:
            self.desk.state.mark((song.seconds(node.start), song.seconds(song.end(node))))

    def mark_start(self) -> None:
        """From the playhead to where the mark ended, else to the end."""
        state = self.desk.state
        end = state.selection[1] if state.selection else self.desk.deck.total
        state.mark((state.playhead, end if end > state.playhead else self.desk.deck.total))

    def mark_end(self) -> None:
        """From where the mark began, else from the start, to the playhead."""
        state = self.desk.state
        start = state.selection[0] if state.selection else 0.0
        state.mark((start if start < state.playhead else 0.0, state.playhead))

    def mark_nothing(self) -> None:
        """No marked stretch."""
        self.desk.state.mark(None)

    # ---------------------------------------------------------------- looking

    def zoom_marked(self) -> None:
        """The marked stretch as wide as the view."""
        if self.desk.state.selection is not None:
            self._score.shared.show_stretch(*self.desk.state.selection)

    def page_left(self) -> None:
        """One view back."""
        self._score.shared.scroll(-0.9 * self._score.shared.viewport.width)

    def page_right(self) -> None:
        """One view on."""
        self._score.shared.scroll(0.9 * self._score.shared.viewport.width)

    def follow(self) -> None:
        """The view turns its page with the playhead, or stays."""
        shared = self._score.shared
        shared.follows = not shared.follows
        self.desk.notices.tell(
            tr("The view follows the playhead.") if shared.follows else tr("The view stays where it is.")
        )

    def spectrogram(self) -> None:
        """More room for the other lanes."""
        lane = self._score.timeline.spectrogram
        lane.setVisible(lane.isHidden())

    def spectrum(self) -> None:
        """Open the panel of the spectrum, or close it."""
        panel = self._score.spectrum
        if panel.isVisible():
            panel.close_panel()
        else:
            panel.open()

    def conditioning(self) -> None:
        """The lane of who sings."""
        lane = self._score.conditioning
        lane.setVisible(lane.isHidden())

    # ---------------------------------------------------------------- regions

    def region_new(self) -> None:
        """A region over the marked stretch, else from the playhead on; then say who sings."""
        score, state = self._score, self.desk.state
        start, end = state.selection or (state.playhead, state.playhead + SECONDS)
        if state.song is not None and min(end, state.song.brief.total_seconds) - start < LEAST:
            self._tell_short()
            return
        score.conditioning.make(start, end)
        score.edit_chosen()

    def region_edit(self) -> None:
        """Who sings in the chosen region, or in the one at the playhead."""
        if self._choose():
            self._score.edit_chosen()

    def region_split(self) -> None:
        """Two regions instead of the one at the playhead."""
        lane, here = self._score.conditioning, self.desk.state.playhead
        index = at(lane.regions, here)
        if index is None:
            self._tell_none()
        elif split(lane.regions, index, here) == lane.regions:
            self._tell_short()
        else:
            lane.split_at(here)

    def region_fade(self) -> None:
        """A cross-fade at the region's edge nearest to the playhead."""
        if self._score.conditioning.regions:
            self._score.conditioning.fade_at(self.desk.state.playhead)
        else:
            self._tell_none()

    def region_delete(self) -> None:
        """The default sings there again."""
        if self._choose():
            self._score.conditioning.remove_chosen()

    def _choose(self) -> bool:
        """The chosen region, else the one at the playhead, is the chosen one; where there is none that is told."""
        lane = self._score.conditioning
        if lane.chosen is None:
            lane.choose_at(self.desk.state.playhead)
        if lane.chosen is None:
            self._tell_none()
        return lane.chosen is not None

    def _tell_none(self) -> None:
        self.desk.notices.tell(
            tr("There is no region at the playhead."),
            tr("Press D to make one, or drag along the lane of who sings."),
        )

    def _tell_short(self) -> None:
        self.desk.notices.tell(
            tr("A region lasts at least {seconds} s.", seconds=LEAST),
            tr("Mark a longer stretch, or go to another place."),
        )
