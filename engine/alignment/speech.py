"""Words spoken by espeak-ng, one by one, so that the time of each is known exactly."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.audio import wav

Audio = npt.NDArray[np.float32]

SPEED = 120  # espeak-ng words per minute: nearer to singing than talking is
VOICE = "en-us"
LOUD = 0.02  # of the peak, where a spoken word begins and ends


def available() -> bool:
    """Is espeak-ng installed?"""
    return shutil.which("espeak-ng") is not None


@lru_cache(maxsize=4096)
def say(word: str, sample_rate: int, voice: str = VOICE) -> Audio | None:
    """The spoken word without silence around it; None for what cannot be spoken (a dash, an ellipsis)."""
    letters = "".join(character for character in word if character.isalnum() or character == "'")
    if not letters:
        return None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "word.wav"
        command = ["espeak-ng", "-v", voice, "-s", str(SPEED), "-w", str(path), "--", letters]
        environment = {**os.environ, "PULSE_RUNTIME_PATH": folder}  # as in engine/corpus/voices.py
        done = subprocess.run(command, capture_output=True, env=environment, check=False)
        if done.returncode != 0 or not path.is_file():
            return None
        audio = wav.read(path, sample_rate)
    loud = np.flatnonzero(np.abs(audio) > LOUD * np.abs(audio).max())
    return audio[loud[0] : loud[-1] + 1] if len(loud) else None
