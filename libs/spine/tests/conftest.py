import sys
from pathlib import Path

# The minimal service is defined in the edge's tests; the spine's tests run it.
sys.path.insert(0, str(Path(__file__).parents[2] / "edge" / "tests"))
from counter_service import counters

__all__ = ["counters"]
