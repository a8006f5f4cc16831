"""The songs that were open lately: where they lie, how long they are, when they last changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale

from app.language import tr
from app.preferences.settings import Settings
from engine.song.model import Song

KEY = "recent"
MOST = 12


@dataclass(frozen=True)
class RecentSong:
    """`seconds` is the length of the longest path; `changed` the time of the file."""

    file: Path
    title: str
    seconds: float
    takes: int
    changed: datetime

    @property
    def facts(self) -> str:
        """'1:20 · 12 takes · yesterday' in the user's language."""
        length = f"{int(self.seconds) // 60}:{int(self.seconds) % 60:02d}"
        takes = tr("1 take") if self.takes == 1 else tr("{count} takes", count=self.takes)
        return f"{length} · {takes} · {day(self.changed)}"


def day(moment: datetime, now: datetime | None = None) -> str:
    """'today 14:05', 'yesterday', or the date as the locale writes it."""
    ago = ((now or datetime.now()).date() - moment.date()).days
    if ago == 0:
        return tr("today {time}", time=moment.strftime("%H:%M"))
    if ago == 1:
        return tr("yesterday")
    stamp = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(stamp.date(), QLocale.FormatType.ShortFormat)


def note(settings: Settings, file: Path, song: Song, untitled: bool) -> None:
    """Put an open song first, with what there is to say of it."""
    seconds = max((song.seconds(song.end(node)) for node in song.nodes.values()), default=0.0)
    line = f"{seconds:.1f}|{len(song.nodes)}|{int(untitled)}|{file}"
    others = [item for item in settings.lines(KEY) if item.split("|", 3)[-1] != str(file)]
    settings.set(KEY, [line, *others][:MOST])


def songs(settings: Settings) -> list[RecentSong]:
    """The songs that still exist, the last opened first."""
    found = []
    for line in settings.lines(KEY):
        seconds, takes, untitled, name = (line.split("|", 3) + [""] * 4)[:4]
        file = Path(name)
        if not (name and file.is_file() and seconds.replace(".", "", 1).isdigit() and takes.isdigit()):
            continue
        title = tr("Untitled") if untitled == "1" else file.stem
        changed = datetime.fromtimestamp(file.stat().st_mtime)
        found.append(RecentSong(file, title, float(seconds), int(takes), changed))
    return found
