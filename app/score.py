"""What lies along the song under the waveform: its lanes, and the way from what a hand does there to edits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from app.bridge import PackFace
from app.conditioning.editor import RegionEditor
from app.conditioning.lane import ConditioningLane
from app.conditioning.regions import Regions
from app.state import State
from app.timeline.view import TimelineView
from engine.labels.conditioning import Brief, Conditioning, Region
from engine.song.edits import Edit, SetBrief, Together


class Score(QObject):
    """`edit` changes the song. `ground` is what panels float over."""

    total_changed = Signal(float)  # the song's length was changed here, seconds

    def __init__(
        self, state: State, timeline: TimelineView, edit: Callable[[Edit], bool], ground: QWidget
    ) -> None:
        super().__init__(ground)
        self.state, self.timeline, self._edit = state, timeline, edit
        self.shared = timeline.shared
        self._least, self._most = 1.0, 600.0
        self.conditioning = ConditioningLane(self.shared, state)
        self.editor = RegionEditor(ground)
        timeline.add_lane(self.conditioning)
        self._connect()

    def _connect(self) -> None:
        lane, editor = self.conditioning, self.editor
        lane.regions_wanted.connect(self._set_regions)
        lane.total_wanted.connect(self._set_total)
        lane.editor_wanted.connect(self._open_editor)
        editor.changed.connect(self._set_region)
        editor.split_wanted.connect(lambda: lane.split_at(self.state.playhead))
        editor.delete_wanted.connect(self._delete_region)
        self.state.song_changed.connect(self._keep_editor)
        self.state.song_opened.connect(editor.hide)

    def offer(self, pack: PackFace, default: Callable[[], Conditioning]) -> None:
        """The open song's pack, and what sings where no region is."""
        self.editor.set_names(pack.artists, pack.genres, pack.genre_of)
        self._least, self._most = pack.least_seconds, pack.most_seconds
        self.conditioning.default = default
        self.conditioning.refresh()

    # ---------------------------------------------------------------- edits

    def set_brief(self, brief: Brief, label: str) -> None:
        """What the next growth is asked for, as one step of undo."""
        song = self.state.song
        if song is not None and brief != song.brief:
            self._edit(Together((SetBrief(brief),), label))

    def _set_regions(self, regions: Regions, label: str) -> None:
        if self.state.song is not None:
            self.set_brief(replace(self.state.song.brief, regions=regions), label)

    def _set_region(self, index: int, region: Region) -> None:
        self.conditioning.set_region(index, region)

    def _set_total(self, seconds: float) -> None:
        song = self.state.song
        if song is not None:
            grown = max((song.seconds(song.end(node)) for node in song.nodes.values()), default=0.0)
            total = min(max(seconds, self._least, grown), self._most * 0.999)
            self.set_brief(replace(song.brief, total_seconds=total), "Song length")
            self.total_changed.emit(total)

    # ---------------------------------------------------------------- the editor of a region

    def _open_editor(self, index: int, place: QPoint) -> None:
        self.editor.open(index, self.conditioning.regions[index], place)

    def edit_chosen(self) -> None:
        """Open the editor of the chosen region, else of the one at the playhead."""
        lane = self.conditioning
        if lane.chosen is None:
            lane.choose_at(self.state.playhead)
        if lane.chosen is not None:
            self._open_editor(lane.chosen, lane.mapToGlobal(lane.region_rect(lane.chosen).center()))

    def _delete_region(self) -> None:
        self.editor.hide()
        self.conditioning.remove_chosen()

    def _keep_editor(self) -> None:
        """Show what undo or a drag made of the region, or close when it is gone."""
        if self.editor.isVisible():
            chosen = self.conditioning.chosen
            if chosen is None:
                self.editor.hide()
            else:
                self.editor.show_region(chosen, self.conditioning.regions[chosen])
