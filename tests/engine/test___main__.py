"""`python -m engine` is the command line, quick because it leaves torch alone."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *words], cwd=ROOT, capture_output=True, text=True, timeout=60)


def test_it_is_the_command_line():
    result = run("-m", "engine", "--help")
    assert result.returncode == 0
    assert "grow" in result.stdout
    assert run("-m", "engine", "sing").returncode == 2


def test_small_commands_never_load_torch(pack: Path):
    code = (
        "import sys; from engine.cli import main; "
        "assert main(['packs', 'list']) == 0; assert main(['packs', 'verify', 'toy']) == 0; "
        "assert 'torch' not in sys.modules and 'PySide6' not in sys.modules"
    )
    result = run("-c", code)
    assert result.returncode == 0, result.stderr
