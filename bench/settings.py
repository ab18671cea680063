"""How long to measure: a few minutes with QUICK=1, else at most half an hour in all."""

import os

QUICK = os.environ.get("QUICK", "") not in ("", "0")


def choose(full: int, quick: int) -> int:
    return quick if QUICK else full


ROUNDS = choose(5, 2)
SECONDS = choose(3, 1)
INSTRUMENTS = ("append", "quotes", "reading", "customers", "lag", "rebuild", "read_tables", "ranking", "startup")
"""The modules that measure, in the order of the results."""
