"""What the worker can do: one generator per command. Runs in the worker's thread, holds the networks.

Every generator yields at least each quarter of a second while tokens are drawn, and can be dropped
at any yield.

Shapes: B takes, T tokens, P prompt tokens, L codes.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from engine import device
from engine.alignment.job import align
from engine.audio import seam, wav
from engine.commands import (
    Align,
    Command,
    Decode,
    Encode,
    Export,
    Grow,
    Install,
    Load,
    Refine,
    Render,
    Stretch,
)
from engine.errors import UserProblem
from engine.events import AudioReady, CodesReady, Event, Progress, Rendered
from engine.export.job import export
from engine.labels.conditioning import Brief
from engine.packs import install
from engine.packs.load import Networks, load
from engine.phrases import Phrase
from engine.preload import lasting
from engine.prior.prior import Conditions
from engine.sampling import lanes
from engine.sampling.cascade import Span, upsample
from engine.sampling.level import Row, sample_level
from engine.sampling.plan import Window, hop_tokens, windows
from engine.sampling.stage import Stage
from engine.vqvae.streaming import StreamingDecoder
from engine.vqvae.streams import stream_of

Codes = npt.NDArray[np.int64]
Audio = npt.NDArray[np.float32]

PIECE_SECONDS = 2.0  # audio encoded or decoded between two yields


class Jobs:
    """The networks in memory, and `run`, from a command to its events."""

    def __init__(self) -> None:
        torch.set_num_threads(device.threads())
        self._device = device.choose()
        self._networks: Networks | None = None

    def run(self, command: Command) -> Iterator[Event]:
        """The events of one command; closing the generator cancels it. Several may go on in turn."""
        if isinstance(command, Install):
            yield from install.run(command)
        else:
            yield from self._compute(command)

    @torch.no_grad()  # holds at every step by itself: commands that take turns do not end like brackets
    def _compute(
        self, command: Load | Encode | Grow | Refine | Decode | Render | Align | Export
    ) -> Iterator[Event]:
        networks = self._open(command.pack)
        match command:
            case Load():
                yield from warm(networks, command)
            case Encode():
                yield from encode(networks, command)
            case Grow():
                yield from grow(networks, command)
            case Refine():
                yield from refine(networks, command)
            case Decode():
                yield from decode(networks, command)
            case Render():
                yield from render(networks, command)
            case Align():
                yield from align(networks, command)
            case Export():
                yield from export(command, partial(sound, networks, command.job))

    def _open(self, pack: Path) -> Networks:
        if self._networks is None or self._networks.pack != pack:
            self._networks = None  # let the old pack go before the new one takes memory
            size = sum(path.stat().st_size for path in pack.glob("*.safetensors"))
            self._networks = load(pack, self._device, device.precision(self._device, size))
        return self._networks


def warm(networks: Networks, command: Load) -> Iterator[Event]:
    """Read the priors, coarse to fine, and let each do one step (the first one is slow)."""
    levels = len(networks.manifest.priors)
    for done, level in enumerate(reversed(range(levels))):
        with lasting():  # torch imports the half of itself that building a network needs; numba compiles
            networks.prior(level).decoder(1)
        yield Progress(command.job, done + 1, levels, 0.0, 0.0, Phrase("loading"))


def encode(networks: Networks, command: Encode) -> Iterator[Event]:
    """A clip's codes, coarse to fine, then its sound as the finest level renders it."""
    rate, hops = networks.manifest.sample_rate, networks.manifest.hops
    samples = wav.read(command.clip, rate, command.start_seconds, command.end_seconds)
    samples = samples[: len(samples) // hops[-1] * hops[-1]]
    if not len(samples):
        raise UserProblem(
            "{file} is too short for this pack.", "Choose a longer clip.", file=command.clip.name
        )
    meter = _Meter(command.job, sum(len(samples) // hop for hop in hops))
    codes: Codes = np.zeros(0, dtype=np.int64)
    for level in reversed(range(len(hops))):
        pieces: list[Codes] = []
        for piece in _encoded(networks, level, samples):
            yield CodesReady(command.job, command.node, level, sum(len(p) for p in pieces), piece)
            pieces.append(piece)
            yield meter.add(len(piece))
        codes = np.concatenate(pieces)
    voice = _Voice(networks, 0, command.job, command.node)
    yield from voice.all(codes)


def _encoded(networks: Networks, level: int, samples: Audio) -> Iterator[Codes]:
    """Codes of one level, a few seconds at a time, equal to those of the whole."""
    one = networks.vqvae.level(level)
    stream = stream_of(one.encoder)
    size = max(1, int(PIECE_SECONDS * networks.manifest.sample_rate) // one.config.hop) * one.config.hop
    for start in range(0, len(samples), size):
        piece = torch.from_numpy(samples[start : start + size]).to(networks.device)
        latents_LD = stream.push(piece[:, None], start + size >= len(samples))
        if len(latents_LD):
            yield one.codebook.encode(latents_LD.T[None])[0].cpu().numpy().astype(np.int64)


def grow(networks: Networks, command: Grow) -> Iterator[Event]:
    """Draft codes of all takes at once, each with its sound as soon as it is certain."""
    manifest, top = networks.manifest, networks.manifest.top
    prior, hop, rate = networks.prior(top), manifest.hops[-1], manifest.sample_rate
    start, end = len(command.prompt), len(command.prompt) + command.length
    cuts = (*lanes.cuts(command.brief, hop, rate), *lanes.entries(command.brief, hop, rate))
    planned = windows(end, prior.n_ctx, hop_tokens(manifest.hop_fractions[top], prior.n_ctx), start, cuts)
    rows = [Row(take.seed, take.stream, take.done[: command.length]) for take in command.takes]
    prompt_BP = np.tile(command.prompt, (len(rows), 1))
    conditions = partial(window_conditions, networks, top, command.brief)

    meter = _Meter(command.job, sum(command.length - len(row.done) for row in rows))
    voices = []
    for take, row in zip(command.takes, rows, strict=True):
        voices.append(voice := _Voice(networks, top, command.job, take.node, command.prompt))
        yield from voice.push(row.done)
    for chunk in sample_level(
        prior, top, prompt_BP, rows, planned, conditions, command.sampling, networks.device
    ):
        for take, row, voice, codes in zip(command.takes, rows, voices, chunk.codes_BT, strict=True):
            fresh = codes[max(0, start + len(row.done) - chunk.position) :]
            if len(fresh):
                offset = chunk.position + len(codes) - len(fresh) - start
                yield CodesReady(command.job, take.node, top, offset, fresh)
                yield from voice.push(fresh)
                meter.count(len(fresh))
        yield meter.progress(Phrase("reading what came before") if not chunk.codes_BT.size else "")
    for voice in voices:
        yield from voice.finish()


def refine(networks: Networks, command: Refine) -> Iterator[Event]:
    """Finer codes of one take, coarse to fine, with their sound."""
    hops, top = networks.manifest.hops, networks.manifest.top
    stages = {level: _stage(networks, level, command) for level in range(command.level, top)}
    firsts = {level: command.start * hops[-1] // hops[level] for level in stages}
    ends = {level: command.end * hops[-1] // hops[level] for level in stages}
    missing = sum(max(0, ends[level] - len(command.codes[level])) for level in stages)
    meter = _Meter(command.job, missing)
    drawn = command.seed, command.stream, command.sampling, command.rows
    span = Span(command.start, command.end, *drawn)
    voice: _Voice | None = None
    for level, chunk in upsample(stages, command.codes, span, command.level, networks.device):
        if voice is None or voice.level != level:
            if voice is not None:
                yield from voice.finish()
            known = command.codes[level][: ends[level]]
            voice = _Voice(networks, level, command.job, command.node, known[: firsts[level]])
            yield from voice.push(known[firsts[level] :])
        codes = chunk.codes_BT[0]
        if len(codes):
            yield CodesReady(command.job, command.node, level, chunk.position - firsts[level], codes)
            yield from voice.push(codes)
        yield meter.add(len(codes) + chunk.ahead, "middle" if level else "full")
    if voice is not None:
        yield from voice.finish()


def decode(networks: Networks, command: Decode) -> Iterator[Event]:
    """A path's sound at one level from a token on."""
    context = command.codes[: command.start]
    voice = _Voice(networks, command.level, command.job, command.node, context)
    yield from voice.all(command.codes[command.start :])


def render(networks: Networks, command: Render) -> Iterator[Event]:
    """Decode all stretches and write one file."""
    samples = yield from sound(networks, command.job, command.node, command.stretches)
    tags = {"software": "Coppice", "license": command.notice, "comment": command.notice}
    wav.write(command.out, samples, networks.manifest.sample_rate, command.subtype, tags)
    yield Rendered(command.job, command.node, command.out)


def sound(
    networks: Networks, job: int, node: int, stretches: tuple[Stretch, ...]
) -> Generator[Progress, None, Audio]:
    """The samples (T,) of a path's stretches, decoded one after the other and joined."""
    rate, hops = networks.manifest.sample_rate, networks.manifest.hops
    meter = _Meter(job, sum(len(part.codes) * hops[part.level] for part in stretches))
    samples: Audio = np.zeros(0, dtype=np.float32)
    for part in stretches:
        voice = _Voice(networks, part.level, job, node, part.before)
        pieces = []
        for event in voice.all(part.codes):
            pieces.append(event.samples)
            yield meter.add(len(event.samples))
        samples = seam.joined(samples, np.concatenate(pieces), voice.lead * hops[part.level], rate)
    return samples


def window_conditions(
    networks: Networks, level: int, brief: Brief, window: Window, upper_BU: Codes | None = None
) -> Conditions:
    """One window's labels (and codes above) embedded by the prior; one row serves every take."""
    prior, config = networks.prior(level), networks.manifest.priors[level]
    labels = None
    if config.labels is not None:
        wish = lanes.held(brief, window, config.hop, config.sample_rate)
        total = round(brief.total_seconds * config.sample_rate)
        place = window.start * config.hop
        new = window.first_new * config.hop
        labeller = networks.labeller(level)
        labels = labeller.labels(wish, brief.lyrics, total, place, brief.cues, new).to(networks.device)
    upper = None if upper_BU is None else torch.from_numpy(upper_BU).to(networks.device)
    return prior.conditions(labels, upper)


def _stage(networks: Networks, level: int, command: Refine) -> Stage:
    """The upsampler of one level with this take's labels."""
    manifest = networks.manifest
    prior, hop = networks.prior(level), manifest.hops[level]
    return Stage(
        prior,
        prior.n_ctx,
        manifest.hops[level + 1] // hop,
        manifest.hop_fractions[level],
        partial(window_conditions, networks, level, command.brief),
        lanes.cuts(command.brief, hop, manifest.sample_rate),
    )


class _Voice:
    """One take's sound at one level: codes in, AudioReady out, placed in the song.

    The last codes of the context (`lead` of them) are told too, before the first new sound: what comes
    before a take as this level renders it, to be faded in under what is heard there.
    """

    def __init__(
        self, networks: Networks, level: int, job: int, node: int, context: Codes | None = None
    ) -> None:
        self.level, self._job, self._node = level, job, node
        self._decoder = StreamingDecoder(networks.vqvae, level)
        self._hop = networks.manifest.hops[level]
        rate = networks.manifest.sample_rate
        self._piece = max(1, int(PIECE_SECONDS * rate) // self._hop)
        known = np.zeros(0, dtype=np.int64) if context is None else context
        self.lead = min(len(known), -(-int(seam.LEAD_SECONDS * rate) // self._hop))
        context, self._waiting = np.split(known, [len(known) - self.lead])
        if len(context):
            self._decoder.prime(context)
        self._at = len(context) * self._hop
        self._first = self._at + self.lead * self._hop  # of the new sound
        self._held: Audio = np.zeros(0, dtype=np.float32)

    def push(self, codes: Codes) -> Iterator[AudioReady]:
        """The sound that these further codes make certain."""
        if not len(codes):
            return
        codes, self._waiting = np.concatenate([self._waiting, codes]), self._waiting[:0]
        for start in range(0, len(codes), self._piece):
            yield from self._ready(self._decoder.push(codes[start : start + self._piece]))

    def finish(self) -> Iterator[AudioReady]:
        """The rest, once no more codes come."""
        yield from self._ready(self._decoder.finish())

    def all(self, codes: Codes) -> Iterator[AudioReady]:
        """The sound of all codes there are."""
        yield from self.push(codes)
        yield from self.finish()

    def _ready(self, samples: Audio) -> Iterator[AudioReady]:
        """What leads up to the new sound is held back until there is some of that."""
        samples = np.concatenate([self._held, samples]) if len(self._held) else samples
        if self._at + len(samples) <= self._first:
            self._held = samples
            return
        start, self._at, self._held = self._at, self._at + len(samples), self._held[:0]
        yield AudioReady(self._job, self._node, self.level, start, np.clip(samples, -1.0, 1.0))


class _Meter:
    """Counts tokens and says how fast they come."""

    def __init__(self, job: int, total: int) -> None:
        self._job, self._total, self._done = job, total, 0
        self._began = time.monotonic()

    def count(self, tokens: int) -> None:
        """So many more are done."""
        self._done += tokens

    def progress(self, note: str = "") -> Progress:
        """Where the job stands."""
        speed = self._done / max(time.monotonic() - self._began, 1e-6)
        eta = (self._total - self._done) / speed if self._done else 0.0
        return Progress(self._job, self._done, self._total, speed, eta, note)

    def add(self, tokens: int, note: str = "") -> Progress:
        """Count and tell."""
        self.count(tokens)
        return self.progress(note)
