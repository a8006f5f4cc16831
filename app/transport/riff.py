"""The riff that was recorded and not used yet. It lies on disk, too, so that it outlives the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLockFile, QObject, Signal

from app.background import Background
from app.songfiles import make_folder, recordings_folder
from app.transport.recorder import sounding
from app.transport.ring import Audio
from engine.audio import wav
from engine.audio.peaks import Peaks
from engine.errors import UserProblem


@dataclass(frozen=True, eq=False)
class Riff:
    """Mono samples at `rate` Hz, of which [first, last) sounds, and its peaks."""

    samples: Audio
    rate: int
    first: int
    last: int
    peaks: Peaks


def riff_of(samples: Audio, rate: int) -> Riff:
    """What was recorded, ready to be shown; takes a fifth of a second for five minutes."""
    return Riff(samples, rate, *sounding(samples, rate), Peaks(samples))


Shown = Callable[[Riff], object]


class RiffStore(QObject):
    """One riff; all is done in a thread, in the order asked for. `trouble(text, remedy)`.

    Of several programs that run at once the first one's riff is kept: the others leave the file alone.
    """

    trouble = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = recordings_folder() / "unused.wav"
        self._lock = QLockFile(str(self._file.with_suffix(".lock")))
        self._lock.setStaleLockTime(0)
        self._background = Background(self, "coppice-riff")
        self._background.trouble.connect(self.trouble)

    def take(self, samples: Audio, rate: int, show: Shown) -> None:
        """Show a new one, then keep it instead of the one before; one too short to begin a song with is not kept."""
        self._background.run(lambda: riff_of(samples, rate), show)
        if len(samples) < wav.SHORTEST_SECONDS * rate:
            self.forget()
        else:
            self._on_disk(lambda: wav.write(self._file, samples, rate, "PCM_24"))

    def forget(self) -> None:
        """It was used, or something else was recorded."""
        self._on_disk(self._unlink)

    def find(self, show: Shown) -> None:
        """Show what an earlier run of the program left, if there is anything."""

        def read() -> Riff | None:
            if not (self._mine() and self._file.exists()):
                return None
            rate = wav.info(self._file).sample_rate
            return riff_of(wav.read(self._file, rate), rate)

        self._background.run(read, lambda riff: show(riff) if riff is not None else None)

    def _on_disk(self, what: Callable[[], None]) -> None:
        self._background.run(lambda: what() if self._mine() else None, lambda _: None)

    def _mine(self) -> bool:
        """In the thread: whether no other program has the file."""
        make_folder(self._file.parent)
        return self._lock.isLocked() or self._lock.tryLock(0)

    def _unlink(self) -> None:
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            raise UserProblem(
                "{path} cannot be deleted: {reason}.",
                "Delete it yourself; else it is offered again.",
                path=self._file,
                reason=error.strerror,
            ) from error
