"""Has the disk confirm what was appended, in a thread of its own: a busy disk may take its time for that.

In write-ahead mode a commit that does not wait for the disk has only written to the log. To flush the
log's file is exactly what a waiting commit would add. SQLite keeps no locks on that file, so opening it
a second time does no harm (closing a second handle of the database itself would drop its locks).
"""

from __future__ import annotations

import logging
import os
import threading
from pathlib import Path

_LOG = logging.getLogger(__name__)
SYNC_SECONDS = 0.25
"""At most so much time of appended codes is unconfirmed (power cuts, not kills), besides what the disk takes."""


class Syncer:
    """One thread per open song; `want` may be called as often as one likes."""

    def __init__(self, path: Path) -> None:
        self._log = Path(f"{path}-wal")
        self._wanted, self._ends = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._work, name="coppice-sync", daemon=True)
        self._thread.start()

    def want(self) -> None:
        """Something was written that the disk has not confirmed."""
        self._wanted.set()

    def close(self) -> None:
        """End the thread; whoever closes the file flushes the rest."""
        self._ends.set()
        self._wanted.set()
        self._thread.join(5.0)

    def _work(self) -> None:
        while True:
            self._wanted.wait()
            if self._ends.is_set():
                return
            self._wanted.clear()
            self._flush()
            self._ends.wait(SYNC_SECONDS)

    def _flush(self) -> None:
        try:
            with self._log.open("rb+") as file:
                os.fsync(file.fileno())
        except (
            OSError
        ) as error:  # moved or deleted while open, or a failing disk; the next commit tells the user
            _LOG.warning("%s could not be flushed: %s", self._log, error)
