"""What can be done with a file outside the program: show it in the file manager, copy it, drag it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QProcess, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDrag, QGuiApplication
from PySide6.QtWidgets import QWidget


def as_mime(files: Sequence[Path]) -> QMimeData:
    """Files as other programs take them from the clipboard or a drag."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def copy(files: Sequence[Path]) -> None:
    """Put files into the clipboard, so that a file manager or DAW can paste them."""
    QGuiApplication.clipboard().setMimeData(as_mime(files))


def drag(source: QWidget, files: Sequence[Path]) -> Qt.DropAction:
    """Drag files out of the window while the mouse button is held; what became of it."""
    carried = QDrag(source)
    carried.setMimeData(as_mime(files))
    return carried.exec(Qt.DropAction.CopyAction)


def reveal(file: Path) -> bool:
    """Show a file in the system's file manager, marked where that is possible; whether one came up."""
    if sys.platform == "darwin":
        return bool(QProcess.startDetached("open", ["-R", str(file)])[0])
    if sys.platform == "win32":
        return bool(QProcess.startDetached("explorer", ["/select,", str(file)])[0])
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file if file.is_dir() else file.parent)))
