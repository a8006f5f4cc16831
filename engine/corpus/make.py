"""Writes a corpus: songs one after another, each complete or absent, the same bytes for the same seed.

A song's folder appears by one rename when it is finished, so a run that was broken off goes on where it
stopped. Everything in a song lies on the token grid: a step is a whole number of hops (256 samples).
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from engine.corpus.midi import write_midi
from engine.corpus.render import Audio, NoteBank, render_stems
from engine.corpus.score import Score, compose
from engine.corpus.styles import ARTISTS, SAMPLE_RATE
from engine.corpus.voices import WordBank
from engine.errors import UserProblem

FORMAT = 1
Progress = Callable[[int, int, str], None]


def _vocals(score: Score, bank: WordBank) -> tuple[Audio, list[dict[str, Any]]]:
    """The sung stem and the words with their times in seconds."""
    stem = np.zeros(score.steps * score.step_samples, np.float32)
    voices = score.artist.voices
    times: list[dict[str, Any]] = []
    for word in score.words:
        at = word.start * score.step_samples
        end = at
        for voice in voices:
            transpose = voice.centre - voices[0].centre
            audio = bank.sing(word, voice, transpose, score.step_samples)
            stem[at : at + len(audio)] += audio / np.float32(np.sqrt(len(voices)))
            end = max(end, at + len(audio))
        times.append({"word": word.word, "start": at / SAMPLE_RATE, "end": end / SAMPLE_RATE})
    return stem, times


def _labels(score: Score, seed: int, index: int, word_times: list[dict[str, Any]]) -> dict[str, Any]:
    second = score.step_samples / SAMPLE_RATE
    return {
        "title": score.title,
        "artist": score.artist.name,
        "genre": score.genre.name,
        "tempo": score.artist.tempo,
        "key": score.key,
        "seconds": score.seconds,
        "lyrics": "\n".join(score.lines),
        "words": word_times,
        "sections": [
            {"name": part.name, "start": part.start * second, "end": (part.start + part.steps) * second}
            for part in score.sections
        ],
        "hops_per_sixteenth": score.artist.hops,
        "steps_per_bar": score.genre.bar,
        "seed": seed,
        "index": index,
    }


def _write_flac(path: Path, audio: Audio) -> None:
    soundfile.write(path, np.clip(audio, -1, 1), SAMPLE_RATE, subtype="PCM_16", format="FLAC")


def make_song(folder: Path, score: Score, seed: int, index: int, notes: NoteBank, words: WordBank) -> None:
    """Render the `index`-th song of a seed into `folder` (complete or not at all)."""
    stems = render_stems(score, notes)
    stems["vocals"], word_times = _vocals(score, words)
    partial = folder.with_name(folder.name + ".partial")
    shutil.rmtree(partial, ignore_errors=True)
    (partial / "stems").mkdir(parents=True)
    for name, stem in stems.items():
        _write_flac(partial / "stems" / f"{name}.flac", stem)
    mix = np.sum(np.stack(list(stems.values())), axis=0, dtype=np.float32)
    _write_flac(partial / "mix.flac", np.asarray(mix, np.float32))
    write_midi(score, partial / "score.mid")
    text = json.dumps(_labels(score, seed, index, word_times), indent=1)
    (partial / "labels.json").write_text(text + "\n", encoding="utf-8")
    partial.rename(folder)


def _check_folder(out: Path, seed: int, any_key: bool) -> None:
    """Refuse to mix two corpora in one folder."""
    about = out / "corpus.json"
    fields = {
        "format": FORMAT,
        "seed": seed,
        "sample_rate": SAMPLE_RATE,
        "artists": [a.name for a in ARTISTS],
        **({"any_key": True} if any_key else {}),
    }
    if about.exists():
        known = json.loads(about.read_text(encoding="utf-8"))
        if known != fields:
            raise UserProblem(
                "{folder} holds another corpus (seed {seed}).",
                "Choose an empty folder, or that seed and the same keys.",
                folder=out,
                seed=known.get("seed"),
            )
        return
    try:
        out.mkdir(parents=True, exist_ok=True)
        about.write_text(json.dumps(fields, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise UserProblem(
            "{folder} cannot be written: {reason}.",
            "Choose another folder.",
            folder=out,
            reason=error.strerror,
        ) from error


def plan(hours: float, seed: int) -> int:
    """How many songs make up `hours` (at least one)."""
    seconds, count = 0.0, 0
    while seconds < hours * 3600 or count == 0:
        seconds += compose(seed, count).seconds
        count += 1
    return count


def make_corpus(
    out: Path, hours: float, seed: int, any_key: bool = False, progress: Progress | None = None
) -> list[Path]:
    """Write (or finish) a corpus; `progress` gets songs done, songs in all and the last song's title.

    For `any_key` see `compose`. Returns the song folders. More hours later add songs; those that exist
    stay as they are.
    """
    _check_folder(out, seed, any_key)
    total = plan(hours, seed)
    notes, words = NoteBank(), WordBank()
    folders: list[Path] = []
    for index in range(total):
        folder = out / f"song_{index:05d}"
        if not (folder / "labels.json").exists():
            score = compose(seed, index, any_key)
            make_song(folder, score, seed, index, notes, words)
            if progress is not None:
                progress(index + 1, total, f"{score.artist.name}: {score.title}")
        folders.append(folder)
    return folders
