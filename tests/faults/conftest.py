import os
import random
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "libs" / "edge" / "tests")]


@pytest.fixture(scope="session")
def seed() -> int:
    """`DAICHO_SEED` repeats a run; otherwise each has its own, which a failure shows."""
    return int(os.environ.get("DAICHO_SEED") or random.SystemRandom().randrange(10**6))
