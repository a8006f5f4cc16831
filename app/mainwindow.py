"""The window: places the views, builds menus from the table of verbs, joins signals. No logic of its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app import bridge as engine_door
from app.audio_store import AudioStore
from app.bridge import Bridge, PackFace
from app.deck import Deck
from app.export.room import ExportRoom
from app.grove import Grove
from app.house import House
from app.inspector.growth import Growth
from app.inspector.panel import InspectorPanel
from app.language import tr
from app.listening import Listening
from app.menus import Menus, verb_text
from app.music import Music
from app.notices import Notices
from app.packface import can_align
from app.preferences import surroundings
from app.preferences.settings import Settings
from app.queue_strip import QueueStrip
from app.score import Score
from app.state import JobInfo, State, last_wish
from app.timeline.view import TimelineView
from app.transport.bar import TransportBar
from app.transport.memory import TransportMemory
from app.transport.player import Player
from app.transport.record_panel import RecordPanel
from app.tree.panel import TreePanel
from app.verbs.desk import Desk
from app.verbs.table import VERBS, Verbs
from app.verbs.take import conditioning
from app.widgets.field_keys import ends, keeps, presses
from app.widgets.home import Home
from app.widgets.overlay import Entry, Palette, Sheet
from app.widgets.topbar import TopBar
from app.widgets.welcome import Welcome


class MainWindow(QMainWindow):
    """One open song at a time. `make_bridge` may be given (tests); `sound` False never opens a device."""

    def __init__(
        self, make_bridge: Callable[[State, AudioStore], Bridge] = Bridge, sound: bool = True
    ) -> None:
        super().__init__()
        self.setWindowTitle("Coppice")
        self.setAcceptDrops(True)
        self.setMinimumSize(1024, 640)
        self.resize(1440, 900)
        self.settings = Settings(self)
        surroundings.apply(self.settings)
        self.settings.changed.connect(lambda _: surroundings.apply(self.settings))
        self.starts_again = False  # the program should start again once this window is closed
        self.state = State()
        self.store = AudioStore()
        self.bridge = make_bridge(self.state, self.store)
        self.player = Player(self, sound)
        self.deck = Deck(self.state, self.store, self.player, self)
        self.notices = Notices()
        self.desk = Desk(self.state, self.bridge, self.deck, self.notices)
        self.verbs = Verbs(self.desk)
        self._build()
        self._connect()
        self._show_song()

    # ---------------------------------------------------------------- building

    def _build(self) -> None:
        self.menus = Menus(self, self.settings, self.verbs.run)
        self.actions_by_verb = self.menus.actions
        self.topbar = TopBar(self.menus.bar)
        self.takes = TreePanel(self.state, self.store)
        self.tree = self.takes.view
        self.timeline = TimelineView(self.state, self.store)
        self.music = Music(self.state, self.store, self)
        self.verbs.music.music = self.music
        self.inspector = InspectorPanel(self.state, self.music)
        self.queue = QueueStrip(self.state)
        self.transport = TransportBar(self.player, self.state)
        self.welcome = Welcome(engine_door.demo_clip() is not None)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self._workspace())
        ground = QWidget()
        ground.setObjectName("ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self.topbar, 0), (self.pages, 1), (self.transport, 0)):
            column.addWidget(widget, stretch)
        self.setCentralWidget(ground)
        self.notices.float_over(self.pages)
        self.score = Score(self.state, self.timeline, self.desk.edit, ground)
        self.listening = Listening(
            self.state,
            lambda node: self.bridge.align(node, quiet=True),
            self.bridge.cancel,
            lambda pack: self.bridge.session is not None and can_align(pack),
        )
        self.desk.score = self.score
        self.recorder = RecordPanel(ground, self.player)
        self.palette_panel = Palette(ground)
        self.sheet = Sheet(ground)
        self.house = House(self, ground)
        self.exports = ExportRoom(self, ground)
        self.grove = Grove(self.desk, self.verbs, self.takes, self.inspector, self.menus, self.palette_panel)
        self.home = Home(self.tree, ground)

    def _workspace(self) -> QWidget:
        stack = QSplitter(Qt.Orientation.Vertical)
        stack.setHandleWidth(1)
        stack.setChildrenCollapsible(False)
        stack.addWidget(self.takes)
        stack.addWidget(self.timeline)
        stack.setSizes([520, 360])
        stack.setStretchFactor(0, 3)
        stack.setStretchFactor(1, 2)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setHandleWidth(1)
        across.setChildrenCollapsible(False)
        across.addWidget(stack)
        across.addWidget(self._side())
        across.setStretchFactor(0, 1)
        across.setStretchFactor(1, 0)
        across.setSizes([1080, 348])
        return across

    def _side(self) -> QWidget:
        side = QWidget()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setMinimumWidth(316)
        column = QVBoxLayout(side)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        area = QScrollArea()
        area.setObjectName("panel")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.inspector)
        column.addWidget(area, 1)
        column.addWidget(self.queue)
        return side

    def _run(self, name: str, _checked: bool = False) -> None:
        self.verbs.run(name)

    def _connect(self) -> None:
        self.desk.growth = self._growth
        self.desk.window = self
        self._connect_verbs()
        self._connect_state()
        self._connect_views()

    def _connect_verbs(self) -> None:
        verbs = self.verbs
        verbs.song.names_wanted.connect(self._offer_names)
        verbs.view.palette_wanted.connect(self._open_palette)
        verbs.view.sheet_wanted.connect(lambda: self.sheet.open_with(self.menus.sheet()))
        verbs.song.quit_wanted.connect(self.close)
        verbs.view.zoom_wanted.connect(self._zoom)
        self.topbar.wanted.connect(self._run)
        self.welcome.wanted.connect(self._run)

    def _connect_state(self) -> None:
        self.state.song_opened.connect(self._show_song)
        for signal in (self.state.song_changed, self.state.selection_changed, self.state.jobs_changed):
            signal.connect(self._refresh)
        self.state.span_changed.connect(self._refresh)
        self.state.compared_changed.connect(self._refresh)
        self.bridge.history_changed.connect(self._refresh)
        self.state.playhead_changed.connect(self._show_time)
        self.bridge.trouble.connect(self.notices.trouble)
        self.bridge.leaving.connect(self.score.keep_text)
        self.bridge.leaving.connect(self.inspector.take.keep_typed)
        self.bridge.cancelled.connect(self._told_cancelled)
        self.player.trouble.connect(self.notices.trouble)

    def _connect_views(self) -> None:
        self.timeline.sought.connect(self.deck.point)
        self.inspector.wish_changed.connect(self.score.conditioning.refresh)
        self.inspector.music.corrected.connect(self._correct)
        self.inspector.music.wanted.connect(self._run)
        self.verbs.music.bars_wanted.connect(self._toggle_bars)
        self.music.changed.connect(self._show_grid)
        self.score.bind_total(self.inspector.total)
        self.score.bind_lyrics(self.inspector.lyrics)
        self.score.growth_seconds = self.inspector.seconds.value
        self.score.pause_wanted.connect(self.player.pause)
        self.score.lyrics.played.connect(self.verbs.lyrics.play)
        self.score.lyrics_panel.open_wanted.connect(self.verbs.lyrics.lrc_open)
        self.score.lyrics_panel.save_wanted.connect(self.verbs.lyrics.lrc_save)
        self.queue.cancel_wanted.connect(self.bridge.cancel)
        self.queue.move_wanted.connect(self.bridge.refinements.move)
        self.queue.hold_wanted.connect(self.bridge.refinements.hold)
        self.bridge.resumed.connect(self._told_resumed)
        self.transport.wanted.connect(self._run)
        self.transport.output.search_wanted.connect(self.verbs.play.find_device)
        self.verbs.play.volume_wanted.connect(
            lambda more: self.transport.volume.setValue(self.transport.volume.value() + more)
        )
        self.verbs.play.record_wanted.connect(self.recorder.open)
        self.recorder.used.connect(self.verbs.song.add_clip)
        self.recorder.trouble.connect(self.notices.trouble)
        self.transport_memory = TransportMemory(self.settings, self.transport, self.deck, self.recorder)

    # ---------------------------------------------------------------- showing

    def _show_song(self) -> None:
        song = self.state.song
        self.pages.setCurrentIndex(0 if song is None else 1)
        self.transport.setVisible(song is not None)
        if song is None:
            self.topbar.show_song("Coppice", "", "")
        self._refresh()

    def _refresh(self) -> None:
        song = self.state.song
        self.menus.enable(self.desk.conditions())
        if song is not None and self.state.file is not None:
            title = tr("Untitled") if self.state.untitled else self.state.file.stem
            self.topbar.show_song(title, self.house.kept(), song.pack + self._speed())
            self.setWindowTitle(f"{title} – Coppice")
        self._show_time()

    def _speed(self) -> str:
        """How fast the running growth is, all takes together, as a multiple of real time."""
        song = self.state.song
        rates = [info.tokens_per_second for info in self.state.jobs.values() if info.running and info.grows]
        if song is None or not rates or max(rates) <= 0:
            return ""
        times = max(rates) * song.hops[song.top] / song.sample_rate
        return " · " + tr("{times}× real time", times=f"{times:.1f}")

    def _show_time(self) -> None:
        self.transport.show_time(self.state.playhead, self.deck.total)
        self.transport.show_level()

    def _growth(self) -> Growth:
        self.score.keep_text()
        return self.inspector.growth

    def _offer_names(self, pack: PackFace) -> None:
        self.inspector.set_names(pack.artists, pack.genres, pack.genres_of)
        self.score.offer(pack, lambda: conditioning(self.inspector.growth))
        song = self.state.song
        if song is not None:
            brief = song.brief
            self.inspector.set_defaults(pack.temperature, pack.top_p, brief.total_seconds, brief.lyrics)
            wish = last_wish(song)
            if wish is not None:  # else what was chosen before stays
                self.inspector.next.choose(wish)

    def _correct(self, what: str, value: float | int | str | None) -> None:
        self.verbs.music.set(**{what: value})
        self.inspector.music.refresh()  # what was refused must not stand in its field

    def _toggle_bars(self) -> None:
        self.settings.set("bars", 0 if self.settings.number("bars") else 1)
        self._show_grid()
        if self.settings.number("bars") and self.music.beats is None:
            self.verbs.music.tell_unknown()

    def _show_grid(self) -> None:
        self.timeline.shared.show_grid(self.music.beats if self.settings.number("bars") else None)

    def _told_resumed(self, count: int) -> None:
        self.notices.tell(tr("Refining goes on where it stopped: {count}", count=count))

    def _told_cancelled(self, info: JobInfo) -> None:
        self.notices.tell(
            tr("Stopped: {job}.", job=info.label),
            tr("What it made stays; an interrupted take can be resumed."),
        )

    def _zoom(self, factor: float) -> None:
        if factor > 0:
            self.timeline.shared.zoom(factor)
        else:
            self.timeline.shared.fit(whole=self.timeline.shared.fits_path)

    def _open_palette(self) -> None:
        entries: list[Entry] = [
            (verb_text(verb), "".join(self.menus.shown_keys(verb)[:1]), partial(self.verbs.run, verb.name))
            for verb in VERBS
            if self.actions_by_verb[verb.name].isEnabled() and verb.name != "palette"
        ]
        song = self.state.song
        for node in song.nodes.values() if song else ():
            entries.append((node.name, tr("take"), partial(self.desk.show, node.id)))
        self.palette_panel.open_with(entries)

    # ---------------------------------------------------------------- events

    def event(self, event: QEvent) -> bool:
        """While one types, Return and the arrows are the field's."""
        return keeps(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys that nobody took walk the tree; Return and Escape in a field give it the keys back."""
        if ends(event, self.inspector, self.takes):
            self.tree.setFocus()
        elif not presses(event):
            self.tree.keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome; a take that is carried out of here is let go somewhere else."""
        if event.mimeData().hasUrls() and event.source() is None:
            event.acceptProposedAction()
            self.welcome.drop.set_hot(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Gone again."""
        self.welcome.drop.set_hot(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """A song is opened, anything else is taken as a clip."""
        self.welcome.drop.set_hot(False)
        event.acceptProposedAction()
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.verbs.song.open_path(Path(url.toLocalFile()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is saved already; stop the sound and the worker."""
        self.hide()
        self.house.leave()
        self.player.close()
        self.music.close()
        self.desk.background.close()
        self.bridge.close()
        event.accept()
