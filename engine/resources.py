"""Where the bundled files are: packs, demo clips, icons.

They lie in `resources/` beside the packages. `installers/bootstrap.py` installs the checkout in
editable mode, so the same place serves a checkout and an installation; a platform installer that
puts them elsewhere names that place in `COPPICE_RESOURCES` (docs/decisions/0002-resources.md).
"""

from __future__ import annotations

import os
from pathlib import Path


def resource_path(*parts: str) -> Path:
    """The path of a bundled file or folder, e.g. `resource_path("packs", "seedling")`; it need not exist."""
    named = os.environ.get("COPPICE_RESOURCES")
    root = Path(named) if named else Path(__file__).resolve().parent.parent / "resources"
    return root.joinpath(*parts)
