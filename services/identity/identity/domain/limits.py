"""The limits of what identity stores, the same for a form, a request and an import."""

from identity.domain.refusal import Refused
from japan.limits import CODE, NAME, Limits

LIMITS = Limits(
    text={"code": CODE, "name": NAME},
    numbers={"position": (0, 1_000_000)},
)


def within_limits(*records: object, **values: object) -> None:
    """Raises Refused for the first value of the records, or of the values by their names, that is beyond its limits."""
    if breach := LIMITS.breach(*records, **values):
        raise Refused(breach.code, field=breach.field, **breach.details)
