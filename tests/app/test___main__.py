from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=dict(os.environ),
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_the_window_shows_before_torch_is_imported() -> None:
    code = (
        "import sys, app.__main__ as start\n"
        "qt = start.application(); start.look.use('dark')\n"
        "window = start.MainWindow(sound=False); window.show(); qt.processEvents()\n"
        "assert window.isVisible() and 'torch' not in sys.modules, 'torch came too early'\n"
        "window.close()\n"
    )
    done = run(code)
    assert done.returncode == 0, done.stderr


def test_a_screenshot_needs_no_screen(tmp_path: Path) -> None:
    out = tmp_path / "shot.png"
    done = run(
        f"from app.__main__ import main; raise SystemExit(main(['--screenshot', {str(out)!r}, '--size', '1280x800']))"
    )
    assert done.returncode == 0, done.stderr
    image = QImage(str(out))
    assert (image.width(), image.height()) == (1280, 800)
    assert len({image.pixel(x, y) for x in range(0, 1280, 40) for y in range(0, 800, 40)}) > 4
