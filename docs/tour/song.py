"""Make the song of the tour's pictures: `python docs/tour/song.py FILE.coppice`, from the bundled clip and pack.

A few minutes of computing on two cores. `pictures.py` then photographs the window with it.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from engine.labels.conditioning import Brief, Conditioning, Region, Weighted  # noqa: E402
from engine.session import Session  # noqa: E402
from engine.song.edits import Rate, Rename, SetBrief, SetFavourite, SetNote  # noqa: E402

LYRICS = (
    "the river keeps its own slow time\nand carries every song away\n"
    "the harbour lights are bright tonight\nthe tram goes home at break of day"
)


def sung(artist: str, genre: str) -> Conditioning:
    """One artist, one genre."""
    return Conditioning((Weighted(artist),), (Weighted(genre),))


def grow(
    session: Session, parent: int | None, seconds: float, count: int, seed: int, brief: Brief
) -> list[int]:
    """Grow and wait."""
    job, nodes = session.grow(parent, seconds, count, seed, None, brief)
    session.wait(job)
    return list(nodes)


def main(out: Path) -> None:
    """Clip, four takes, four more of one of them as a duet, one on from there, one path refined."""
    out.unlink(missing_ok=True)
    tram, choir = sung("Night Tram", "Dub"), sung("Harbour Choir", "Folk Waltz")
    brief = Brief(tram, (), LYRICS, 60.0)
    duet = replace(brief, regions=(Region(19.0, 26.0, choir), Region(26.0, 40.0, Conditioning(
        (Weighted("Night Tram", 0.6), Weighted("Harbour Choir", 0.4)), (Weighted("Dub"),)
    ))))  # fmt: skip
    with Session.create(out, "seedling", brief) as session:
        job, root = session.prime(ROOT / "resources" / "demo" / "clip.flac", 0.0, 8.0)
        session.wait(job)
        first = grow(session, root, 11.0, 3, 41, brief)
        lantern = replace(brief, default=sung("Copper Lanterns", "Garage Rock"))
        other = grow(session, root, 9.0, 1, 5, lantern)
        second = grow(session, first[1], 9.0, 4, 48213, duet)
        third = grow(session, second[1], 8.0, 2, 7, duet)
        session.edit(Rename(second[1], "chorus duet"))
        session.edit(Rename(other[0], "loud idea"))
        for node, stars in ((first[0], 2), (first[1], 5), (second[0], 3), (second[1], 4), (other[0], 1)):
            session.edit(Rate(node, stars))
        for node in (first[1], second[1]):
            session.edit(SetFavourite(node, True))
        session.edit(SetNote(second[1], "keep the second chorus, choir enters late"))
        session.edit(SetBrief(duet))
        session.wait(session.refine(first[1], 0))
        session.wait(session.refine(second[1], 1))
        session.wait(session.align(second[1]))
        print(f"{len(session.song.nodes)} takes, {len(third)} leaves: {out}")  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]))
