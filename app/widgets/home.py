"""Where the keys go when a floating panel closes: back to the work, not to whatever comes next in the tab order."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QWidget

PANELS = ("overlay", "callout")  # what the style knows floating panels by


class Home(QObject):
    """Watches the panels that float over `ground`; one that hides with the focus inside gives it to `work`."""

    def __init__(self, work: QWidget, ground: QWidget) -> None:
        super().__init__(ground)
        self._work = work
        for panel in ground.findChildren(QFrame, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if panel.objectName() in PANELS:
                panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before Qt looks for another place itself."""
        if event.type() == QEvent.Type.Hide and isinstance(watched, QWidget):
            focus = QApplication.focusWidget()
            inside = focus is not None and (focus is watched or watched.isAncestorOf(focus))
            if inside and self._work.isVisible():
                self._work.setFocus()
        return False
