"""Invoice numbers without gaps or repeats: a series is a stream whose version is its last number."""

from dataclasses import dataclass
from typing import Final

SERIES: Final = "INV"


@dataclass(frozen=True, slots=True)
class NumberTaken:
    """The next number was given to an invoice."""

    number: int
    invoice_id: str


@dataclass(frozen=True, slots=True)
class Numbers:
    last: int = 0


def evolve(_: Numbers, event: NumberTaken) -> Numbers:
    return Numbers(event.number)


def take(numbers: Numbers, invoice_id: str) -> NumberTaken:
    """Returns the next number for this invoice; it is stored only if the invoice is issued in the same transaction."""
    return NumberTaken(numbers.last + 1, invoice_id)


def text(number: int, series: str = SERIES) -> str:
    """Returns the number as documents show it, such as INV-000001."""
    return f"{series}-{number:06}"
