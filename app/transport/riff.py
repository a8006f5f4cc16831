"""The riff that was recorded and not used yet, on disk: it outlives the program."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from weakref import WeakMethod

from PySide6.QtCore import QObject, Signal

from app.language import told
from app.mainthread import later
from app.songfiles import unused_recording
from app.transport.ring import Audio
from engine.audio import wav
from engine.errors import UserProblem


class KeptRiff(QObject):
    """One file, written and read in a thread, in the order asked for. `trouble(text, remedy)`."""

    trouble = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # The program waits for what is being written when it ends.
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="coppice-riff")

    def keep(self, samples: Audio, rate: int) -> None:
        """Instead of what was kept before; too short a sound to begin a song with is not kept."""
        if len(samples) >= wav.SHORTEST_SECONDS * rate:
            self._do(lambda: wav.write(unused_recording(), samples, rate, "PCM_24"))

    def forget(self) -> None:
        """It was used."""
        self._do(lambda: unused_recording().unlink(missing_ok=True))

    def find(self, found: Callable[[Audio, int], object]) -> None:
        """Calls a QObject's method with samples and rate, on the main thread, if there is a riff."""
        waiting = WeakMethod(found)

        def read() -> None:
            file = unused_recording()
            if file.exists():
                rate = wav.info(file).sample_rate
                later(waiting, wav.read(file, rate), rate)

        self._do(read)

    def _do(self, what: Callable[[], object]) -> None:
        waiting = WeakMethod(self._told)

        def run() -> None:
            try:
                what()
            except UserProblem as problem:
                later(waiting, problem)

        self._thread.submit(run)

    def _told(self, problem: UserProblem) -> None:
        self.trouble.emit(*told(problem))
