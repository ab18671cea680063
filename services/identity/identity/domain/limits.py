"""Limits of the values that identity stores; forms, requests and imports share them."""

from identity.domain.refusal import Refused
from japan.limits import CODE, NAME, Limits

LIMITS = Limits(
    text={"code": CODE, "name": NAME},
    numbers={"position": (0, 1_000_000)},
)


def within_limits(*records: object, **values: object) -> None:
    """Raises Refused for the first value, in the records or in the values by name, that exceeds its limits."""
    if breach := LIMITS.breach(*records, **values):
        raise Refused(breach.code, field=breach.field, **breach.details)
