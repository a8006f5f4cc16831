"""The test tree is the source tree: every module has its test, or stands here with the reason why not."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# module -> why it has no test file of its own
REASONS: dict[str, str] = {
    "engine/commands.py": "plain data without behaviour; every job test builds them",
    "engine/events.py": "plain data without behaviour; every job test reads them",
}


def modules() -> list[str]:
    """Every source file that holds code, relative to the checkout."""
    files = [path for room in ("engine", "app") for path in (ROOT / room).rglob("*.py")]
    return sorted(path.relative_to(ROOT).as_posix() for path in files if path.name != "__init__.py")


def test_every_module_has_a_mirrored_test_or_a_reason() -> None:
    without = [
        module
        for module in modules()
        if not (ROOT / "tests" / module).with_name(f"test_{Path(module).name}").exists()
        and module not in REASONS
    ]
    assert not without, "no tests/…/test_….py and no reason in REASONS:\n" + "\n".join(without)


def test_no_reason_outlives_its_module() -> None:
    stale = [
        module
        for module in REASONS
        if not (ROOT / module).exists()
        or (ROOT / "tests" / module).with_name(f"test_{Path(module).name}").exists()
    ]
    assert not stale, f"these have a test now or are gone: {stale}"
