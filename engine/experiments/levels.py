"""What each level of a pack leaves of a song, beside Opus at a comparable bit rate: figures and spectrograms."""

from __future__ import annotations

import math
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from engine.audio import wav
from engine.errors import UserProblem
from engine.experiments.page import markdown_table, write_page
from engine.experiments.reconstruction import LEVELS
from engine.experiments.songs import Progress, choose, read_mono
from engine.packs.load import Networks
from engine.training.metrics import spectral_convergence_db
from engine.training.preview import picture, write_png

Audio = npt.NDArray[np.float32]

SECONDS = 8.0
OPUS_LEAST = 6000  # bits per second that Opus goes down to


def bit_rates(networks: Networks) -> tuple[int, ...]:
    """Bits per second of every level's codes: log2 K bits for each."""
    rate = networks.manifest.sample_rate
    return tuple(
        round(rate / level.hop * math.log2(level.codebook_size)) for level in networks.manifest.vqvae.levels
    )


def opus(audio: Audio, rate: int, bits: int) -> Audio:
    """The sound after Opus at so many bits per second (by ffmpeg), as long as it was."""
    if shutil.which("ffmpeg") is None:
        raise UserProblem("ffmpeg is not installed.", "Install the package ffmpeg and try again.")
    with tempfile.TemporaryDirectory() as folder:
        before, small, after = (Path(folder) / name for name in ("before.wav", "small.opus", "after.wav"))
        wav.write(before, audio, rate, "FLOAT", {})
        for source, target, more in (
            (before, small, ["-c:a", "libopus", "-b:a", str(bits), "-ac", "1"]),
            (small, after, ["-ar", str(rate), "-ac", "1"]),
        ):
            command = ["ffmpeg", "-v", "error", "-y", "-i", str(source), *more, str(target)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode != 0:
                raise UserProblem(
                    "ffmpeg could not encode Opus.", "It said: {reason}", reason=done.stderr.strip()[-200:]
                )
        found = wav.read(after, rate)
    return np.pad(found, (0, max(0, len(audio) - len(found))))[: len(audio)]


@torch.no_grad()
def compare(
    networks: Networks, corpus: Path, count: int, out: Path, progress: Progress
) -> list[dict[str, Any]]:
    """Spectral convergence (dB) and bit rate of every level and of Opus; pictures of the first song in `out`."""
    manifest = networks.manifest
    rate, rates = manifest.sample_rate, bit_rates(networks)
    found: dict[str, list[float]] = {}
    entries = choose(corpus, count, 1)
    out.mkdir(parents=True, exist_ok=True)
    for done, entry in enumerate(entries):
        progress(done / len(entries), entry.name)
        whole = read_mono(entry.audio, rate)
        start = len(whole) // 3
        audio = whole[start : start + int(SECONDS * rate) // manifest.hops[-1] * manifest.hops[-1]].copy()
        for name, sound in _versions(networks, audio, rates):
            if name != "original":
                score = spectral_convergence_db(torch.from_numpy(audio)[None], torch.from_numpy(sound)[None])
                found.setdefault(name, []).append(score)
            if done == 0:
                write_png(out / f"levels_{name.replace(' ', '_')}.png", halved(picture(sound)))
    bits = dict(zip(LEVELS, rates, strict=True))
    return [
        {
            "what": name,
            "bits_per_second": bits[name] if name in bits else int(name.split()[1]),
            "spectral_convergence_db": round(float(np.mean(values)), 2),
            "songs": len(values),
        }
        for name, values in found.items()
    ]


def halved(grey_HW: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Half as high and wide, every point the mean of four: small enough for a document. An odd last line is lost."""
    height, width = (size // 2 * 2 for size in grey_HW.shape)
    blocks = grey_HW[:height, :width].reshape(height // 2, 2, width // 2, 2)
    return np.asarray(blocks.mean(axis=(1, 3)).round(), np.uint8)


def _versions(networks: Networks, audio: Audio, rates: Sequence[int]) -> list[tuple[str, Audio]]:
    """The original, every level's reconstruction, and Opus at each rate that it can do."""
    found = [("original", audio)]
    codes = networks.vqvae.encode(torch.from_numpy(audio)[None].to(networks.device))
    for level, name in enumerate(LEVELS):
        decoded = networks.vqvae.decode(codes[level], level)[0].float().clamp(-1, 1).cpu().numpy()
        found.append((name, np.asarray(decoded, np.float32)))
    for bits in sorted({max(OPUS_LEAST, value) for value in rates}, reverse=True):
        found.append((f"Opus {bits}", opus(audio, networks.manifest.sample_rate, bits)))
    return found


def write(rows: Sequence[dict[str, Any]], pack: str, out: Path) -> None:
    """levels.md: the table and the pictures."""
    text = [
        "# What each level keeps, beside Opus",
        "",
        "The paper (figure 3, table 1): the bottom level is nearly lossless (-23.0 dB), the top level keeps pitch,",
        "timbre and volume only (-8.3 dB). Lower is better; the measure favours codecs that keep phase and level.",
        "",
        f"Pack '{pack}', held-out songs; Opus by ffmpeg at the rate of each level's codes (not below 6 kbit/s).",
        "",
        *markdown_table(
            ["what", "bits per second", "spectral convergence (dB)", "songs"],
            [[r["what"], r["bits_per_second"], r["spectral_convergence_db"], r["songs"]] for r in rows],
        ),
        "",
    ]
    for name in ("original", *(row["what"] for row in rows)):
        text += [f"{name}:", "", f"![{name}](levels_{name.replace(' ', '_')}.png)", ""]
    text.append(
        "Made by `coppice lab levels`. Eight seconds of one song, frequency upwards to half the sample rate."
    )
    write_page(out / "levels.md", text)
