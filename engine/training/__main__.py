"""`python -m engine.training KIND RECIPE [--resume]`: the trainer from a terminal."""

from __future__ import annotations

import sys

from engine.training.entry import main

sys.exit(main())
