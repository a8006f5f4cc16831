"""The worker's part of an alignment: where a node sings its words, as events."""

from __future__ import annotations

from collections.abc import Generator, Iterator

import numpy as np
import numpy.typing as npt

from engine.alignment import attend, warp
from engine.commands import Align
from engine.events import Event, Progress, WordsReady
from engine.packs.load import Networks
from engine.phrases import Phrase
from engine.sampling.align import SungWord
from engine.vqvae.streaming import StreamingDecoder

Audio = npt.NDArray[np.float32]

PIECE_SECONDS = 2.0  # of sound decoded between two yields


def align(networks: Networks, command: Align) -> Iterator[Event]:
    """WordsReady with the node's own words; Progress before, so that it can be stopped in between."""
    rate, hop = networks.manifest.sample_rate, networks.manifest.hops[-1]
    begins = command.start * hop / rate
    if command.finest is None:
        steps = attend.steps(networks, command.codes, command.brief)
        while True:
            try:
                done, total = next(steps)
            except StopIteration as stopped:
                words: list[SungWord] = stopped.value
                break
            yield Progress(command.job, done, total, 0.0, 0.0, Phrase("reading the attention"))
    else:
        sound = yield from _sound(networks, command)
        words = [
            SungWord(word.word, word.start + begins, word.end + begins, word.confidence)
            for word in warp.align(sound, command.brief.lyrics, rate)
        ]
    own = [word for word in words if word.start >= begins]
    rows = tuple((w.word, round(w.start, 4), round(w.end, 4), round(w.confidence, 3)) for w in own)
    yield WordsReady(command.job, command.node, rows)


def _sound(networks: Networks, command: Align) -> Generator[Event, None, Audio]:
    """The samples of the clip, decoded piece by piece."""
    assert command.finest is not None
    decoder = StreamingDecoder(networks.vqvae, 0)
    size = max(1, int(PIECE_SECONDS * networks.manifest.sample_rate) // networks.manifest.hops[0])
    pieces: list[Audio] = []
    for start in range(0, len(command.finest), size):
        pieces.append(decoder.push(command.finest[start : start + size]))
        yield Progress(command.job, start, len(command.finest), 0.0, 0.0, Phrase("listening"))
    pieces.append(decoder.finish())
    return np.concatenate(pieces)
