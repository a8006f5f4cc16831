"""Verbs of words: write, place, split and merge them, tap them in time, and say what is sung next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app.language import mark, tr
from app.lyrics.desk import LyricsDesk
from app.lyrics.timed import brief_with, words_of_clips
from app.score import Score
from app.songfiles import with_suffix
from app.verbs.desk import Desk
from app.verbs.verb import Verb
from engine.delivery import Delivery, safe_name
from engine.errors import UserProblem
from engine.labels import lrc
from engine.song.shift import clock

VERBS = (
    Verb("lyrics", "Lyrics…", "Lyrics", ("Ctrl+L",), "song"),
    Verb("word_next", "Next word", "Lyrics", ("X",), "song", rule_above=True),
    Verb("word_previous", "Word before", "Lyrics", ("Shift+X",), "song"),
    Verb("word_play", "Hear the word", "Lyrics", ("W",), "song"),
    Verb("word_tap", "Tap: the next word begins now", "Lyrics", ("T",), "song"),
    Verb("sing_from", "The next growth sings from this word", "Lyrics", ("Shift+W",), "song"),
    Verb("sing_on", "The text runs on by itself", "Lyrics", ("Alt+Shift+W",), "song"),
    Verb("word_earlier", "Word 20 ms earlier", "Lyrics", ("Alt+Left",), "song", rule_above=True),
    Verb("word_later", "Word 20 ms later", "Lyrics", ("Alt+Right",), "song"),
    Verb("word_shorter", "Word ends 20 ms earlier", "Lyrics", ("Alt+Up",), "song"),
    Verb("word_longer", "Word ends 20 ms later", "Lyrics", ("Alt+Down",), "song"),
    Verb("rest_earlier", "This and all later words 100 ms earlier", "Lyrics", ("Alt+Shift+Left",), "song"),
    Verb("rest_later", "This and all later words 100 ms later", "Lyrics", ("Alt+Shift+Right",), "song"),
    Verb("word_split", "Split the word into syllables", "Lyrics", ("Alt+K",), "song", rule_above=True),
    Verb("word_merge", "Merge with the next word", "Lyrics", ("Alt+M",), "song"),
    Verb("align", "Find the words in the take", "Lyrics", ("Alt+W",), "node"),
    Verb("lrc_open", "Open LRC…", "Lyrics", ("Ctrl+Shift+O",), "song", rule_above=True),
    Verb("lrc_save", "Save LRC…", "Lyrics", ("Ctrl+Alt+S",), "node"),
    Verb("lyrics_lane", "Lyrics lane: show or hide", "View", ("Alt+3",), "song"),
)

NUDGE, SHIFT = 0.02, 0.1  # seconds
LRC = Delivery("lrc", overwrite=True)  # the chooser has asked


class LyricsVerbs(QObject):
    """They act on the words of the selected path."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        desk.deck.player.playing_changed.connect(self._playing)

    def _playing(self, playing: bool) -> None:
        """Tapping begins anew with the next time something plays."""
        if not playing and self.desk.score is not None:
            self._words.forget_taps()

    @property
    def _score(self) -> Score:
        assert self.desk.score is not None, "the window puts the lanes on the desk"
        return self.desk.score

    @property
    def _words(self) -> LyricsDesk:
        return self._score.words

    def lyrics(self) -> None:
        """Open the text, or close it."""
        panel = self._score.lyrics_panel
        if panel.isVisible():
            panel.close_panel()
        else:
            self._score.open_text()

    # ---------------------------------------------------------------- choosing and hearing

    def word_next(self) -> None:
        """Choose the next word in time."""
        self._show(1)

    def word_previous(self) -> None:
        """Choose the word before."""
        self._show(-1)

    def _show(self, step: int) -> None:
        box, shared = self._words.choose_next(step), self._score.shared
        if box is not None and not shared.viewport.start <= box.start < shared.viewport.end:
            shared.show(shared.viewport.showing(box.start))

    def word_play(self) -> None:
        """Hear the chosen word, or the one at the playhead."""
        if self._words.chosen is None:
            self._words.choose_next(1)
        box = self._words.chosen
        if box is not None:
            self.play(box.start, box.end)

    def play(self, start: float, end: float) -> None:
        """Sound a stretch and stop at its end."""
        if start < self.desk.deck.total:
            self._score.play_until(end)
            self.desk.deck.seek(start)
            self.desk.deck.player.play()

    def word_tap(self) -> None:
        """Place the next word where the playhead is."""
        if not self._words.tap(self.desk.state.playhead):
            self.desk.notices.tell(
                tr("There is no word to place here."),
                tr("Write lyrics (Ctrl+L) and tap while a take sounds."),
            )

    # ---------------------------------------------------------------- what is sung next

    def sing_from(self) -> None:
        """The next growth of the selected path begins with the chosen word."""
        box = self._words.chosen
        if box is not None and box.first >= 0:
            self._words.sing_from(box.first)
        else:
            self._tell_to_choose()

    def _tell_to_choose(self) -> None:
        self.desk.notices.tell(tr("Choose a word first."), tr("Click one in the lyrics lane, or press X."))

    def _with_word(self, wish: Callable[[], object]) -> None:
        """Do something with the chosen word, or tell how one is chosen."""
        if self._words.chosen is None:
            self._tell_to_choose()
        else:
            wish()

    def sing_on(self) -> None:
        """Take the fresh start at the end of the path back."""
        self._words.sing_on()

    # ---------------------------------------------------------------- placing

    def word_earlier(self) -> None:
        """The whole word."""
        self._with_word(lambda: self._words.nudge(-NUDGE, -NUDGE))

    def word_later(self) -> None:
        """The whole word."""
        self._with_word(lambda: self._words.nudge(NUDGE, NUDGE))

    def word_shorter(self) -> None:
        """Its end."""
        self._with_word(lambda: self._words.nudge(0.0, -NUDGE))

    def word_longer(self) -> None:
        """Its end."""
        self._with_word(lambda: self._words.nudge(0.0, NUDGE))

    def rest_earlier(self) -> None:
        """The chosen word and all after it."""
        self._with_word(lambda: self._words.shift_rest(-SHIFT))

    def rest_later(self) -> None:
        """The chosen word and all after it."""
        self._with_word(lambda: self._words.shift_rest(SHIFT))

    def word_split(self) -> None:
        """Into its syllables."""
        self._with_word(self._words.split)

    def word_merge(self) -> None:
        """With the next."""
        self._with_word(self._words.merge)

    def align(self) -> None:
        """Have the model (in a clip: the ear) say where the selected take sings; what a hand placed stays."""
        node = self.desk.state.node
        if node is None:
            return
        if any(word.confidence == 1.0 for word in node.words):
            self.desk.notices.tell(
                tr("Words were placed by hand here; they stay."),
                tr("Remove them to have the take listened to."),
            )
        else:
            self.desk.guard(lambda: self.desk.bridge.align(node.id))

    # ---------------------------------------------------------------- files, lane

    def lrc_open(self) -> None:
        """Choose an LRC file."""
        file, _ = QFileDialog.getOpenFileName(
            self.desk.window, tr("Open lyrics"), "", tr("Lyrics (*.lrc *.txt)")
        )
        if file:
            self.desk.guard(lambda: self.read_lrc(Path(file)))

    def read_lrc(self, file: Path) -> None:
        """Its text and times become the song's; clips on the path get its words. UserProblem if it is none."""
        try:
            timed = lrc.read(file.read_text(encoding="utf-8", errors="replace"))
        except OSError as error:
            raise UserProblem(
                "{path} cannot be read: {reason}.",
                "Choose another file.",
                path=file,
                reason=error.strerror,
            ) from error
        song = self.desk.state.song
        if song is not None:
            words = words_of_clips(song, self.desk.state.selected, timed)
            self._words.set_brief(brief_with(song.brief, timed), mark("Open LRC"), *words)
            self._tell_of_late(song.brief.total_seconds, timed)

    def _tell_of_late(self, total: float, timed: lrc.Timed) -> None:
        """Times that the song has no room for are not taken without a word."""
        if any(stamp.seconds >= total for stamp in timed.stamps):
            self.desk.notices.tell(
                tr("Lyrics from {time} on have no times: the song ends there.", time=clock(total)),
                tr("Set a greater song length, then open the file again."),
            )

    def lrc_save(self) -> None:
        """Choose where the selected take's words are written."""
        node = self.desk.state.node
        if node is None:
            return
        start = str(Path.home() / f"{safe_name(node.name)}.lrc")
        file, _ = QFileDialog.getSaveFileName(
            self.desk.window, tr("Save lyrics"), start, tr("Lyrics (*.lrc)")
        )
        if file:
            self.desk.guard(lambda: self.desk.bridge.export((node.id,), with_suffix(Path(file), ".lrc"), LRC))

    def lyrics_lane(self) -> None:
        """More room for the other lanes."""
        lane = self._score.lyrics
        lane.setVisible(lane.isHidden())
