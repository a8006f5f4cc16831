"""What lies along the song under the waveform: its lanes, and the way from what a hand does there to edits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QPlainTextEdit, QWidget

from app.bridge import PackFace
from app.conditioning.editor import RegionEditor
from app.conditioning.lane import ConditioningLane
from app.conditioning.regions import Regions
from app.language import mark
from app.lyrics.desk import LyricsDesk
from app.lyrics.lane import LyricsLane
from app.lyrics.panel import PAUSE, LyricsPanel
from app.packface import lyric_view, unknown_characters
from app.state import State
from app.timeline.spectrum import SpectrumPanel
from app.timeline.view import TimelineView
from app.widgets.names import Names
from engine.labels.conditioning import Brief, Conditioning, Region
from engine.song.edits import Edit, SetBrief, Together


class Score(QObject):
    """`edit` changes the song. `ground` is what panels float over."""

    pause_wanted = Signal()  # what was to be heard has been heard

    def __init__(
        self, state: State, timeline: TimelineView, edit: Callable[[Edit], bool], ground: QWidget
    ) -> None:
        super().__init__(ground)
        self.state, self.timeline, self._edit = state, timeline, edit
        self.shared = timeline.shared
        self._least, self._most = 1.0, 600.0
        self._until: float | None = None  # where playing a word stops
        self._field: QPlainTextEdit | None = None
        self._length: QDoubleSpinBox | None = None
        self._length_shown = 0.0  # the song's length as the field was last told, seconds
        self._typing = QTimer(self, singleShot=True, interval=PAUSE)
        self._typing.timeout.connect(self._typed)
        self.growth_seconds: Callable[[], float] = lambda: 12.0
        self.words = LyricsDesk(state, edit)
        self.lyrics = LyricsLane(self.shared, self.words)
        self.lyrics_panel = LyricsPanel(ground, self.words)
        self.conditioning = ConditioningLane(self.shared, state)
        self.editor = RegionEditor(ground, self.conditioning.accent)
        self.spectrum = SpectrumPanel(ground, state, timeline.spectrogram)
        timeline.add_lane(self.lyrics)
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
        self.state.song_opened.connect(self.lyrics_panel.hide)
        self.state.song_opened.connect(self.spectrum.close_panel)
        self.lyrics.text_wanted.connect(self.open_text)
        self.lyrics.view_of = self.lyrics_panel.view_of = self._lyric_view
        self.lyrics_panel.unknown = self._unknown
        self.state.playhead_changed.connect(self._stop_at)

    def offer(self, pack: PackFace, default: Callable[[], Conditioning]) -> None:
        """The open song's pack, and what sings where no region is."""
        self.editor.set_names(Names(pack.artists, pack.genres, pack.genres_of))
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
            self.set_brief(replace(song.brief, total_seconds=total), mark("Song length"))
            self._length_shown = 0.0  # what was refused must not stand in its field
            self._show_total()

    def bind_total(self, field: QDoubleSpinBox) -> None:
        """Keep a field of the window with the song's length, in both directions."""
        self._length = field
        field.editingFinished.connect(self._total_typed)
        self.state.song_changed.connect(self._show_total)

    def _total_typed(self) -> None:
        song, field = self.state.song, self._length
        if song is None or field is None:
            return
        if abs(field.value() - song.brief.total_seconds) > 0.5 * 10.0 ** -field.decimals():
            self._set_total(field.value())

    def _show_total(self) -> None:
        """Another length, however it came about; what only a recipe says in the field stays there."""
        song = self.state.song
        if song is not None and self._length is not None and song.brief.total_seconds != self._length_shown:
            self._length_shown = song.brief.total_seconds
            self._length.setValue(self._length_shown)

    # ---------------------------------------------------------------- words

    def open_text(self) -> None:
        """The editor of the whole text, above the lanes."""
        ground = self.lyrics_panel.parentWidget()
        self.lyrics_panel.open(self.timeline.mapTo(ground, QPoint(0, 0)).y() if ground is not None else None)

    def _lyric_view(self) -> tuple[int, int] | None:
        """Characters of the lyrics that the next growth of the selected path is shown first."""
        song = self.state.song
        return lyric_view(song.pack, song.brief, self.words.end, self.growth_seconds()) if song else None

    def _unknown(self, text: str) -> str:
        song = self.state.song
        return unknown_characters(song.pack, text) if song is not None else ""

    def bind_lyrics(self, field: QPlainTextEdit) -> None:
        """Keep another field of the window with the same text, in both directions."""
        self._field = field
        field.textChanged.connect(self._touched)
        self.words.changed.connect(self._show_text)

    def _touched(self) -> None:
        """Somebody types; a text that the program put there is the song's already."""
        if self._field is not None and self._field.toPlainText().strip() != self.words.brief.lyrics:
            self._typing.start()
        else:
            self._typing.stop()

    def _show_text(self) -> None:
        field, lyrics = self._field, self.words.brief.lyrics
        if field is not None and not self._typing.isActive() and field.toPlainText().strip() != lyrics:
            with QSignalBlocker(field):
                field.setPlainText(lyrics)

    def _typed(self) -> None:
        if self._field is not None:
            self.words.set_text(self._field.toPlainText())

    def keep_text(self) -> None:
        """Whatever was typed last is the song's text now."""
        if self._typing.isActive() and self._field is not None:
            self._typing.stop()
            self.words.set_text(self._field.toPlainText())
        if not self.lyrics_panel.isHidden():  # the window itself may be hidden by now
            self.lyrics_panel.commit()

    def play_until(self, end: float) -> None:
        """What plays from now on stops at `end` (seconds)."""
        self._until = end

    def _stop_at(self, seconds: float) -> None:
        if self._until is not None and seconds >= self._until:
            self._until = None
            self.pause_wanted.emit()

    # ---------------------------------------------------------------- the editor of a region

    def _open_editor(self, index: int, place: QPoint) -> None:
        """Over the region, but above the lanes: what is changed should be seen there."""
        top = self.timeline.mapToGlobal(QPoint(0, 0)).y()
        place = QPoint(place.x(), min(place.y(), top + 14))
        self.editor.open(index, self.conditioning.regions[index], place)

    def edit_chosen(self) -> None:
        """Open the editor of the chosen region, else of the one at the playhead."""
        lane = self.conditioning
        if lane.chosen is None:
            lane.choose_at(self.state.playhead)
        if lane.chosen is not None:
            region, view = lane.regions[lane.chosen], self.shared.viewport
            if region.end <= view.start or region.start >= view.end:
                self.shared.show(view.showing(region.start))
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
