"""The bundle: a folder of exports as one zip, with a README that people can read."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path

from engine.delivery import Plan
from engine.export.grid import Grid
from engine.export.sound import Level

_PACKED = (".wav", ".flac", ".ogg", ".dawproject")  # sound does not shrink; other files do


def pack(folder: Path, out: Path, parts: Iterable[tuple[str, bytes]] = ()) -> None:
    """All files under `folder`, and `parts` (name, content), as the zip `out`. Raises OSError."""
    with zipfile.ZipFile(out, "x") as archive:
        for name, content in parts:
            archive.writestr(name, content, zipfile.ZIP_DEFLATED)
        for file in sorted(path for path in folder.rglob("*") if path.is_file()):
            how = zipfile.ZIP_STORED if file.suffix in _PACKED else zipfile.ZIP_DEFLATED
            archive.write(file, file.relative_to(folder).as_posix(), how)


def readme(
    plan: Plan, tempo: Grid | None, level: Level, contents: Iterable[tuple[str, str]], notes: Iterable[str]
) -> str:
    """What is in the bundle: `contents` are (file, what it is); `notes` are sentences."""
    rows = [plan.name, "=" * len(plan.name), ""]
    facts = [
        ("Artist", plan.artist),
        ("Genre", plan.genre),
        ("Length", f"{plan.seconds(plan.length):.2f} s at {plan.sample_rate} Hz"),
        ("Tempo", f"{tempo.bpm:.2f} beats per minute, {tempo.meter}/4" if tempo else "none found"),
        ("Key", tempo.key if tempo else ""),
        ("Loudness", f"{level.lufs:.1f} LUFS, true peak {level.true_peak:.1f} dBTP"),
        ("Made", plan.recipe),
    ]
    rows += [f"{name + ':':10}{value}" for name, value in facts if value]
    rows += ["", "Takes along the path", "--------------------"]
    rows += [
        f"{plan.seconds(piece.start):8.2f} - {plan.seconds(piece.end):8.2f} s  {piece.name}"
        for piece in plan.pieces
    ]
    rows += ["", "Files", "-----", *(f"{name}\n    {what}" for name, what in contents)]
    if plan.notice:
        rows += ["", "Licence", "-------", plan.notice]
    if notes := list(notes):
        rows += ["", "Good to know", "------------", *(f"- {note}" for note in notes)]
    return "\n".join(rows) + "\n"
