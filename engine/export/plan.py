"""What leaves: a take's path as pieces, joins, sections and words in samples. Pure, from a song snapshot.

Every writer takes its times from here, so that a marker lies at the same sample in each format.
"""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher
from itertools import pairwise

from engine.delivery import Piece, Plan, Section, Word
from engine.labels.conditioning import Brief, Conditioning, Weighted
from engine.song import tree
from engine.song.model import Node, Song, SungWord

PAUSE_SECONDS = 2.0  # a silence that ends a line where the lyrics do not say


def plan(song: Song, node: int, notice: str = "", commercial: bool = True) -> Plan:
    """The path down to `node`. Raises UserProblem for an unknown take."""
    last = tree.node_of(song, node)
    hop, rate = song.hops[-1], song.sample_rate
    spans = tree.spans(song, node)
    pieces = tuple(
        Piece(item, song.nodes[item].name, song.nodes[item].colour, start * hop, end * hop)
        for item, start, end in spans
    )
    length = pieces[-1].end if pieces else 0
    brief = _brief(song, last)
    voice = brief.default
    return Plan(
        title=song.title,
        take=last.name,
        node=node,
        sample_rate=rate,
        length=length,
        pieces=pieces,
        sections=_sections(song, pieces),
        words=_words(song, pieces, brief, length),
        artist=blend(voice.artists),
        genre=blend(voice.genres),
        recipe=_recipe(song, last),
        pack=song.pack,
        notice=notice,
        commercial=commercial,
    )


def blend(names: tuple[Weighted, ...]) -> str:
    """Artists or genres as people write them: 'A & B'."""
    return " & ".join(item.name.replace("_", " ").title() for item in names)


def _brief(song: Song, node: Node) -> Brief:
    return node.recipe.brief if node.recipe else song.brief


def _recipe(song: Song, node: Node) -> str:
    """How the last take was made, in one line."""
    recipe = node.recipe
    if recipe is None:
        return f"Made with Coppice, pack {song.pack}"
    drawn = f"seed {recipe.seed}/{recipe.stream}, temperature {recipe.temperature:g}"
    drawn += f", top-p {recipe.top_p:g}" if recipe.top_p else ""
    drawn += f", top-k {recipe.top_k}" if recipe.top_k else ""
    return f"Made with Coppice, pack {song.pack}, {drawn}"


def _sections(song: Song, pieces: tuple[Piece, ...]) -> tuple[Section, ...]:
    """Spans of one conditioning along the path; a clip is a section of its own."""
    found: list[Section] = []
    for piece in pieces:
        node = song.nodes[piece.node]
        for start, end in _cut(piece, _brief(song, node), song.sample_rate):
            name = _section_name(song, node, start)
            if found and found[-1].name == name:
                found[-1] = replace(found[-1], end=end)
            else:
                found.append(Section(name, start, end))
    return tuple(found)


def _cut(piece: Piece, brief: Brief, rate: int) -> list[tuple[int, int]]:
    """The piece cut where a region of its brief begins or ends."""
    edges = {round(edge * rate) for region in brief.regions for edge in (region.start, region.end)}
    places = [piece.start, *sorted(edge for edge in edges if piece.start < edge < piece.end), piece.end]
    return list(pairwise(places))


def _section_name(song: Song, node: Node, start: int) -> str:
    if node.kind == "clip":
        return node.name
    held: Conditioning = _brief(song, node).at((start + 0.5) / song.sample_rate)
    parts = [part for part in (blend(held.artists), blend(held.genres)) if part]
    return ", ".join(parts) or "Unknown artist"


def _words(song: Song, pieces: tuple[Piece, ...], brief: Brief, length: int) -> tuple[Word, ...]:
    """The words that sound on the path, each from the take that sings it; else spread over the song."""
    rate = song.sample_rate
    sung: list[SungWord] = []
    for piece in pieces:
        own = song.nodes[piece.node].words
        sung += [word for word in own if piece.start <= round(word.start * rate) < piece.end]
    if not sung:
        sung = [word for word in estimated_words(brief) if round(word.start * rate) < length]
    sung.sort(key=lambda word: word.start)
    lines = _line_numbers(sung, brief.lyrics)
    words = []
    for index, (word, line) in enumerate(zip(sung, lines, strict=True)):
        start = round(word.start * rate)
        limit = round(sung[index + 1].start * rate) if index + 1 < len(sung) else length
        end = max(start + 1, min(round(word.end * rate), max(limit, start + 1), length))
        words.append(Word(word.text, start, end, line, word.confidence))
    return tuple(words)


def estimated_words(brief: Brief) -> tuple[SungWord, ...]:
    """The lyrics spread over the song as the lyric window walks them: evenly by character. Confidence 0."""
    text = brief.lyrics
    found: list[SungWord] = []
    at = 0
    for token in text.split():
        at = text.index(token, at)
        start = at / len(text) * brief.total_seconds
        at += len(token)
        found.append(SungWord(token, start, at / len(text) * brief.total_seconds, 0.0))
    return tuple(found)


def _line_numbers(sung: list[SungWord], lyrics: str) -> list[int]:
    """The line of the lyrics each sung word belongs to; new lines after long pauses where they do not match."""
    written = [
        (plain(word), number) for number, line in enumerate(lyrics.splitlines()) for word in line.split()
    ]
    matcher = SequenceMatcher(
        None, [word for word, _ in written], [plain(w.text) for w in sung], autojunk=False
    )
    known: dict[int, int] = {}
    for block in matcher.get_matching_blocks():
        for step in range(block.size):
            known[block.b + step] = written[block.a + step][1]
    lines: list[int] = []
    for index, word in enumerate(sung):
        before = lines[-1] if lines else 0
        paused = index > 0 and word.start - sung[index - 1].end > PAUSE_SECONDS
        guess = before + 1 if paused and not known else before
        lines.append(max(before, known.get(index, guess)))
    return lines


def plain(word: str) -> str:
    """A word as it is compared: lower case, letters and digits only."""
    return "".join(letter for letter in word.lower() if letter.isalnum())
