"""Puts a theme on the application: palette, font and style sheet, all derived from the tokens."""

from __future__ import annotations

import functools

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.theme.tokens import (
    DARK,
    FIELD_RADIUS,
    FONT_BODY,
    FONT_SMALL,
    FONT_TITLE,
    LIGHT,
    THEMES,
    Theme,
    blend,
)

SYSTEM = "system"  # the theme's name for "as the desktop"


class Look(QObject):
    """The theme in force; widgets that paint themselves read it and repaint on `changed`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = DARK
        self.chosen = DARK.name
        self._follows = False

    def accent(self, index: int | None) -> str:
        """The accent colour of the artist with this number; None (no artist) is the clip's grey."""
        return self.theme.clip if index is None else self.theme.accents[index % len(self.theme.accents)]

    def use(self, name: str) -> None:
        """Switch the whole application to the theme called `name`; "system" is light or dark with the desktop."""
        self.chosen = name
        self.theme = THEMES[of_the_system() if name == SYSTEM else name]
        app = QApplication.instance()
        if name == SYSTEM and not self._follows and isinstance(app, QApplication):
            self._follows = True
            app.styleHints().colorSchemeChanged.connect(self._system_changed)
        if isinstance(app, QApplication):
            app.setStyle("Fusion")
            app.setFont(font())
            app.setPalette(palette(self.theme))
            app.setStyleSheet(style_sheet(self.theme))
        self.changed.emit()

    def _system_changed(self) -> None:
        if self.chosen == SYSTEM:
            self.use(SYSTEM)


look = Look()


def of_the_system() -> str:
    """The theme that goes with the desktop's: 'light', or 'dark' where it is dark or does not say."""
    light = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Light
    return LIGHT.name if light else DARK.name


def font(pixels: int = FONT_BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Inter if present, else the system's family, with tabular figures."""
    chosen = QFont("Inter" if _has_inter() else QApplication.font().family())
    chosen.setPixelSize(pixels)
    chosen.setWeight(weight)
    chosen.setFeature(QFont.Tag("tnum"), 1)
    return chosen


@functools.cache
def _has_inter() -> bool:
    """Asked once: listing the system's fonts takes a while, and painting asks for fonts all the time."""
    return "Inter" in QFontDatabase.families()


def colour(value: str, alpha: float = 1.0) -> QColor:
    """A token as QColor with `alpha` 0..1."""
    made = QColor(value)
    made.setAlphaF(alpha)
    return made


def palette(theme: Theme) -> QPalette:
    """The Qt palette of a theme (what the style sheet leaves to the style)."""
    made = QPalette()
    role = QPalette.ColorRole
    table = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.raised,
        role.AlternateBase: theme.panel,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Highlight: theme.primary,
        role.HighlightedText: theme.on_primary,
        role.Mid: theme.line,
    }
    for key, value in table.items():
        made.setColor(key, QColor(value))
    made.setColor(QPalette.ColorGroup.Disabled, role.Text, QColor(theme.muted))
    made.setColor(QPalette.ColorGroup.Disabled, role.ButtonText, QColor(theme.muted))
    return made


def style_sheet(theme: Theme) -> str:
    """The style sheet of a theme."""
    t = theme
    focus = t.selection
    return f"""
* {{ font-size: {FONT_BODY}px; }}
QMainWindow, QWidget#ground {{ background: {t.window}; }}
QWidget#panel, QScrollArea#panel, QWidget#panelBody {{ background: {t.panel}; border: none; }}
QScrollArea#clear, QWidget#clear {{ background: {t.raised}; border: none; }}
QWidget#topbar {{ background: {t.panel}; border-bottom: 1px solid {t.line}; }}
QWidget#transport {{ background: {blend(t.raised, t.panel, 0.5)}; border-top: 1px solid {t.line}; }}
QWidget#side {{ background: {t.panel}; border-left: 1px solid {t.line}; }}
QLabel {{ color: {t.text}; background: transparent; }}
QLabel[role="muted"] {{ color: {t.muted}; }}
QLabel[role="small"] {{ color: {t.muted}; font-size: {FONT_SMALL}px; }}
QLabel[role="part"] {{ border: 1px solid {t.line}; border-radius: 6px; padding: 1px 8px; font-size: {FONT_SMALL}px; }}
QLabel[role="part"]:hover {{ border-color: {t.muted}; }}
QLabel[role="title"] {{ font-size: {FONT_TITLE}px; font-weight: 600; }}
QLabel[role="section"] {{ font-size: 13px; font-weight: 600; }}
QLabel[role="key"] {{ color: {t.on_primary}; font-size: {FONT_SMALL}px; font-weight: 600; }}
QLabel[role="hero"] {{ font-size: 22px; font-weight: 600; }}
QLabel[role="pill"] {{ background: {blend(t.good, t.panel, 0.16)}; color: {t.good}; border-radius: 10px;
    padding: 3px 12px; font-size: {FONT_SMALL}px; font-weight: 600; }}
QPushButton {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; border-radius: {FIELD_RADIUS}px;
    padding: 6px 12px; min-height: 18px; }}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:focus {{ border-color: {focus}; }}
QPushButton:disabled {{ color: {t.muted}; background: {t.panel}; }}
QPushButton[role="primary"] {{ background: {t.primary}; color: {t.on_primary}; border: 1px solid {t.primary};
    font-size: 13px; font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: {blend(t.primary, t.text, 0.88)}; }}
QPushButton[role="primary"]:focus {{ border: 1px solid {t.text}; }}
QPushButton[role="primary"]:disabled {{ background: {blend(t.primary, t.panel, 0.2)}; color: {t.muted};
    border-color: {t.line}; }}
QPushButton[role="chip"] {{ border-radius: 10px; padding: 1px 10px; font-size: {FONT_SMALL}px; color: {t.muted};
    min-height: 16px; }}
QPushButton[role="chip"]:checked {{ background: {blend(t.selection, t.panel, 0.24)}; color: {t.text};
    border-color: {blend(t.selection, t.panel, 0.5)}; }}
QPushButton[role="nav"] {{ background: transparent; border: 1px solid transparent; color: {t.muted};
    text-align: left; padding: 7px 12px; }}
QPushButton[role="nav"]:hover {{ background: {t.hover}; color: {t.text}; }}
QPushButton[role="nav"]:checked {{ background: {blend(t.selection, t.raised, 0.2)}; color: {t.text}; }}
QPushButton[role="nav"]:focus {{ border-color: {focus}; }}
QPushButton[role="row"] {{ text-align: left; background: transparent; border: 1px solid transparent; }}
QPushButton[role="row"]:hover {{ background: {t.hover}; }}
QPushButton[role="row"]:focus {{ border-color: {focus}; }}
QToolButton[role="chip"] {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: 10px;
    padding: 1px 18px 1px 10px; font-size: {FONT_SMALL}px; color: {t.muted}; min-height: 16px; }}
QToolButton[role="chip"][lit="true"] {{ background: {blend(t.selection, t.panel, 0.24)}; color: {t.text};
    border-color: {blend(t.selection, t.panel, 0.5)}; }}
QToolButton[role="chip"]:focus {{ border-color: {focus}; }}
QPushButton[role="plain"] {{ background: transparent; border: 1px solid transparent; text-align: left;
    padding: 4px 4px; min-height: 16px; }}
QPushButton[role="plain"]:hover {{ background: {t.hover}; }}
QPushButton[role="plain"]:focus {{ border-color: {focus}; }}
QPushButton[role="link"], QToolButton {{ background: transparent; border: none; color: {t.muted}; padding: 3px; }}
QPushButton[role="link"]:hover, QToolButton:hover {{ color: {t.text}; }}
QToolButton {{ border-radius: {FIELD_RADIUS}px; }}
QToolButton:hover {{ background: {t.hover}; }}
QToolButton:focus {{ border: 1px solid {focus}; }}
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QPlainTextEdit {{ background: {t.raised}; color: {t.text};
    border: 1px solid {t.line}; border-radius: {FIELD_RADIUS}px; padding: 3px 8px; min-height: 20px;
    selection-background-color: {t.primary}; selection-color: {t.on_primary}; }}
QSpinBox > QLineEdit, QDoubleSpinBox > QLineEdit {{ border: none; padding: 0 0 0 5px; min-height: 0; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus
    {{ border-color: {focus}; }}
QLineEdit[role="name"] {{ background: transparent; border: 1px solid transparent; font-size: {FONT_TITLE}px;
    font-weight: 600; padding: 2px 4px; }}
QLineEdit[role="name"]:hover {{ border-color: {t.line}; }}
QLineEdit[role="name"]:focus {{ border-color: {focus}; background: {t.raised}; }}
QFrame#field {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: {FIELD_RADIUS}px; }}
QFrame#field[lit="true"] {{ border-color: {focus}; }}
QFrame#field QComboBox, QFrame#field QSpinBox, QFrame#field QDoubleSpinBox, QFrame#field QLineEdit
    {{ background: transparent; border: none; padding: 3px 4px; }}
QFrame#field QSpinBox > QLineEdit, QFrame#field QDoubleSpinBox > QLineEdit {{ padding: 0; }}
QFrame#overlay {{ background: {t.raised}; border: 1px solid {blend(t.muted, t.line, 0.4)}; border-radius: 10px; }}
QFrame#rule {{ background: {t.line}; border: none; }}
QFrame#notice {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: {FIELD_RADIUS}px; }}
QFrame#notice[kind="trouble"] {{ border-color: {blend(t.trouble, t.line, 0.6)}; }}
QProgressBar {{ background: {t.line}; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }}
QProgressBar::chunk {{ border-radius: 2px; background: {t.primary}; }}
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button
    {{ width: 0; border: none; }}
QComboBox::drop-down {{ border: none; width: 18px; }}
QComboBox QAbstractItemView, QListView, QTreeView {{ background: {t.raised}; color: {t.text};
    border: 1px solid {t.line};
    selection-background-color: {t.hover}; selection-color: {t.text}; outline: none; }}
QMenuBar {{ background: transparent; color: {t.muted}; }}
QMenuBar::item {{ padding: 5px 9px; border-radius: 5px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.hover}; color: {t.text}; }}
QMenu {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; padding: 4px; }}
QMenu::item {{ padding: 5px 28px 5px 14px; border-radius: 4px; }}
QMenu::item:selected {{ background: {t.hover}; }}
QMenu::item:disabled {{ color: {t.muted}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
QTreeView::item, QListView::item {{ padding: 3px 4px; border: none; }}
QTreeView::item:selected, QListView::item:selected {{ background: {blend(t.selection, t.raised, 0.28)};
    color: {t.text}; }}
QTreeView:focus, QListView:focus {{ border-color: {focus}; }}
QHeaderView::section {{ background: {t.raised}; color: {t.muted}; border: none; padding: 4px; }}
QFrame#callout {{ background: {t.raised}; border: 1px solid {t.selection}; border-radius: 10px; }}
QFrame#packCard {{ background: {blend(t.hover, t.raised, 0.35)}; border: 1px solid {t.line}; border-radius: 8px; }}
QFrame#packCard[chosen="true"] {{ border-color: {t.selection}; }}
QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; padding: 4px; }}
QSplitter::handle {{ background: {t.line}; }}
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:horizontal {{ height: 8px; }}
QScrollBar:vertical {{ width: 8px; }}
QScrollBar::handle {{ background: {blend(t.muted, t.panel, 0.4)}; border-radius: 3px; margin: 2px; min-width: 24px;
    min-height: 24px; }}
QScrollBar::handle:hover {{ background: {blend(t.muted, t.panel, 0.7)}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none;
    border: none; width: 0; height: 0; }}
QSlider::groove:horizontal {{ height: 4px; background: {t.line}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {t.muted}; border-radius: 2px; }}
QSlider::handle:horizontal {{ background: {t.text}; width: 12px; height: 12px; margin: -4px 0; border-radius: 6px; }}
QSlider::handle:horizontal:focus {{ background: {focus}; }}
QCheckBox {{ color: {t.text}; spacing: 6px; }}
QCheckBox:focus {{ color: {focus}; }}
"""
