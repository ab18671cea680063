"""Numbers people read: a letter and digits, going on above whatever came from elsewhere in the same form."""

import re
from dataclasses import dataclass

from spine.numbers import next_number, raise_to
from spine.runtime import Runtime


@dataclass(frozen=True, slots=True)
class Series:
    """`Series("customer", "C", 5)` gives C00001, C00002, …"""

    name: str
    prefix: str
    width: int

    def next(self, runtime: Runtime) -> str:
        """The next number; gaps may occur."""
        return f"{self.prefix}{next_number(runtime.pool, self.name):0{self.width}d}"

    def above(self, runtime: Runtime, number: str) -> None:
        """Goes on above a number of the same form; any other is let be."""
        if match := re.fullmatch(f"{re.escape(self.prefix)}([0-9]{{{self.width},9}})", number):
            raise_to(runtime.pool, self.name, int(match[1]))
