"""The small controls of the inspector: a labelled field, stars, a heart, and rows of facts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFormLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.language import tr
from app.theme.apply import colour, look
from app.theme.icons import heart_path, star_path


class Field(QFrame):
    """A label and an editor in one box, as wide as the column."""

    def __init__(
        self, label: str, editor: QWidget, label_width: int = 58, suffix: QWidget | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("field")
        self.editor = editor
        self.label = QLabel(label)
        self.label.setProperty("role", "muted")
        self.label.setMinimumWidth(label_width)
        self.label.setBuddy(editor)
        editor.setAccessibleName(label)
        editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        editor.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 1, 4, 1)
        row.setSpacing(4)
        row.addWidget(self.label)
        row.addWidget(editor, 1)
        if suffix is not None:
            row.addWidget(suffix)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The box shows that its editor has the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("lit", event.type() == QEvent.Type.FocusIn)
            self.style().unpolish(self)
            self.style().polish(self)
        return False


class Stars(QWidget):
    """A rating of 0 to 5; clicking the lit last star takes it back."""

    rated = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.rating = 0
        self.setFixedSize(5 * 20, 22)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Rating"))
        self.setToolTip(tr("Rate the take (1–5)"))

    def show_rating(self, rating: int) -> None:
        """Show without asking for anything."""
        self.rating = rating
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Rate."""
        number = min(5, int(event.position().x() // 20) + 1)
        self.rated.emit(0 if number == self.rating else number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right change the rating."""
        turn = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if turn is None:
            super().keyPressEvent(event)
        else:
            self.rated.emit(min(5, max(0, self.rating + turn)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Five stars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = look.theme
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.selection), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(5):
            lit = number < self.rating
            fill = QColor(theme.text) if lit and self.isEnabled() else colour(theme.muted, 0.35)
            painter.fillPath(star_path(QPointF(10 + number * 20, 11), 7.5), fill)


class Heart(QAbstractButton):
    """Favourite or not."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setToolTip(tr("Favourite (F)"))
        self.setAccessibleName(tr("Favourite"))
        self.setFixedSize(28, 28)

    def sizeHint(self) -> QSize:
        return QSize(28, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A heart, filled when checked."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = look.theme
        path = heart_path(QPointF(14, 14), 14)
        if self.isChecked():
            painter.fillPath(path, QColor(theme.accents[1]))
        else:
            painter.setPen(QPen(QColor(theme.text if self.hasFocus() else theme.muted), 1.5))
            painter.drawPath(path)


class Value(QLabel):
    """Lines of text, each shortened in the middle where it does not fit."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text as far as there is room."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        metrics, elide = self.fontMetrics(), Qt.TextElideMode.ElideMiddle
        lines = [metrics.elidedText(line, elide, self.width()) for line in self.text().split("\n")]
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "\n".join(lines)
        )

    def minimumSizeHint(self) -> QSize:
        """A little is enough."""
        return QSize(40, super().minimumSizeHint().height())


class Facts(QWidget):
    """Rows of label and value, values at the right."""

    def __init__(self, labels: tuple[str, ...]) -> None:
        super().__init__()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(3)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.values: dict[str, QLabel] = {}
        for label in labels:
            name, value = QLabel(tr(label)), Value()
            name.setProperty("role", "muted")
            form.addRow(name, value)
            self.values[label] = value

    def show_facts(self, facts: dict[str, str]) -> None:
        """Fill in the values; a row without one is hidden."""
        form = self.layout()
        assert isinstance(form, QFormLayout)
        for label, value in self.values.items():
            text = facts.get(label, "")
            form.setRowVisible(value, bool(text))
            value.setText(text)
            value.setToolTip(text)
