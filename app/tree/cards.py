"""The pictures of cards: what each says, painted once and kept until it says something else."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.audio_store import AudioStore
from app.language import tr
from app.state import State, artists_of
from app.theme.apply import look
from app.theme.swatches import colour_of
from app.tree import card, layout
from engine.song.model import Node, Song

MOST_PIXMAPS = 600


class Cards:
    """Faces and pictures for one tree view; `on_path` and `matching` are set by it."""

    def __init__(self, state: State, store: AudioStore) -> None:
        self.state, self.store = state, store
        self.on_path: set[int] = set()
        self.matching: set[int] | None = None  # None: nothing is looked for
        self._pixmaps: dict[int, tuple[object, QPixmap]] = {}

    def clear(self) -> None:
        """Forget all pictures (another song)."""
        self._pixmaps.clear()

    def accent(self, node: Node) -> str:
        """The card's colour: the one it was given, else its first artist's."""
        return colour_of(node.colour) or look.accent(self.state.accent(node))

    def accent_of(self, key: int) -> str:
        """The colour of a take by its id; the clip's grey once it is gone."""
        song = self.state.song
        return self.accent(song.nodes[key]) if song and key in song.nodes else look.theme.clip

    def picture(self, song: Song, node: Node, place: layout.Place, folded: int, ratio: float) -> QPixmap:
        """The card's picture at `ratio` device pixels per scene pixel."""
        face = self.face(song, node, folded)
        take = self.store.takes.get(node.id)
        length = layout.length_of(node, song) * song.hops[song.top]
        key = (face, round(place.width), length, take.version if take else -1, look.theme.name, ratio)
        cached = self._pixmaps.get(node.id)
        if cached is not None and cached[0] == key:
            return cached[1]
        picture = QPixmap(max(1, round(place.width * ratio)), max(1, round(layout.CARD_HEIGHT * ratio)))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        columns = card.wave_columns(place.width)
        peaks = np.zeros((0, 2), np.float32)
        outline = self.store.outline(node.id)
        if outline is not None and length > 0:
            known = min(columns, round(columns * outline.length / length))
            peaks = outline.columns(0, known * length / columns, known)
        painter = QPainter(picture)
        card.paint(painter, QRectF(0, 0, place.width, layout.CARD_HEIGHT), face, look.theme, peaks)
        painter.end()
        while len(self._pixmaps) >= MOST_PIXMAPS:
            self._pixmaps.pop(next(iter(self._pixmaps)))
        self._pixmaps.pop(node.id, None)
        self._pixmaps[node.id] = (key, picture)
        return picture

    def face(self, song: Song, node: Node, folded: int = 0) -> card.Face:
        """What a take's card says now."""
        whole = max(1, layout.length_of(node, song))
        ratios = [song.hops[song.top] // hop for hop in song.hops]
        shares = tuple(
            node.lengths[level] / (whole * ratios[level]) for level in reversed(range(len(ratios)))
        )
        return card.Face(
            title=node.name,
            subtitle=self._subtitle(song, node, shares[0]),
            accent=self.accent(node),
            levels=tuple(round(share, 2) for share in shares),
            rating=node.rating,
            favourite=node.favourite,
            growing=node.state == "growing",
            interrupted=node.state == "interrupted",
            selected=node.id == self.state.selected,
            on_path=node.id in self.on_path,
            faded=self.matching is not None and node.id not in self.matching,
            marks=self._marks(node),
            folded=folded,
            picked=node.id in self.state.picked,
            noted=bool(node.note),
            brief=self._brief(song, node, shares[0]),
        )

    def told(self, song: Song, node: Node) -> str:
        """A take in words: name, what its card says, stars, note."""
        lines = [node.name, self.face(song, node).subtitle]
        if node.rating or node.favourite:
            lines.append("★" * node.rating + (" ♥" if node.favourite else ""))
        return "\n".join(line.strip() for line in (*lines, node.origin, node.note) if line)

    def _marks(self, node: Node) -> tuple[tuple[str, float], ...]:
        """Its artists' colours and shares: always for a blend, for one artist where the card has another colour."""
        artists = node.recipe.brief.default.artists if node.recipe else ()
        if len(artists) < 2 and not node.colour:
            return ()
        return tuple(
            (look.accent(self.state.accent_of(artist.name)), artist.weight) for artist in artists[:4]
        )

    def _brief(self, song: Song, node: Node, share: float) -> str:
        """How far it has grown and how long it will take, where there is little room."""
        job = self.state.job_of(node.id)
        if node.state == "interrupted":
            return _percent(share)
        if node.state != "growing" or job is None or not job.running:
            return short_clock(song.seconds(node.lengths[song.top])) if node.kind == "clip" else ""
        return (
            f"{_percent(share)} · {short_clock(job.eta_seconds)}" if job.eta_seconds > 0 else _percent(share)
        )

    def _subtitle(self, song: Song, node: Node, share: float) -> str:
        if node.state == "growing":
            job = self.state.job_of(node.id)
            if node.kind == "clip":
                return tr("listening …")
            if job is None or not job.running:
                return tr("waiting")
            percent = _percent(share)
            if job.eta_seconds > 0:
                return tr(
                    "growing {percent} · {time} left", percent=percent, time=short_clock(job.eta_seconds)
                )
            return tr("growing {percent}", percent=percent)
        seconds = short_clock(song.seconds(node.lengths[song.top]))
        if node.kind == "clip":
            return tr("{time} clip", time=seconds)
        if node.state == "interrupted":
            return tr("stopped at {percent}", percent=_percent(share))
        return " × ".join(artists_of(node)) or (seconds if node.origin else tr("no artist"))


def short_clock(seconds: float) -> str:
    """m:ss for the small texts of the tree."""
    whole = round(max(0.0, seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def _percent(share: float) -> str:
    return f"{share:.0%}".replace("%", " %")
