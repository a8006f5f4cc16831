"""Songs and their codes on disk: what is broken is named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine.cli import main
from engine.errors import UserProblem
from engine.training.data import AudioPool, read_codes
from tests.engine.training.conftest import RATE


@pytest.mark.parametrize(
    ("broken", "content"),
    [
        ("labels.json", b'{"artist": "A'),
        ("labels.json", b'{"artist": "A"}'),
        ("labels.json", b"[]"),
        ("mix.flac", None),
        ("mix.flac", b"no FLAC"),
        ("song_00001.2.npz", b""),
        ("song_00001.2.npz", b"PK\x03\x04"),
        ("song_00001.1.npz", b"neither"),
    ],
)
def test_a_broken_song_is_named(corpus: Path, codes: Path, broken: str, content: bytes | None) -> None:
    path = (codes if broken.endswith(".npz") else corpus / "song_00001") / broken
    path.unlink() if content is None else path.write_bytes(content)
    with pytest.raises(UserProblem, match=re.escape(f"{path} is missing or damaged")):
        AudioPool(corpus, RATE)
        read_codes(codes, (2, 1))


def test_the_remedy_for_no_codes_is_a_command_that_exists(tmp_path: Path) -> None:
    with pytest.raises(UserProblem) as caught:
        read_codes(tmp_path, (2,))
    command = str(caught.value.remedy).partition(": ")[2].rstrip(".").split()
    assert command[0] == "coppice" and main([*command[1:], "--help"]) == 0
