"""The takes of a trial, grown through the same door as the app's: a session primes, grows and renders them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.audio import wav
from engine.errors import UserProblem
from engine.events import Cancelled, Failed
from engine.experiments.clips import CLIP_SECONDS
from engine.experiments.riff import play
from engine.experiments.trials import Subject, Trial, Variant, beginning, wish
from engine.labels.conditioning import Brief
from engine.session import Session

Audio = npt.NDArray[np.float32]
Codes = npt.NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Take:
    """One grown take: the whole path's draft sound and top codes.

    `start` is the token where its own part begins, `prime` where the clip ends that the path begins with; its
    first `skip` pieces of six seconds are not to be measured.
    """

    variant: str
    generation: int
    brief: Brief
    audio: Audio
    codes: Codes
    start: int
    prime: int
    skip: int = 0


def finish(session: Session, job: int) -> None:
    """Wait for a job; its failure is raised."""
    for happening in session.wait(job):
        if isinstance(happening, Failed):
            raise UserProblem(happening.text, happening.remedy)
        if isinstance(happening, Cancelled):
            raise UserProblem("The job was cancelled.", "Start the experiment again.")


def clip_of(subject: Subject, seconds: float, sample_rate: int, folder: Path) -> Path | None:
    """The sound file that a subject's takes go on from; None without a beginning."""
    if seconds <= 0:
        return None
    if subject.riff is None:
        return subject.audio
    path = folder / f"{subject.name}.wav"
    wav.write(path, play(subject.riff, seconds, sample_rate), sample_rate)
    return path


def takes(trial: Trial, subject: Subject, pack: str, seed: int, folder: Path) -> Iterator[Take]:
    """Grow all variants of one subject in one song file; sounds and the song stay in `folder`.

    A song file of an earlier run is replaced.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{subject.name}.coppice"
    path.unlink(missing_ok=True)
    first = next(iter(trial.variants.values()))
    with Session.create(path, pack, wish(trial, subject, first)) as session:
        primes: dict[float, int | None] = {}
        for name, variant in trial.variants.items():
            seconds = beginning(trial, variant)
            if seconds not in primes:
                primes[seconds] = _prime(session, subject, seconds, folder)
            yield from _grown(session, trial, subject, (name, variant), primes[seconds], seed)


def _prime(session: Session, subject: Subject, seconds: float, folder: Path) -> int | None:
    clip = clip_of(subject, seconds, session.song.sample_rate, folder)
    if clip is None:
        return None
    job, node = session.prime(clip, 0.0, seconds)
    finish(session, job)
    return node


def _grown(
    session: Session, trial: Trial, subject: Subject, named: tuple[str, Variant], root: int | None, seed: int
) -> Iterator[Take]:
    """All generations of one variant; each take of one is the parent of the next one's."""
    name, variant = named
    brief = wish(trial, subject, variant)
    parents: list[int | None] = [root]
    for generation, count in enumerate(trial.generations):
        born: list[int | None] = []
        for turn, parent in enumerate(parents):
            # every growth numbers its takes alike: with one seed cousins would draw the same numbers
            seconds = trial.seconds + variant.skip * CLIP_SECONDS
            job, nodes = session.grow(parent, seconds, count, seed + turn, brief=brief)
            finish(session, job)
            for node in nodes:
                heard = _heard(session, subject, (name, generation), (root, node), brief)
                yield replace(heard, skip=variant.skip)
            born += nodes
        parents = born


def _heard(
    session: Session, subject: Subject, place: tuple[str, int], nodes: tuple[int | None, int], brief: Brief
) -> Take:
    """A node's path as its draft sounds, written beside the song; `nodes` are the clip's and its own."""
    (root, node), top = nodes, session.song.top
    prime = 0 if root is None else session.song.nodes[root].lengths[top]
    file = session.path.parent / f"{subject.name}_{place[0].replace(' ', '_')}_{node}.wav"
    finish(session, session.render(node, file, top))
    start = session.song.nodes[node].start
    audio = wav.read(file, session.song.sample_rate)
    return Take(*place, brief, audio, session.path_codes(node, top), start, prime)
