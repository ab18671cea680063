"""The numbers of quotes and sales."""

import re
from typing import Any

from psycopg_pool import ConnectionPool

from spine.store.numbers import Series

SALE_NUMBERS = Series("sale", "S", 6)


def quote_numbers(year: int) -> Series:
    """Q2026-0001: a series a year."""
    return Series(f"quote-{year:04d}", f"Q{year:04d}-", 4)


def quote_number_used(pool: ConnectionPool[Any], number: str) -> None:
    """Lets a year's numbers go on above one of their own form."""
    if match := re.match(r"Q([0-9]{4})-", number):
        quote_numbers(int(match[1])).above(pool, number)
