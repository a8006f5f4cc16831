"""From what the musician asks for to the labels of one window.

Each prior has a labeller of its own: the forms of names and the number of lyric characters differ
between levels of one published model (FACTS.md sections 1 and 5).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch

from engine.errors import UserProblem
from engine.labels import cues, text, timing
from engine.labels.conditioning import Brief, Conditioning, Cue, Weighted
from engine.labels.vocabulary import Vocabulary
from engine.labels.window import WindowLabels
from engine.phrases import Phrase


class _Shape(Protocol):
    @property
    def n_ctx(self) -> int: ...
    @property
    def prime_len(self) -> int: ...


class _Timing(Protocol):
    @property
    def min_duration(self) -> float: ...
    @property
    def max_duration(self) -> float: ...


class _Labels(Protocol):
    @property
    def genre_slots(self) -> int: ...
    @property
    def form(self) -> str: ...
    @property
    def timing(self) -> _Timing | None: ...


class _Lyrics(Protocol):
    @property
    def n_tokens(self) -> int: ...


class Labelled(Protocol):
    """What a labeller needs to know of a prior (`engine.prior.config.PriorConfig` has it all)."""

    @property
    def hop(self) -> int:
        """Audio samples per token."""

    @property
    def sample_rate(self) -> int:
        """In Hz."""

    @property
    def transformer(self) -> _Shape:
        """Size of the context."""

    @property
    def labels(self) -> _Labels | None:
        """How names become ids."""

    @property
    def lyrics(self) -> _Lyrics | None:
        """How many characters a window is told."""


class Labeller:
    """Labels of the windows of one prior."""

    def __init__(self, vocabulary: Vocabulary, config: Labelled) -> None:
        self.vocabulary, self.config = vocabulary, config
        self.form = config.labels.form if config.labels is not None else vocabulary.form
        self.n_ctx = config.transformer.n_ctx - config.transformer.prime_len
        self.n_tokens = config.lyrics.n_tokens if config.lyrics is not None else 0
        self.duration = self.n_ctx * config.hop  # of a window, in samples

    def window(self, brief: Brief, start_token: int) -> WindowLabels:
        """Labels (batch 1) of the window that begins at `start_token`.

        The conditioning is the one in force at the window's start. UserProblem when the window lies
        past the song's end, the song's length is not one the model knows, or a genre has too many
        words; unknown names become 'unknown' here (`Vocabulary.require_artist` refuses them).
        """
        total = round(brief.total_seconds * self.config.sample_rate)
        offset = start_token * self.config.hop
        wish = brief.at(offset / self.config.sample_rate)
        return self.labels(wish, brief.lyrics, total, offset, brief.cues)

    def labels(
        self,
        wish: Conditioning,
        lyrics: str,
        total: int,
        offset: int,
        placed: tuple[Cue, ...] = (),
        first_new: int | None = None,
    ) -> WindowLabels:
        """As `window`, from a conditioning, the text, its cues and the place in audio samples.

        `first_new` (default: `offset`) is where the window's new music begins: a fresh cue there holds.
        """
        self._check(total, offset)
        artists = [(self.vocabulary.artist_id(a.name), a.weight) for a in wish.artists] or [(0, 1.0)]
        genres = self._genres(wish.genres)
        lyric_ids = (
            self.lyric_window(lyrics, total, offset, placed, first_new).tokens if self.n_tokens else None
        )
        return WindowLabels(
            artist_ids_BA=torch.tensor([[index for index, _ in artists]]),
            artist_weights_BA=torch.tensor([[weight for _, weight in artists]], dtype=torch.float32),
            genre_ids_BG=torch.tensor([[index for index, _ in genres]]),
            genre_weights_BG=torch.tensor([[weight for _, weight in genres]], dtype=torch.float32),
            total_B=torch.tensor([total]),
            offset_B=torch.tensor([offset]),
            length_B=torch.tensor([self.duration]),
            lyrics_BN=None if lyric_ids is None else torch.from_numpy(lyric_ids)[None],
        )

    def lyric_window(
        self,
        lyrics: str,
        total: int,
        offset: int,
        placed: tuple[Cue, ...] = (),
        first_new: int | None = None,
    ) -> text.LyricWindow:
        """The lyric ids a window is told and their places in the cleaned text (for the alignment)."""
        # The middle of the first new token: a cue rounded to a token border is then on the right side.
        new = (offset if first_new is None else first_new) + self.config.hop // 2
        song = cues.Text(lyrics, self.form, total, self.config.sample_rate)
        return song.window(placed, self.n_tokens, offset, self.duration, new)

    def lyric_indices(
        self, brief: Brief, start_token: int, first_new: int | None = None
    ) -> npt.NDArray[np.int64]:
        """Places in the cleaned lyrics of the characters a window is told; -1 is padding.

        `first_new`: the window's first new token (default: its start), as it was when it was sung.
        """
        hop, total = self.config.hop, round(brief.total_seconds * self.config.sample_rate)
        new = start_token if first_new is None else first_new
        return self.lyric_window(brief.lyrics, total, start_token * hop, brief.cues, new * hop).indices

    def _genres(self, wish: Sequence[Weighted]) -> list[tuple[int, float]]:
        """Ids and weights: one genre counts fully (its words are summed), a blend shares a sum of 1."""
        assert self.config.labels is not None
        slots = self.config.labels.genre_slots
        whole = sum(genre.weight for genre in wish)
        filled: list[tuple[int, float]] = []
        for genre in wish or (Weighted(""),):
            ids = self.vocabulary.genre_ids(genre.name)
            if len(ids) > slots:
                raise UserProblem(
                    "The genre '{genre}' has {count} words; this model takes {slots}.",
                    "Use fewer words, or blend several genres.",
                    genre=genre.name,
                    count=len(ids),
                    slots=slots,
                )
            share = genre.weight / whole if len(wish) > 1 else 1.0
            filled += [(index, share) for index in ids]
        return filled + [(-1, 0.0)] * (slots - len(filled))

    def _check(self, total: int, offset: int) -> None:
        remedy = Phrase("Set another song length.")
        if not 0 <= offset < total:
            seconds = offset / self.config.sample_rate
            raise UserProblem("{seconds:.2f} s lies past the end of the song.", remedy, seconds=seconds)
        limits = self.config.labels.timing if self.config.labels is not None else None
        if limits is None:
            return
        try:
            timing.check(
                total,
                offset,
                self.duration,
                self.config.sample_rate,
                limits.min_duration,
                limits.max_duration,
            )
        except ValueError as error:
            raise UserProblem(
                "This model cannot place a window here: {reason}.", remedy, reason=error
            ) from error
