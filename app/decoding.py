"""Which saved codes are turned into sound next: the selected path's at once, else what the tree shows."""

from __future__ import annotations

from collections.abc import Callable

from app.audio_store import AudioStore
from app.language import told
from app.state import JobInfo, State, path
from engine.errors import UserProblem
from engine.song.model import Node, Song

Ask = Callable[[int, int, float], int]  # node, level, seconds to decode from -> job


class Decoding:
    """Asks for decodings and remembers what was asked; `trouble` tells of a take that cannot be decoded."""

    def __init__(self, state: State, store: AudioStore, trouble: Callable[[str, str], object]) -> None:
        self.state, self.store, self._trouble = state, store, trouble
        self._running: dict[int, int] = {}  # job -> node
        self._hopeless: set[int] = set()  # nodes whose decoding failed; not tried again
        self._asked: set[tuple[int, int, int]] = set()  # node, level, sample: what was decoded already

    def forget(self) -> None:
        """Another song."""
        self._running.clear()
        self._hopeless.clear()
        self._asked.clear()

    def want(self, ask: Ask) -> None:
        """Ask for what is missing of the selected path; where nothing else is to be done, of one take in view."""
        song = self.state.song
        if song is None:
            return
        self._make_room(song)
        for node in path(song, self.state.selected):
            self._decode(ask, song, node)
        if all(info.kind == "refine" for info in self.state.jobs.values()):
            for key in self.state.in_view:
                if key in self.store.outlines:
                    continue  # it was heard here, and how it looks is known
                if key in song.nodes and self._decode(ask, song, song.nodes[key]):
                    return

    def _make_room(self, song: Song) -> None:
        """Let go of sound that is neither heard, compared nor just being made."""
        needed = {node for info in self.state.jobs.values() for node in info.nodes} | set(
            self._running.values()
        )
        for end in (self.state.selected, *self.state.compared):
            needed |= {node.id for node in path(song, end)}
        gone = self.store.let_go(needed)
        self._asked = {asked for asked in self._asked if asked[0] not in gone}

    def _decode(self, ask: Ask, song: Song, node: Node) -> bool:
        """Ask for a take's own sound, if it is missing and not asked for yet; whether it was asked for."""
        if node.id in self._hopeless or node.id in self._running.values() or node.state == "growing":
            return False
        want = self._next(song, node)
        if want is None:
            return False
        level, start = want
        try:
            job = ask(node.id, level, start / song.sample_rate)
        except UserProblem as problem:
            self._hopeless.add(node.id)
            self._trouble(*told(problem))
            return False
        self._asked.add((node.id, level, start))
        self._running[job] = node.id
        self.state.set_job(JobInfo(job, f"Decode {node.name}", kind="decode"))
        return True

    def _next(self, song: Song, node: Node) -> tuple[int, int] | None:
        """The finest level that is not here as sound, and from which sample on; the draft if all else was in vain."""
        refining = any(info.kind == "refine" and info.running for info in self.state.jobs.values())
        for level, start in self.store.wanted(song, node.id):
            if (node.id, level, start) not in self._asked and (level == song.top or not refining):
                return level, start
        draft = (song.top, node.start * song.hops[song.top])
        return draft if self.store.missing(song, node.id) and (node.id, *draft) not in self._asked else None

    def make_way(self, cancel: Callable[[int], object]) -> None:
        """Stop decoding takes that are only looked at: the user asked for something new."""
        song = self.state.song
        needed = {node.id for node in path(song, self.state.selected)} if song else set()
        for job, node in list(self._running.items()):
            if node not in needed:
                self._asked = {asked for asked in self._asked if asked[0] != node}
                cancel(job)

    def ended(self, job: int, failed: bool) -> None:
        """A job has ended, perhaps one of these."""
        node = self._running.pop(job, None)
        if failed and node is not None:
            self._hopeless.add(node)
