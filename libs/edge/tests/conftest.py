import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from counter_service import counters

__all__ = ["counters"]
