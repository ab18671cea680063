"""The numbers of quotes and sales."""

from spine.store.numbers import Series

SALE_NUMBERS = Series("sale", "S", 6)


def quote_numbers(year: int) -> Series:
    """Q2026-0001: a series a year."""
    return Series(f"quote-{year:04d}", f"Q{year:04d}-", 4)
