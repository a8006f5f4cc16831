"""Lyrics with their times as text: LRC and enhanced LRC, Audacity labels, UltraStar. Pure functions.

Formats: LRC `[mm:ss.xx]line`, enhanced (A2) with `<mm:ss.xx>` per word; Audacity `start TAB end TAB
text` with six decimals; UltraStar after the UltraStar Deluxe format page (time = beat / BPM / 4 * 60 s
+ GAP ms).
"""

from __future__ import annotations

from engine.delivery import Plan, Word
from engine.errors import UserProblem
from engine.export.grid import Grid

FINEST_BEATS = 400.0  # UltraStar counts quarter beats: at least 27 of them per second


def lrc(plan: Plan, enhanced: bool) -> str:
    """The lyrics line by line; `enhanced` times every word. Raises UserProblem without lyrics."""
    _need_words(plan)
    head = [f"[ti:{plan.name}]"]
    head += [f"[ar:{plan.artist}]"] if plan.artist else []
    head += [f"[length:{_stamp(plan.seconds(plan.length))}]", "[re:Coppice]"]
    return "\n".join(head + [_lrc_line(plan, words, enhanced) for words in plan.lines()]) + "\n"


def _lrc_line(plan: Plan, words: list[Word], enhanced: bool) -> str:
    begin = f"[{_stamp(plan.seconds(words[0].start))}]"
    if not enhanced:
        return begin + " ".join(word.text for word in words)
    timed = [f"<{_stamp(plan.seconds(word.start))}> {word.text}" for word in words]
    return f"{begin} {' '.join(timed)} <{_stamp(plan.seconds(words[-1].end))}>"


def _stamp(seconds: float) -> str:
    hundredths = round(seconds * 100)
    return f"{hundredths // 6000:02d}:{hundredths // 100 % 60:02d}.{hundredths % 100:02d}"


def labels(plan: Plan) -> str:
    """Audacity's label track: sections, joins and words in time order."""
    rows = [(item.start, item.end, item.name) for item in plan.sections]
    rows += [(join.start, join.start, f"join: {join.name}") for join in plan.joins]
    rows += [(word.start, word.end, word.text) for word in plan.words]
    rows.sort(key=lambda row: row[:2])
    return "".join(
        f"{plan.seconds(start):.6f}\t{plan.seconds(end):.6f}\t{_one_line(text)}\n"
        for start, end, text in rows
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def ultrastar(plan: Plan, tempo: Grid, audio: str) -> str:
    """An UltraStar song whose sound is the file `audio`. Raises UserProblem without lyrics.

    The words are freestyle notes (F): the pitch that is sung is not known, so nothing can be scored.
    """
    _need_words(plan)
    bpm = tempo.bpm
    while bpm < FINEST_BEATS:
        bpm *= 2
    gap = round(1000 * plan.seconds(plan.words[0].start))
    rows = [f"#TITLE:{_one_line(plan.name)}", f"#ARTIST:{_one_line(plan.artist or 'Coppice')}"]
    rows += [f"#MP3:{audio}", f"#BPM:{bpm:.4f}", f"#GAP:{gap}", "#CREATOR:Coppice"]
    rows += [f"#GENRE:{plan.genre}"] if plan.genre else []

    def beat(samples: int) -> int:
        return max(0, round((plan.seconds(samples) - gap / 1000) * bpm * 4 / 60))

    for number, words in enumerate(plan.lines()):
        if number:
            rows.append(f"- {beat(words[0].start)}")
        for place, word in enumerate(words):
            length = max(1, beat(word.end) - beat(word.start))
            rows.append(f"F {beat(word.start)} {length} 0 {'' if place == 0 else ' '}{word.text}")
    return "\n".join([*rows, "E"]) + "\n"


def _need_words(plan: Plan) -> None:
    if not plan.words:
        raise UserProblem(
            "This take has no lyrics to export.", "Give the song lyrics, or choose another format."
        )
