"""Limits of the values that projects stores; forms, requests and imports share them."""

from japan.limits import CODE, NAME, YEN, Limits
from projects.domain.refusal import Refused

LIMITS = Limits(
    text={"code": CODE, "name": NAME},
    yen={"yen_per_hour": YEN},
)


def within_limits(*records: object, **values: object) -> None:
    """Raises Refused for the first value, in the records or in the values by name, that exceeds its limits."""
    if breach := LIMITS.breach(*records, **values):
        raise Refused(breach.code, field=breach.field, **breach.details)
