"""Every text in every language, and room for it in the window."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app import language
from app.mainwindow import MainWindow
from app.theme.apply import font
from app.theme.tokens import FONT_BODY, FONT_SMALL
from app.widgets.lanes import HEADER, Lane
from engine.audio import wav
from engine.cli.front import main
from engine.errors import UserProblem
from engine.labels.conditioning import Brief
from tests.app.songs import RATE

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"
OTHERS = [code for code in language.LANGUAGES if code != "en"]
Idle = Callable[[MainWindow], None]


@pytest.fixture(scope="module")
def update() -> ModuleType:
    """The tool beside the translations."""
    spec = importlib.util.spec_from_file_location("translations_update", FOLDER / "update.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def spoken(request: pytest.FixtureRequest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The application speaks the language of the parameter, and English again afterwards."""
    monkeypatch.setattr(language, "resource_path", lambda *parts: FOLDER.parent.joinpath(*parts))
    app = QApplication.instance()
    assert app is not None
    yield language.install(app, request.param)
    language.install(app, "en")


def test_english_is_the_source_and_values_are_put_in(qtbot: QtBot) -> None:
    assert language.tr("No such text {here}", here=3) == "No such text 3"
    assert language.tr("100 % {literal}") == "100 % {literal}"
    assert language.mark("Grow") == "Grow"


def test_an_unknown_choice_falls_back_to_the_system_then_to_english(qtbot: QtBot) -> None:
    assert language.resolve("ja") == "ja"
    system = QLocale.system().name()[:2]
    assert language.resolve("tlh") == (system if system in language.LANGUAGES else "en")
    assert language.install(QApplication.instance(), "en") == "en"


@pytest.mark.parametrize("code", OTHERS)
def test_no_text_is_missing_unfinished_or_has_other_values(code: str, update: ModuleType) -> None:
    texts, done = update.found(), update.read(FOLDER / f"coppice_{code}.ts")
    assert len(texts) > 400
    wrong = update.problems(texts, done)
    assert not wrong, "run resources/translations/update.py and translate:\n" + "\n".join(wrong)
    assert set(done) == set(texts), "run resources/translations/update.py: texts that are gone"


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_compiled_is_what_is_written(code: str, update: ModuleType, qtbot: QtBot) -> None:
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"coppice_{code}.qm"))
    for source, target in update.read(FOLDER / f"coppice_{code}.ts").items():
        assert translator.translate(language.CONTEXT, source) == target


def test_a_missing_text_and_other_values_are_found(update: ModuleType) -> None:
    texts = {"Grow": "a.py:1", "{count} takes": "a.py:2"}
    assert len(update.problems(texts, {"{count} takes": "{number} Takes"})) == 2
    assert not update.problems(texts, {"Grow": "x", "{count} takes": "{count} x"})


def clipped(window: QWidget) -> Iterator[str]:
    """Labels and buttons in view that are too small for their words."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QPushButton | QCheckBox):
            continue
        if not widget.text() or "\n" in widget.text() or type(widget).__name__ == "Value":
            continue  # a Value shortens its text itself
        if isinstance(widget, QLabel):
            if widget.wordWrap():
                room = widget.heightForWidth(widget.width()) <= widget.height() + 1
            else:
                room = widget.textFormat() == Qt.TextFormat.RichText or (
                    widget.fontMetrics().horizontalAdvance(widget.text()) <= widget.contentsRect().width() + 1
                )
        else:
            room = widget.sizeHint().width() <= widget.width() + 1
        if not room:
            yield f"{type(widget).__name__}: {widget.text()} ({widget.width()} x {widget.height()} pixels)"


@pytest.mark.parametrize("spoken", [*language.LANGUAGES], indirect=True)
def test_the_window_speaks_and_no_words_are_cut_off(
    spoken: str, window: MainWindow, clip: Path, idle: Idle, qtbot: QtBot
) -> None:
    assert window.menus.menus["Edit"].title() == {"en": "Edit", "ko": "편집", "ja": "編集"}[spoken]
    window.resize(1280, 800)
    qtbot.wait(20)
    found = list(clipped(window))
    window.verbs.song.open_path(clip)
    idle(window)
    qtbot.wait(20)
    found += clipped(window)
    for lane in window.findChildren(Lane):
        for text, pixels in ((lane.title, FONT_BODY), (lane.subtitle, FONT_SMALL)):
            if QFontMetrics(font(pixels)).horizontalAdvance(text) > HEADER - 15:
                found.append(f"lane: {text}")
    for verb in ("preferences", "pack_manager", "shortcuts"):
        window.verbs.run(verb)
        qtbot.wait(20)
        found += clipped(window)
    for number in range(len(window.house.preferences.pages)):
        window.house.preferences.show_page(number)
        qtbot.wait(20)
        found += clipped(window)
    window.house.preferences.hide()
    window.house.start_tour()
    qtbot.waitUntil(window.house.tour.isVisible)
    for _ in window.house.tour.steps:
        found += clipped(window.house.tour)
        window.house.tour.forth.click()
    assert not found, "\n".join(dict.fromkeys(found))


DAMAGED = {
    "ko": ("half.coppice 파일이 손상되었거나 중간에 잘렸습니다.", "파일은 그대로 두었습니다."),
    "ja": ("half.coppice は破損しているか、途中で切れています。", "ファイルはそのままにしてあります。"),
}
PART = {
    "ko": ("2초부터 끝까지의 부분은 길이가 2.00초인 riff.wav 안에 있지 않습니다.", "클립 안에서"),
    "ja": ("2 秒から最後までの部分は、長さ 2.00 秒の riff.wav に収まりません。", "クリップの中で"),
}
UNREADABLE = {
    "ko": ("words.wav은(는) 읽을 수 있는 소리 파일이 아닙니다.", "WAV, FLAC, OGG, MP3 또는 AIFF"),
    "ja": ("words.wav は読み込める音声ファイルではありません。", "WAV、FLAC、OGG、MP3、AIFF"),
}
FULL = {
    "ko": ("디스크가 가득 찼습니다: river.coppice의 마지막 변경을", "그 이전의 내용은 모두 안전합니다."),
    "ja": ("ディスクがいっぱいです：river.coppice への最後の変更を", "それ以前の内容はすべて無事です。"),
}


def notice(window: MainWindow) -> list[str]:
    """The words of the newest message, as its labels show them."""
    labels = window.notices.standing[-1].findChildren(QLabel)
    assert all(label.isVisible() and label.width() > 50 for label in labels)
    return [label.text() for label in labels]


def reads(window: MainWindow, expected: tuple[str, str]) -> bool:
    """Whether the newest message has this sentence and this remedy."""
    shown = notice(window) if window.notices.standing else ["", ""]
    return expected[0] in shown[0] and expected[1] in shown[1]


@pytest.mark.parametrize("spoken", OTHERS, indirect=True)
def test_a_broken_song_and_an_unreadable_clip_are_told_in_the_language(
    spoken: str, window: MainWindow, tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    window.bridge.create(tmp_path / "river.coppice", "toy", Brief(total_seconds=20.0))
    whole = (tmp_path / "river.coppice").read_bytes()
    broken, words = tmp_path / "half.coppice", tmp_path / "words.wav"
    broken.write_bytes(whole[: len(whole) // 2])
    words.write_text("no sound at all")
    window.verbs.song.open_path(broken)
    assert reads(window, DAMAGED[spoken]), notice(window)
    window.verbs.song.open_path(words)
    qtbot.waitUntil(lambda: reads(window, UNREADABLE[spoken]), timeout=20_000)
    assert main(["tree", str(broken)]) == 1
    assert "half.coppice is damaged or cut short. Copy it again from" in capsys.readouterr().err


@pytest.mark.parametrize("spoken", OTHERS, indirect=True)
def test_a_full_disk_is_told_in_the_language(
    spoken: str, window: MainWindow, clip: Path, idle: Idle, tmp_path: Path
) -> None:
    """SQLite's own limit of pages is the full disk: the song cannot grow by a single one."""
    window.bridge.create(tmp_path / "river.coppice", "toy", Brief(total_seconds=20.0))
    window.verbs.song.add_clip(clip)
    idle(window)
    session = window.bridge.session
    assert session is not None
    pages = session._store._db.execute("PRAGMA page_count").fetchone()[0]
    session._store._db.execute(f"PRAGMA max_page_count = {pages}")
    window.verbs.take.note_to(1, "long" * 20_000)
    assert reads(window, FULL[spoken]), notice(window)


@pytest.mark.parametrize("spoken", OTHERS, indirect=True)
def test_a_phrase_within_a_sentence_is_said_too(spoken: str, clip: Path) -> None:
    with pytest.raises(UserProblem) as raised:
        wav.read(clip, RATE, 2.0)
    text, remedy = language.told(raised.value)
    assert (text, PART[spoken][1] in remedy) == (PART[spoken][0], True)
    assert str(raised.value).startswith(
        "The part from 2 s to the end is not inside riff.wav, which lasts 2.00 s."
    )
