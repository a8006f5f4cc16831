"""The language of the window: every text the user reads goes through `tr`.

English is the source. Other languages are Qt Linguist files, `resources/translations/coppice_XX.ts`,
compiled to .qm beside them; `resources/translations/update.py` keeps both in step with the source.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from engine.phrases import Phrase
from engine.resources import resource_path

CONTEXT = "Coppice"  # the one context of all texts: the same word is the same word everywhere
LANGUAGES = {"en": "English", "ko": "한국어", "ja": "日本語"}


def tr(text: str, **values: object) -> str:
    """`text` in the chosen language, `{names}` in it replaced by `values`.

    The text must be a literal where it is called, so that update.py finds it.
    """
    found = QCoreApplication.translate(CONTEXT, text)
    return found.format(**values) if values else found


class Problem(Protocol):
    """What the engine says of a problem: a UserProblem, or the event Failed."""

    @property
    def text(self) -> str: ...

    @property
    def remedy(self) -> str: ...


def said(text: str) -> str:
    """What the engine says, in the chosen language; what is no phrase (a name, a number) as it is."""
    return text.said(tr) if isinstance(text, Phrase) else text


def told(problem: Problem) -> tuple[str, str]:
    """(text, remedy) of a problem in the chosen language."""
    return said(problem.text), said(problem.remedy)


def mark(text: str) -> str:
    """Only marks a literal for translation; whoever shows it later calls `tr` on it."""
    return text


def resolve(chosen: str) -> str:
    """The language for a preference: itself if known, else ('' or unknown) the system's, else English."""
    for code in (chosen, QLocale.system().name()[:2]):
        if code in LANGUAGES:
            return code
    return "en"


def install(app: QCoreApplication, chosen: str) -> str:
    """Have `app` speak the chosen language; returns its code. To be called before windows are made."""
    code = resolve(chosen)
    for old in app.property("translators") or ():
        app.removeTranslator(old)
    made: list[QTranslator] = []
    if code != "en":
        for name, folder in (
            (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"coppice_{code}", str(resource_path("translations"))),
        ):
            translator = QTranslator(app)
            if translator.load(name, folder):
                app.installTranslator(translator)
                made.append(translator)
    app.setProperty("translators", made)
    QLocale.setDefault(QLocale(code))
    return code
