"""Songs for export tests: a clip, a take, a duet with words, made as plain data."""

from __future__ import annotations

from engine.delivery import Plan
from engine.export.plan import plan
from engine.labels.conditioning import Brief, Conditioning, Region, Weighted
from engine.song.model import Node, Recipe, Song, SungWord

RATE = 22_050
HOPS = (8, 32, 128)
SECOND = RATE / 128  # top tokens

ADA = Conditioning((Weighted("ada_loop"),), (Weighted("toy_pop"),))
BERT = Conditioning((Weighted("bert fuzz"),), ())
LYRICS = "hello bright morning\nwe sing\n"


def tokens(seconds: float) -> int:
    return round(seconds * SECOND)


def duet() -> Song:
    """A 3 s clip, from its 2nd second on a 4 s take whose singer changes at 4 s and that sings five words."""
    brief = Brief(ADA, (Region(4.0, 60.0, BERT),), LYRICS, 60.0)
    words = (
        SungWord("hello", 2.5, 2.9),
        SungWord("bright", 3.0, 3.4),
        SungWord("morning", 3.5, 4.2, 0.5),
        SungWord("we", 5.0, 5.2),
        SungWord("sing", 5.25, 7.0),
    )
    before = (SungWord("hum", 0.5, 1.0), SungWord("lost", 2.2, 2.4))
    clip_length, start, length = tokens(3), tokens(2), tokens(4)
    clip = Node(
        1,
        None,
        "clip",
        "riff",
        0,
        clip_length,
        tuple(clip_length * n for n in (16, 4, 1)),
        "done",
        words=before,
    )
    take = Node(
        2,
        1,
        "take",
        'take "A"',
        start,
        length,
        (0, 0, length),
        "done",
        Recipe(7, 2, 0.98, 0.9, 0, brief),
        colour="#ff8000",
        words=words,
    )
    return Song("Élan <1>", "toy", RATE, HOPS, brief, {1: clip, 2: take})


def duet_plan() -> Plan:
    return plan(duet(), 2, "Free to use.", True)
