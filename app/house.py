"""What stands around the song: preferences, packs, recent songs, history, the tour, and a kill survived."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QTimer
from PySide6.QtWidgets import QWidget

from app import recent, tour
from app.bridge_packs import PackDesk, packs_folder
from app.language import tr
from app.packs.panel import PacksPanel
from app.preferences import surroundings
from app.preferences.audio_page import AudioPage
from app.preferences.keys_page import KeysPage
from app.preferences.pages import AppearancePage, EnginePage, PlacesPage
from app.preferences.panel import PreferencesPanel
from app.preferences.settings import open_store
from app.theme.apply import SYSTEM, look
from app.theme.tokens import THEMES
from app.verbs.table import VERBS
from app.widgets.history import HistoryPanel
from app.widgets.tour import Tour
from engine.song.model import Step

if TYPE_CHECKING:
    from app.mainwindow import MainWindow

MOST_NAMED = 2  # takes that a step of the history names
NOTE_MILLISECONDS = 1500  # after the last change, the list of recent songs is brought up to date


class House(QObject):
    """One per window; joins panels to the window's verbs."""

    def __init__(self, window: MainWindow, ground: QWidget) -> None:
        super().__init__(window)
        self.window, self.settings = window, window.settings
        self.appearance = AppearancePage(self.settings)
        self.keys = KeysPage(self.settings, VERBS)
        self.engine = EnginePage(self.settings)
        self.audio = AudioPage(self.settings, window.deck, window.transport.output)
        places = PlacesPage(self.settings, packs_folder)
        pages = (self.appearance, self.audio, self.keys, places, self.engine)
        self.preferences = PreferencesPanel(ground, [(page.title, page) for page in pages])
        self.history = HistoryPanel(ground)
        self.tour = Tour(ground, tour.steps(window))
        self.pack_desk = PackDesk(self)
        self.packs = PacksPanel(ground, self.pack_desk)
        self.packs.used = window.verbs.song.pack = self.settings.text("pack")
        self._changed_at = 0.0
        self._note = QTimer(self, singleShot=True, interval=NOTE_MILLISECONDS)
        self._note.timeout.connect(self._note_song)
        self._lock = QLockFile(str(Path(open_store().fileName()).with_name("running.lock")))
        self._lock.setStaleLockTime(0)
        self._alone = self._take_lock()
        self._left_open = Path(self.settings.text("left_open")) if self._alone else Path()
        self._connect()
        window.welcome.show_recent(recent.songs(self.settings))
        QTimer.singleShot(0, self._tell_of_a_kill)

    def _take_lock(self) -> bool:
        """Whether this is the only Coppice that runs; else another one's open song is none of our business."""
        Path(open_store().fileName()).parent.mkdir(parents=True, exist_ok=True)
        return self._lock.tryLock(0)

    def _connect(self) -> None:
        window, view = self.window, self.window.verbs.view
        view.theme_wanted.connect(self._switch_theme)
        view.preferences_wanted.connect(lambda: self.preferences.show_page(0))
        view.history_wanted.connect(self._toggle_history)
        view.tour_wanted.connect(self.start_tour)
        view.packs_wanted.connect(self.packs.open)
        self.packs.trouble.connect(window.notices.trouble)
        self.packs.told.connect(lambda text: window.notices.tell(text, "", "good"))
        self.packs.use_wanted.connect(self._use_pack)
        window.sheet.change.clicked.connect(self._change_keys)
        self.appearance.restart_wanted.connect(self._start_again)
        self.settings.changed.connect(self._settings_changed)
        self.history.wanted.connect(lambda applied: window.desk.guard(lambda: window.bridge.travel(applied)))
        window.bridge.history_changed.connect(self._history_changed)
        window.state.song_opened.connect(self._song_opened)
        window.state.song_changed.connect(self._song_changed)
        window.welcome.song_wanted.connect(window.verbs.song.open_path)
        window.verbs.song.demo_ready.connect(window.verbs.take.grow)

    # ---------------------------------------------------------------- preferences

    def _switch_theme(self) -> None:
        self.settings.set("theme", "dark" if look.theme.name == "light" else "light")

    def _settings_changed(self, key: str) -> None:
        if key == "theme" and self.settings.text(key) in (*THEMES, SYSTEM):
            look.use(self.settings.text(key))
        elif key in surroundings.VARIABLES and key != "packs_folder" and self.window.state.song is not None:
            self.window.desk.guard(self._reopen)

    def _use_pack(self, name: str) -> None:
        self.settings.set("pack", name)
        self.window.verbs.song.pack = name

    def _reopen(self) -> None:
        playhead = self.window.state.playhead
        if self.window.bridge.reopen():
            self.window.deck.seek(playhead)
        else:
            self.window.notices.tell(
                tr("The engine changes with the next song."), tr("Jobs are running; they go on as they are.")
            )

    def _change_keys(self) -> None:
        self.window.sheet.hide()
        self.preferences.show_page(self.preferences.pages.index(self.keys))

    def _start_again(self) -> None:
        self.window.starts_again = True
        self.window.close()

    # ---------------------------------------------------------------- the song's life

    def kept(self) -> str:
        """The word beside the title: that, and since when, everything is in the file."""
        if self.window.state.untitled:
            return tr("kept as a draft")
        if not self._changed_at:
            return tr("saved")
        return tr("saved {time}", time=time.strftime("%H:%M", time.localtime(self._changed_at)))

    def _song_opened(self) -> None:
        self._note.stop()
        self._changed_at = 0.0
        state, cut = self.window.state, self.window.bridge.cut_off
        self._history_changed()
        if state.song is None or state.file is None:
            return
        self._note_song()
        self._note_open()
        if cut:
            self._tell_of_cut_takes(cut)

    def _song_changed(self) -> None:
        self._changed_at = time.time()
        self._note.start()
        self._note_open()  # it may have another name now

    def _note_open(self) -> None:
        """Which song is open; a kill must find it in the file."""
        file = str(self.window.state.file or "")
        if self._alone and self.settings.text("left_open") != file:
            self.settings.set("left_open", file)
            self.settings.sync()

    def _note_song(self) -> None:
        state = self.window.state
        if state.song is not None and state.file is not None:
            recent.note(self.settings, state.file, state.song, state.untitled)
            self.window.welcome.show_recent(recent.songs(self.settings))

    def leave(self) -> None:
        """The window closes as it should."""
        self.pack_desk.close()
        self._note_song()
        if self._alone:
            self.settings.set("left_open", "")
            self.settings.sync()
            self._lock.unlock()

    # ---------------------------------------------------------------- after a kill

    def _tell_of_a_kill(self) -> None:
        """The program was ended in the middle of a song: offer that song."""
        song, window = self._left_open, self.window
        if song.is_file() and window.state.song is None:
            window.notices.tell(
                tr("Coppice did not end as it should."),
                tr("“{song}” was open. Everything up to then is in its file.", song=song.stem),
                "trouble",
                (tr("Open it"), lambda: window.verbs.song.open_path(song)),
            )

    def _tell_of_cut_takes(self, nodes: tuple[int, ...]) -> None:
        count = len(nodes)
        if count == 1:
            text = tr("Restored: one take was still growing when the program ended.")
        else:
            text = tr("Restored: {count} takes were still growing when the program ended.", count=count)
        self.window.notices.tell(
            text,
            tr("What they had is here. They can go on exactly where they stopped."),
            "trouble",
            (tr("Go on growing"), lambda: self._resume(nodes)),
        )

    def _resume(self, nodes: tuple[int, ...]) -> None:
        for node in nodes:
            self.window.desk.guard(partial(self.window.bridge.resume, node))

    # ---------------------------------------------------------------- history and tour

    def _toggle_history(self) -> None:
        if self.history.isVisible():
            self.history.hide()
        else:
            self._show_history()
            self.history.open()

    def _history_changed(self) -> None:
        if self.history.isVisible():
            self._show_history()

    def _show_history(self) -> None:
        steps, applied = self.window.bridge.history
        self.history.show_steps(tuple(map(self._step_text, steps)), applied)

    def _step_text(self, step: Step) -> str:
        """What was done and to which takes, by the names they have now."""
        song = self.window.state.song
        names = [song.nodes[node].name for node in step.nodes if song is not None and node in song.nodes]
        if not names:
            return tr(step.label)
        more = f" +{len(names) - MOST_NAMED}" if len(names) > MOST_NAMED else ""
        return f"{tr(step.label)} · {', '.join(names[:MOST_NAMED])}{more}"

    def start_tour(self) -> None:
        """Show around; without a song on the demo song."""
        if self.window.state.song is None:
            self.window.verbs.song.open_demo()
        if self.window.state.song is not None:
            QTimer.singleShot(50, self.tour.start)  # once the workspace has its places
