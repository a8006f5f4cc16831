"""What the converter reads: one network's tensors by their published names, still in their files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from torch import Tensor

from engine.packs.unpickle import StoredTensor


class Source(Protocol):
    """A network on disk: `engine.packs.unpickle.Checkpoint`, or a part of a ported model (`ported`).

    `tensors` and `hps` have the names of the published layout (`keymap`); `path` is for messages,
    `bytes` is the size of what the tensors lie in, `step` the training step if it is known.
    """

    @property
    def path(self) -> Path:
        """The file, or the first of several."""
        ...

    @property
    def bytes(self) -> int:
        """Size on disk."""
        ...

    @property
    def tensors(self) -> Mapping[str, StoredTensor]:
        """Where each tensor lies."""
        ...

    @property
    def hps(self) -> Mapping[str, Any]:
        """The settings it was built with, as far as they are known."""
        ...

    @property
    def step(self) -> int | None:
        """Training step."""
        ...

    def read(self, stored: StoredTensor) -> Tensor:
        """One tensor; UserProblem where the file is damaged."""
        ...
