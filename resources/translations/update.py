"""Bring the translation files in step with the source: `python resources/translations/update.py`.

Takes every literal given to `tr` or `mark` in app/, the sentences of `UserProblem` and `Phrase` in app/ and
engine/, the texts of the table of verbs, what the catalogue says about its offers, and the labels of edits
(the list of undo steps shows them). What is new is added as unfinished, what is gone is dropped, what was
translated stays. Then Qt's lrelease compiles each coppice_XX.ts to the coppice_XX.qm beside it.
`--check` changes nothing and fails where a file is out of step or a text is unfinished.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
CONTEXT = "Coppice"
EDITS = ("engine/song/edits.py", "engine/session.py", "engine/ledger.py", "engine/song/stretch.py")
CATALOGUE = "engine/packs/catalogue.json"
MARKERS = ("tr", "mark", "UserProblem", "Phrase")  # what is given to them, the user reads
Texts = dict[str, str]  # text -> where it was found first


def literals(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """(text, line) of every literal that is given to one of MARKERS."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in MARKERS:
            for value in node.args:
                if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
                    yield value.value, value.lineno


def verbs() -> Iterator[str]:
    """The texts of the table of verbs, its menus and submenus."""
    sys.path.insert(0, str(ROOT))
    from app.verbs.table import VERBS
    from app.verbs.verb import MENUS

    yield from MENUS
    for verb in VERBS:
        yield from (text for text in (verb.text, verb.under) if text)


def offers() -> Iterator[str]:
    """What the catalogue says about the packs and weights that can be downloaded."""
    catalogue = json.loads((ROOT / CATALOGUE).read_text(encoding="utf-8"))
    yield from (entry["about"] for entry in (*catalogue["packs"], *catalogue["separators"]))


def labels(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """(label, line) of every kind of edit, and of edits done together."""
    for node in ast.walk(tree):
        if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "label":
            if isinstance(node.value, ast.Constant):
                yield str(node.value.value), node.lineno
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Together":
            for value in node.args[1:]:
                if isinstance(value, ast.Constant):
                    yield str(value.value), value.lineno


def found() -> Texts:
    """Every text of the program, in the order of the files."""
    texts: Texts = {}
    sources = [path for room in ("app", "engine") for path in sorted((ROOT / room).rglob("*.py"))]
    for path in sources:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        both = [*literals(tree), *(labels(tree) if "Together" in path.read_text(encoding="utf-8") else ())]
        for text, line in both:
            texts.setdefault(text, f"{path.relative_to(ROOT).as_posix()}:{line}")
    for text in verbs():
        texts.setdefault(text, "app/verbs/table.py:1")
    for text in offers():
        texts.setdefault(text, f"{CATALOGUE}:1")
    for name in EDITS:
        if (path := ROOT / name).is_file():
            for text, line in labels(ast.parse(path.read_text(encoding="utf-8"))):
                texts.setdefault(text, f"{name}:{line}")
    return texts


def read(file: Path) -> dict[str, str]:
    """The translations of a .ts file; unfinished ones are left out."""
    if not file.is_file():
        return {}
    done = {}
    for message in ET.parse(file).iter("message"):
        target = message.find("translation")
        if target is not None and target.text and target.get("type") is None:
            done[message.findtext("source", "")] = target.text
    return done


def write(file: Path, language: str, texts: Texts, done: dict[str, str]) -> None:
    """Write a .ts file as Qt Linguist reads it."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, place in texts.items():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../../{place.rpartition(':')[0]}")
        ET.SubElement(message, "source").text = text
        target = ET.SubElement(message, "translation")
        if text in done:
            target.text = done[text]
        else:
            target.set("type", "unfinished")
    ET.indent(root, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(head + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def holes(text: str) -> list[str]:
    """The {names} in a text, with how they are written: {seconds:.1f}."""
    return sorted(re.findall(r"\{(\w[^{}]*)\}", text))


def problems(texts: Texts, done: dict[str, str]) -> list[str]:
    """What is wrong with a language: missing texts, and places for values that differ."""
    missing = [f"missing: {text!r} ({place})" for text, place in texts.items() if text not in done]
    broken = [
        f"{text!r}: {done[text]!r}" for text in texts if text in done and holes(text) != holes(done[text])
    ]
    return missing + [f"other values: {pair}" for pair in broken]


def compile_file(file: Path) -> None:
    """coppice_XX.ts to coppice_XX.qm."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(lrelease), "-silent", str(file), "-qm", str(file.with_suffix(".qm"))], check=True)


def main(arguments: list[str] | None = None) -> int:
    """Returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument(
        "--check", action="store_true", help="change nothing, fail where something is missing"
    )
    check = parser.parse_args(arguments).check
    texts, bad = found(), 0
    for language in ("ko", "ja"):
        file = HERE / f"coppice_{language}.ts"
        done = read(file)
        wrong = problems(texts, done)
        bad += len(wrong)
        if not check:
            write(file, language, texts, done)
            compile_file(file)
        print(f"{file.name}: {len(texts)} texts, {len(wrong)} to do", *wrong, sep="\n  ")  # noqa: T201
    return 1 if check and bad else 0


if __name__ == "__main__":
    sys.exit(main())
