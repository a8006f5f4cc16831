"""Give every test that asks for `<kind>_case` one run per reference folder of that kind."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # test modules import reference_cases by its bare name

from reference_cases import KINDS, discover


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Fill `vqvae_case`, `prior_case`, `upsampler_case`, `windows_case`, … from the reference directory."""
    for kind in KINDS:
        fixture = f"{kind}_case"
        if fixture in metafunc.fixturenames:
            cases = discover(kind)
            metafunc.parametrize(fixture, cases, ids=[case.name for case in cases])
