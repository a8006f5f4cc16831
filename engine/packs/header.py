"""What a safetensors file says of its tensors, read by hand: torch and safetensors are not needed for it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from engine.errors import UserProblem
from engine.packs.manifest import AGAIN


def read_header(path: Path) -> dict[str, Any]:
    """Names, dtypes, shapes and places of a safetensors file's tensors, without reading them.

    `UserProblem` if the file is not there or not whole.
    """
    try:
        with path.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            if length > path.stat().st_size:
                raise ValueError("header longer than the file")
            header: dict[str, Any] = json.loads(file.read(length))
        header.pop("__metadata__", None)
        end = max((entry["data_offsets"][1] for entry in header.values()), default=0)
        if path.stat().st_size != 8 + length + end:
            raise ValueError("the file is not as long as its header says")
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UserProblem(
            "The weights file {file} is damaged ({reason}).", AGAIN, file=path.name, reason=error
        ) from error
    return header
