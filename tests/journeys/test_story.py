"""One evening with the program: a real window on a real (virtual) screen, a real mouse, real keys, the real model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.journeys.evening import ROOT, Evening, done

KEPT = (
    "nodes",
    "regions",
    "cues",
    "lyrics",
)  # of the stage's state: what undo, redo and the file must bring back


def test_an_evening(evening: Evening, tmp_path: Path) -> None:
    """From a new song to a song that is opened again, with everything a user does in between."""
    me = evening
    me.start()
    clip = prime(me)
    take = grow_four(me, clip)
    listen_and_rate(me, take)
    branch = branch_inside(me, take)
    draw_a_duet(me, take)
    move_a_word(me, take)
    grow_and_refine(me, branch)
    undo_and_redo_everything(me)
    save_and_open_again(me, tmp_path / "evening.coppice")


def write(me: Evening, field: str, value: str) -> None:
    """Into a field of the inspector, instead of what was there."""
    me.click(f"field {field}", times=2)
    me.keys("ctrl+a")
    me.type(value)
    me.keys("Return")


def choose(me: Evening, file: Path) -> None:
    """In the file dialog that comes up; what is typed before it has the focus would be lost."""
    me.until(lambda now: now["dialog"] and now["focus"] == "QLineEdit")
    me.keys("ctrl+a")
    me.type(str(file))
    me.keys("Return")
    me.until(lambda now: not now["dialog"])


def begins(me: Evening, take: str) -> float:
    """When a take begins, in seconds of the song."""
    start: float = me.ask("state")["nodes"][take][3]
    return start


def prime(me: Evening) -> str:
    """A new song, primed with a clip through the dialog; the clip."""
    me.keys("ctrl+n")
    me.until(lambda now: now["file"] != "None")
    me.keys("ctrl+i")
    choose(me, ROOT / "resources" / "demo" / "clip.flac")
    now = me.until(lambda now: len(now["nodes"]) == 1 and done(now), 60)
    (clip,) = now["nodes"]
    return str(clip)


def grow_four(me: Evening, clip: str) -> str:
    """What shall be sung, and four takes of three seconds; the second of them."""
    me.click("field lyrics")
    me.type("the river keeps its own slow time and carries every song away")
    write(me, "count", "4")
    write(me, "seconds", "3")
    me.click(f"card {clip}")
    me.keys("g")
    now = me.until(lambda now: len(now["nodes"]) == 5 and done(now), 90)
    grown = [node for node, facts in now["nodes"].items() if facts[0] == int(clip)]
    assert len(grown) == 4 and all(now["nodes"][node][4] == "done" for node in grown)
    assert now["lyrics"].startswith("the river")
    return str(grown[1])


def listen_and_rate(me: Evening, take: str) -> None:
    """From just before the join; without a sound device there is nothing to hear."""
    join = begins(me, take)
    me.click(f"card {take}")
    me.keys("Return")
    heard = me.until(lambda now: now["playhead"] > join - 1.9 or not now["device"])
    assert not heard["device"] or join - 2.1 <= heard["playhead"] < join + 1
    me.keys("4")
    me.until(lambda now: now["nodes"][take][2] == 4)
    if heard["playing"]:
        me.keys("space")
    me.until(lambda now: not now["playing"])


def branch_inside(me: Evening, take: str) -> str:
    """A branch inside the take, from where the ruler was clicked."""
    place = begins(me, take) + 1.5
    me.click(f"time ruler {place}")
    me.until(lambda now: abs(now["playhead"] - place) < 0.2)
    write(me, "count", "1")
    me.click(f"card {take}")
    me.click(f"time ruler {place}")
    before = me.ask("state")["nodes"]
    me.keys("shift+g")
    now = me.until(lambda now: len(now["nodes"]) == len(before) + 1 and done(now), 60)
    (branch,) = now["nodes"].keys() - before.keys()
    assert now["nodes"][branch][0] == int(take) and abs(now["nodes"][branch][3] - place) < 0.25
    return str(branch)


def draw_a_duet(me: Evening, take: str) -> None:
    """A region drawn with the mouse; a second voice, found by a part of its name."""
    start, end = begins(me, take) + 2, begins(me, take) + 8
    me.drag(f"time conditioning {start}", f"time conditioning {end}")
    now = me.until(lambda now: len(now["regions"]) == 1)
    assert abs(now["regions"][0][0] - start) < 0.5 and abs(now["regions"][0][1] - end) < 0.5
    (alone,) = now["regions"][0][2]
    me.click("field region.artist.add")
    me.type("velvet")
    me.keys("Return")
    now = me.until(lambda now: len(now["regions"][0][2]) == 2)
    assert now["regions"][0][2] == [alone, "Velvet Meridian"]
    me.keys("Escape")


def move_a_word(me: Evening, take: str) -> None:
    """A word carried to another time."""
    words: list[Any] = me.ask("state")["words"]
    number = next(index for index, word in enumerate(words) if word[1] > begins(me, take) + 3)
    me.drag(f"word {number}", (40, 0))
    moved = me.until(lambda now: now["words"] != words)
    assert moved["words"][number][1] > words[number][1]


def grow_and_refine(me: Evening, branch: str) -> None:
    """More music from the branch, and its full quality."""
    me.click(f"card {branch}")
    before = me.ask("state")["nodes"]
    me.keys("g")
    now = me.until(lambda now: len(now["nodes"]) == len(before) + 1 and done(now), 60)
    me.keys("r")
    last = now["selected"]
    me.until(lambda now: done(now) and now["nodes"][str(last)][5][0] > 0, 120)


def undo_and_redo_everything(me: Evening) -> None:
    """Back to the beginning and forth to the end."""
    whole = me.ask("state")
    for _ in range(60):
        if not me.ask("state")["undo"][0]:
            break
        me.keys("ctrl+z")
    bare = me.until(lambda now: not now["undo"][0])
    assert bare["nodes"] == {} and bare["regions"] == []
    for _ in range(60):
        if not me.ask("state")["undo"][1]:
            break
        me.keys("ctrl+shift+z")
    again = me.until(lambda now: not now["undo"][1])
    assert {name: again[name] for name in KEPT} == {name: whole[name] for name in KEPT}


def save_and_open_again(me: Evening, song: Path) -> None:
    """Named, quit, opened again: everything is there."""
    whole = me.ask("state")
    me.keys("ctrl+s")
    choose(me, song)
    me.until(lambda now: now["file"] == str(song))
    me.quit()
    me.start(str(song))
    back = me.until(lambda now: now["nodes"] and done(now), 60)
    assert {name: back[name] for name in KEPT} == {name: whole[name] for name in KEPT}
    me.quit()
