"""Every sentence for the user can be said in another language: literal templates, and the values they name."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAKERS = ("UserProblem", "Phrase")
# `errors` makes the phrases; the others pass on what another process, or the window itself, has said.
PASSED_ON = {"engine/errors.py", "engine/cli/bench.py", "app/bench.py"}
DOORS = {"app/language.py", "app/notices.py", "app/bench.py"}  # where texts may be taken as they are

SOURCES = sorted(path for part in ("engine", "app") for path in (ROOT / part).rglob("*.py"))
SPEAKING = [
    path
    for path in SOURCES
    if any(f"{maker}(" in path.read_text(encoding="utf-8") for maker in MAKERS)
    and path.relative_to(ROOT).as_posix() not in PASSED_ON
]


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def called(node: ast.AST | None) -> str:
    """The name of what is called; '' for anything else."""
    return getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""


def phrases_of(tree: ast.Module) -> set[str]:
    """Names that stand for a phrase in a module: constants, variables, parameters, functions."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and called(node.value) == "Phrase":
            found |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.arg | ast.FunctionDef):
            hint = node.annotation if isinstance(node, ast.arg) else node.returns
            if isinstance(hint, ast.Name) and hint.id == "Phrase":
                found.add(node.arg if isinstance(node, ast.arg) else node.name)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("engine."):
            source = ROOT.joinpath(*str(node.module).split(".")).with_suffix(".py")
            if source.is_file() and any(alias.name.isupper() for alias in node.names):
                found |= phrases_of(ast.parse(source.read_text(encoding="utf-8")))
    return found


def holes(template: str) -> set[str]:
    """The names in a template. ValueError where it cannot be filled."""
    return {field for _, field, _, _ in string.Formatter().parse(template) if field is not None}


def wrong(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """(line, what) of sentences that no catalogue could hold."""
    phrases = phrases_of(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or called(node) not in MAKERS:
            continue
        templates = []
        for part in node.args:
            if isinstance(part, ast.Constant):
                templates.append(str(part.value))
            elif isinstance(part, ast.Attribute):
                if part.attr not in ("text", "remedy"):
                    yield part.lineno, f"{ast.unparse(part)} is no phrase"
            elif (getattr(part, "id", "") or called(part)) not in phrases | {"Phrase"}:
                yield part.lineno, f"{ast.unparse(part)} is neither a literal nor a phrase"
        values = {str(keyword.arg) for keyword in node.keywords}
        named = {hole for template in templates for hole in holes(template)} if values else set()
        if named != values or (not values and any("{" in template for template in templates)):
            yield node.lineno, f"{templates} name {sorted(named)}, given are {sorted(values)}"


@pytest.mark.parametrize("path", SPEAKING, ids=name)
def test_sentences_are_templates_with_their_values(path: Path) -> None:
    found = wrong(ast.parse(path.read_text(encoding="utf-8")))
    assert not [f"{path}:{line}: {what}" for line, what in found]


def test_the_window_says_problems_in_its_language() -> None:
    """Nothing in app takes a problem's sentences as they are: `told` and `said` are the door."""
    for path in SOURCES:
        if name(path).startswith("app/") and name(path) not in DOORS:
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                bare = isinstance(node, ast.Attribute) and node.attr == "remedy"
                assert not bare, f"{path}:{getattr(node, 'lineno', 0)}: told(problem) says both texts"


@pytest.mark.parametrize(
    "source",
    [
        'UserProblem(f"{path} is gone.", "Look elsewhere.")',
        'UserProblem("{path} is gone.", "Look elsewhere.")',
        'UserProblem("{path} is gone.", "Look in {place}.", path=path)',
        'UserProblem("It is gone.", remedy)',
        'remedy = "Look."\nUserProblem("It is gone.", remedy)',
        'UserProblem("It is " + what, "Look.")',
        'Phrase("a" if one else "b")',
        'Phrase("{a} of {b}", a=1, b=2, c=3)',
    ],
)
def test_other_sentences_are_found(source: str) -> None:
    assert list(wrong(ast.parse(source)))
