import sys
from pathlib import Path

# The smallest service there is stands with the edge's tests; the spine's tests run its events.
sys.path.insert(0, str(Path(__file__).parents[2] / "edge" / "tests"))
from counter_service import counters

__all__ = ["counters"]
