"""Names of artists and genres to choose from: found fuzzily among thousands, with favourites and recent ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal
from rapidfuzz import fuzz, process, utils

from app.preferences.settings import Settings

MOST_RECENT = 8
MOST_FOUND = 60
LEAST_SCORE = 62.0  # of 100; below this a name has nothing to do with what was typed


def plain(name: str) -> str:
    """A name as packs compare it: case and underscores do not matter."""
    return name.replace("_", " ").casefold().strip()


def search(typed: str, names: Sequence[str]) -> list[str]:
    """The names that fit what was typed, best first: beginnings, then words inside, then what is spelt alike."""
    wanted = utils.default_process(typed)
    if not wanted:
        return list(names)
    found = process.extract(
        wanted,
        names,
        scorer=fuzz.WRatio,
        processor=utils.default_process,
        limit=MOST_FOUND,
        score_cutoff=LEAST_SCORE,
    )
    scores = {name: score for name, score, _ in found}
    for name in names:
        text = utils.default_process(name)
        if text.startswith(wanted):
            scores[name] = 300.0 - len(text) * 0.1
        elif all(any(word.startswith(part) for word in text.split()) for part in wanted.split()):
            scores[name] = 200.0 - len(text) * 0.1
    return sorted(scores, key=lambda name: (-scores[name], name.casefold()))[:MOST_FOUND]


@dataclass(frozen=True)
class Names:
    """What a pack knows: artists, genres, and which genres go with which artist (by `plain` name)."""

    artists: tuple[str, ...] = ()
    genres: tuple[str, ...] = ()
    genres_of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def genres_with(self, artist: str) -> tuple[str, ...]:
        """The genres an artist sings in this pack, as its list spells them; most frequent first."""
        spelt = {plain(name): name for name in self.genres}
        found = (spelt.get(plain(name), name) for name in self.genres_of.get(plain(artist), ()))
        return tuple(found)

    def artists_with(self, genre: str) -> tuple[str, ...]:
        """The artists who sing a genre in this pack."""
        wanted = plain(genre)
        return tuple(
            artist
            for artist in self.artists
            if any(plain(name) == wanted for name in self.genres_of.get(plain(artist), ()))
        )


class Shelf(QObject):
    """Favourites and recent names of one kind ("artists", "genres"), kept in the settings."""

    changed = Signal()

    def __init__(self, kind: str, settings: Settings | None = None) -> None:
        super().__init__()
        self._settings = Settings(self) if settings is None else settings
        self._favourites, self._recent = f"names/{kind}/favourites", f"names/{kind}/recent"

    @property
    def favourites(self) -> list[str]:
        """In the order they were marked."""
        return self._settings.lines(self._favourites)

    @property
    def recent(self) -> list[str]:
        """The last used first."""
        return self._settings.lines(self._recent)

    def mark(self, name: str, favourite: bool) -> None:
        """Make a name a favourite, or not one any more."""
        kept = [item for item in self.favourites if plain(item) != plain(name)]
        self._settings.set(self._favourites, [*kept, name] if favourite else kept)
        self.changed.emit()

    def use(self, name: str) -> None:
        """A name was used for a growth."""
        kept = [item for item in self.recent if plain(item) != plain(name)]
        self._settings.set(self._recent, [name, *kept][:MOST_RECENT])

    def is_favourite(self, name: str) -> bool:
        """Whether a name is marked."""
        return plain(name) in map(plain, self.favourites)
