"""The numbers of quotes and sales."""

import re
from typing import Any

from psycopg_pool import ConnectionPool

from spine.store.numbers import Series

SALE_NUMBERS = Series("sale", "S", 6)


def quote_numbers(year: int) -> Series:
    """Returns a year's series, such as Q2026-0001."""
    return Series(f"quote-{year:04d}", f"Q{year:04d}-", 4)


def quote_number_used(pool: ConnectionPool[Any], number: str) -> None:
    """Moves a year's series above the number, if it has the form of the series."""
    if match := re.match(r"Q([0-9]{4})-", number):
        quote_numbers(int(match[1])).above(pool, number)
