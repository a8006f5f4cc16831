"""Artists and genres a model knows, and how names become ids (FACTS.md section 5). Torch-free.

Two published forms: 'v2' folds a name to lower-case words joined by '_' and looks up every word of
a genre; 'v3' only lowers the case and takes the whole string. Id 0 is 'unknown' in both. Files hold
one `name;id` per line.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from string import capwords

from engine.errors import UserProblem
from engine.phrases import Phrase

UNKNOWN = 0
FORMS = ("v2", "v3")


def normalise(name: str, form: str) -> str:
    """The key under which a name is looked up."""
    lowered = name.lower()
    if form == "v3":
        return lowered
    return re.sub("[^a-z0-9]+", "_", lowered).strip("_")


class Vocabulary:
    """Names of one model with their ids; look-ups never fail (unknown is 0), `require_…` do."""

    def __init__(self, artists: Mapping[str, int], genres: Mapping[str, int], form: str) -> None:
        if form not in FORMS:
            raise ValueError(f"form of labels {form!r} is not one of {FORMS}")
        self.form = form
        self._artists, self._genres = dict(artists), dict(genres)

    @classmethod
    def load(cls, path_artists: Path, path_genres: Path, form: str) -> Vocabulary:
        """Read the two files; UserProblem if one is missing or has a line that is not `name;id`."""
        return cls(_read(path_artists), _read(path_genres), form)

    @property
    def artists(self) -> tuple[str, ...]:
        """Known artists by name, without the entries that mean 'unknown'."""
        return _known(self._artists)

    @property
    def genres(self) -> tuple[str, ...]:
        """Known genres (v2: words of genres) by name."""
        return _known(self._genres)

    def artist_id(self, name: str) -> int:
        """Row of the artist table; 0 for an unknown name."""
        return self._artists.get(normalise(name, self.form), UNKNOWN)

    def genre_ids(self, name: str) -> tuple[int, ...]:
        """Rows of the genre table: one per word in v2, one in all in v3; 0 for what is unknown."""
        return tuple(self._genres.get(word, UNKNOWN) for word in self._genre_words(name))

    def artist_shown(self, name: str) -> str:
        """A name as people write it: the vocabularies are lower case. What is shown is found again."""
        return self._shown(name, capwords)

    def genre_shown(self, name: str) -> str:
        """A genre as it is shown: lower case, words parted by spaces."""
        return self._shown(name, str.lower)

    def _shown(self, name: str, spell: Callable[[str], str]) -> str:
        key = normalise(name, self.form)
        spelled = spell(key.replace("_", " ") if self.form == "v2" else key)
        return spelled if normalise(spelled, self.form) == key else key

    def artist_name(self, index: int) -> str:
        """The first name with this id; ValueError for an id nobody has."""
        return _name(self._artists, index)

    def genre_name(self, index: int) -> str:
        """The first name with this id; ValueError for an id nobody has."""
        return _name(self._genres, index)

    def suggest(self, name: str, count: int = 3) -> tuple[str, ...]:
        """Known artists with names close to this one, closest first."""
        return _close(normalise(name, self.form), self.artists, count)

    def suggest_genre(self, name: str, count: int = 3) -> tuple[str, ...]:
        """Known genres with names close to this one, closest first."""
        return _close(normalise(name, self.form), self.genres, count)

    def require_artist(self, name: str) -> int:
        """As `artist_id`, but UserProblem with close names when the name is not known."""
        if normalise(name, self.form) not in self._artists:
            raise UserProblem(
                "The artist '{name}' is not known to this model.", _hint(self.suggest(name)), name=name
            )
        return self.artist_id(name)

    def require_genre(self, name: str) -> tuple[int, ...]:
        """As `genre_ids`, but UserProblem when no word of the name is known."""
        if not any(word in self._genres for word in self._genre_words(name)):
            raise UserProblem(
                "The genre '{name}' is not known to this model.", _hint(self.suggest_genre(name)), name=name
            )
        return self.genre_ids(name)

    def _genre_words(self, name: str) -> list[str]:
        key = normalise(name, self.form)
        return [key] if self.form == "v3" else key.split("_")


def _read(path: Path) -> dict[str, int]:
    remedy = Phrase("Import or install the pack again.")
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UserProblem("The vocabulary {path} cannot be read.", remedy, path=path) from error
    table: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        name, separator, index = line.rpartition(";")
        if not separator or not index.strip().isdecimal():
            raise UserProblem("Line {number} of {path} is not 'name;id'.", remedy, number=number, path=path)
        table[name.lower()] = int(index)
    return table


def _known(table: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(sorted(name for name, index in table.items() if index != UNKNOWN))


def _name(table: Mapping[str, int], index: int) -> str:
    for name, held in table.items():
        if held == index:
            return name
    raise ValueError(f"no name has id {index}")


def _close(name: str, names: tuple[str, ...], count: int) -> tuple[str, ...]:
    inside = [known for known in names if name and name in known][:count]
    close = difflib.get_close_matches(name, names, count, 0.6)
    return tuple(dict.fromkeys(close + inside))[:count]


def _hint(close: tuple[str, ...]) -> Phrase:
    if close:
        return Phrase("Did you mean {names}?", names=", ".join(close))
    return Phrase("Choose one from the list of the pack ('coppice packs show').")
