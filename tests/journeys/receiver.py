"""Another program's window that takes files: it prints what is dropped on it, one line of JSON per drop."""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

PLACE = (1090, 120, 160, 300)  # on the screen, above the program's own window


class Receiver(QLabel):
    """Takes any file."""

    def __init__(self) -> None:
        super().__init__("drop here")
        self.setAcceptDrops(True)
        self.setWindowFlags(Qt.WindowType.X11BypassWindowManagerHint | Qt.WindowType.FramelessWindowHint)
        self.setGeometry(*PLACE)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Whatever it is."""
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Wherever it is."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell."""
        print(json.dumps([url.toLocalFile() for url in event.mimeData().urls()]), flush=True)
        event.acceptProposedAction()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = Receiver()
    window.show()
    print("[]", flush=True)  # ready
    sys.exit(app.exec())
