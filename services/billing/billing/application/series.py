"""Numbers of quotes, sales and payments: the next of a series, above any that an import brought."""

import re
from dataclasses import dataclass

from spine.numbers import next_number, raise_to
from spine.runtime import Runtime


@dataclass(frozen=True, slots=True)
class Series:
    """A running number as people read it: `Series("sale", "S", 6)` gives S000001."""

    name: str
    prefix: str
    width: int

    def next(self, runtime: Runtime) -> str:
        return f"{self.prefix}{next_number(runtime.pool, self.name):0{self.width}d}"

    def above(self, runtime: Runtime, number: str) -> None:
        """Makes the series go on above a number that an import brings; one of another form leaves it as it is."""
        match = re.fullmatch(rf"{re.escape(self.prefix)}([0-9]{{1,12}})", number)
        if match:
            raise_to(runtime.pool, self.name, int(match[1]))


SALE_NUMBERS = Series("sale", "S", 6)


def quote_numbers(year: int) -> Series:
    """Q2026-0001: a series a year."""
    return Series(f"quote-{year:04d}", f"Q{year:04d}-", 4)
