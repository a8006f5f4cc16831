"""What is to be seen on a widget, for tests that look."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget


def seen(widget: QWidget) -> QImage:
    """A widget as it is painted now."""
    return widget.grab().toImage()


def colours(picture: QImage | QPixmap) -> set[str]:
    """The colours of all pixels that can be seen, '#rrggbb'."""
    image = picture.toImage() if isinstance(picture, QPixmap) else picture
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha()}
