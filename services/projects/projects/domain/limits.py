"""The limits of what projects stores, the same for a form, a request and an import."""

from japan.limits import CODE, NAME, YEN, Limits
from projects.domain.refusal import Refused

LIMITS = Limits(
    text={"code": CODE, "name": NAME},
    yen={"yen_per_hour": YEN},
)


def within_limits(*records: object, **values: object) -> None:
    """Raises Refused for the first value of the records, or of the values by their names, that is beyond its limits."""
    if breach := LIMITS.breach(*records, **values):
        raise Refused(breach.code, field=breach.field, **breach.details)
