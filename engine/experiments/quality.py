"""All measures of a pack at once.

Every measure of what a pack plays stands beside the same measure of originals, of their reconstruction
and of shuffled codes. What each means is told where it is computed.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from engine.experiments import clips, joins, likelihood, lyric_timing, reconstruction, refined, songs
from engine.experiments.bars import bars
from engine.experiments.sung_pitch import sung_pitch
from engine.packs.load import Networks
from engine.packs.manifest import write_manifest
from engine.training.data import SongEntry

Report = Callable[[int, int, str], None]  # thousandths done, 1000, what is being measured


@dataclass(frozen=True)
class Counts:
    """How much is measured.

    `long` drafts of `long_seconds` have their window borders looked at; of those, `fine` takes of
    `fine_seconds` go through the upsamplers for the same, and so do the true codes of as many songs.
    """

    songs: int = 33
    clips: int = 104
    classifier_songs: int = 88
    top_windows: int = 2
    lyric_windows: int = 4
    timed_songs: int = 16
    prompts: int = 3
    long: int = 20
    long_seconds: float = 20.0
    fine: int = 20
    fine_seconds: float = 8.0
    pitch_songs: int = 8


QUICK = Counts(
    songs=11,
    clips=22,
    classifier_songs=44,
    top_windows=1,
    lyric_windows=2,
    timed_songs=4,
    prompts=1,
    long=4,
    long_seconds=15.0,
    fine=2,
    fine_seconds=2.4,
    pitch_songs=2,
)


class Stages:
    """Shares of the whole that the measures take, for one progress line."""

    def __init__(self, weights: Sequence[tuple[str, float]], report: Report) -> None:
        self._weights, self._report = dict(weights), report
        self._whole = sum(self._weights.values())
        self._begun: list[tuple[str, float]] = []

    def begin(self, name: str) -> songs.Progress:
        """The progress callback of one stage; `name` is one of the weights'."""
        names = list(self._weights)
        before = sum(self._weights[other] for other in names[: names.index(name)])

        def show(share: float, text: str) -> None:
            done = (before + share * self._weights[name]) / self._whole
            self._report(round(1000 * done), 1000, f"{name}: {text}")

        self._begun.append((name, time.process_time()))
        show(0.0, "")
        return show

    def seconds(self) -> dict[str, float]:
        """Seconds of computing by stage, in the order they were begun."""
        ends = [at for _, at in self._begun[1:]] + [time.process_time()]
        return {name: round(end - at, 1) for (name, at), end in zip(self._begun, ends, strict=True)}


STAGES = (
    ("codes", 12.0),
    ("reconstruction", 6.0),
    ("likelihood", 14.0),
    ("any key", 24.0),
    ("lyrics", 12.0),
    ("lyric timing", 12.0),
    ("playing", 14.0),
    ("playing at full quality", 70.0),
    ("comparison", 6.0),
    ("classifier", 8.0),
    ("judging", 4.0),
    ("diversity", 8.0),
    ("refining", 30.0),
    ("redrawing", 20.0),
    ("sung pitch", 4.0),
)


@dataclass(frozen=True)
class Corpora:
    """The songs to measure on, those that the classifier learns from, and held-out songs in any key (None: none)."""

    heldout: Path
    judges: Path
    any_key: Path | None = None


def measure(
    networks: Networks, corpora: Corpora, counts: Counts, seed: int, report: Report
) -> dict[str, Any]:
    """Every figure of a pack."""
    began = time.monotonic()
    stages = Stages(STAGES, report)
    entries = songs.choose(corpora.heldout, counts.songs, seed)
    strange = songs.choose(corpora.any_key, counts.songs, seed) if corpora.any_key else []
    held = songs.encode(networks, entries, stages.begin("codes"))
    found = {
        **_kept(networks, held, stages.begin("reconstruction")),
        "codebooks": reconstruction.codebooks(networks, held),
        "bits_per_token": likelihood.below_unigram(
            networks, held, counts.top_windows, seed, stages.begin("likelihood")
        ),
        "any_key": _in_any_key(networks, strange, counts, seed, stages) if strange else None,
        "lyrics": likelihood.lyrics(networks, held, counts.lyric_windows, stages.begin("lyrics")),
        "lyric_timing": lyric_timing.timing(
            networks, held[: counts.timed_songs], stages.begin("lyric timing")
        ),
    }
    found.update(_heard(networks, held, corpora.judges, counts, seed, stages))
    found["sung_pitch"] = sung_pitch(entries[: counts.pitch_songs], stages.begin("sung pitch"))
    found["bars"] = bars(found)
    found["measured"] = {
        "heldout_songs": len(held),
        "clips": counts.clips,
        "song_seconds": networks.manifest.defaults.song_seconds,
        "seed": seed,
        "seconds_taken": round(time.monotonic() - began),
        "seconds_computing": stages.seconds(),
    }
    return found


def _kept(networks: Networks, held: list[songs.Song], progress: songs.Progress) -> dict[str, Any]:
    """How near to the songs the autoencoders come."""
    means, spread = reconstruction.spectral_convergence(networks, held, progress)
    return {"spectral_convergence_db": means, "spectral_convergence_standard_error_db": spread}


def _in_any_key(
    networks: Networks, entries: list[SongEntry], counts: Counts, seed: int, stages: Stages
) -> dict[str, Any]:
    """What is known of songs in all twelve keys: an artist's own two are in few of them."""
    progress = stages.begin("any key")
    held = songs.encode(networks, entries, lambda share, text: progress(0.4 * share, text))
    kept = _kept(networks, held, lambda share, text: progress(0.4 + 0.2 * share, text))
    bits = likelihood.below_unigram(
        networks, held, counts.top_windows, seed, lambda share, text: progress(0.6 + 0.4 * share, text)
    )
    return {"songs": len(held), **kept, "bits_per_token": bits}


def _heard(
    networks: Networks, held: list[songs.Song], judges: Path, counts: Counts, seed: int, stages: Stages
) -> dict[str, Any]:
    """What is measured on sound: clips by kind, takes from one prompt, borders between windows."""
    rate, hops = networks.manifest.sample_rate, networks.manifest.hops
    drafts, wishes = clips.played(networks, held, counts.clips, seed, stages.begin("playing"))
    kinds: dict[str, Sequence[clips.Clip]] = {
        "generated": drafts,
        "generated_full": clips.at_full_quality(
            networks, drafts, wishes, seed, stages.begin("playing at full quality")
        ),
        **clips.compared(networks, held, counts.clips, seed, stages.begin("comparison")),
    }
    judge = clips.train_judge(judges, counts.classifier_songs, rate, seed, stages.begin("classifier"))
    judged = clips.judged(judge, kinds, rate, stages.begin("judging"))
    diversity = joins.diversity(networks, held, counts.prompts, seed, stages.begin("diversity"))
    wanted = ((counts.long, counts.fine), (counts.long_seconds, counts.fine_seconds))
    takes = refined.takes(networks, held, *wanted, seed, stages.begin("refining"))
    told = held[: counts.long]
    beginnings = [songs.read_mono(song.entry.audio, rate)[: int(counts.long_seconds * rate)] for song in told]
    return {
        "genre_accuracy": judged["generated_full"]["genre"],
        "artist_accuracy": judged["generated_full"]["artist"],
        "classifier": {"trained_on_clips": judge.clips, **judged},
        **clips.rhythm(kinds, rate),
        "faults": clips.faults(kinds, rate, hops),
        "code_agreement": diversity,
        "window_borders": joins.window_borders(networks, takes, beginnings),
        "as_refined": refined.as_refined(networks, takes),
        "redrawn": refined.redrawn(
            networks, held[: counts.fine], counts.fine_seconds, seed, stages.begin("redrawing")
        ),
    }


def write_into(pack: Path, networks: Networks, found: dict[str, Any]) -> None:
    """Put the figures into the pack's own pack.json, replacing those of the same name."""
    write_manifest(pack, replace(networks.manifest, metrics={**networks.manifest.metrics, **found}))
