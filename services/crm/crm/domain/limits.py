"""The limits of what crm stores, the same for a form, a request and an import."""

from crm.domain.refusal import Refused
from japan.limits import CODE, NAME, PROSE, YEN, Limits

LIMITS = Limits(
    text={
        "code": CODE, "number": CODE, "name": NAME, "company": NAME, "subject": NAME, "tags": NAME,
        "notes": PROSE, "content": PROSE, "comment": PROSE,
    },
    yen={"credit_limit": YEN, "capital": YEN, "expected_amount": YEN},
    numbers={"payment_months": (0, 24)},
    items={"tags": 50},
    months=("expected_month",),
)  # fmt: skip


def within_limits(*records: object, **values: object) -> None:
    """Raises Refused for the first value of the records, or of the values by their names, that is beyond its limits."""
    if breach := LIMITS.breach(*records, **values):
        raise Refused(breach.code, field=breach.field, **breach.details)
