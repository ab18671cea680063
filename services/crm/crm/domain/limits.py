"""Limits of the values that crm stores; forms, requests and imports share them."""

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
    """Raises Refused for the first value, in the records or in the values by name, that exceeds its limits."""
    if breach := LIMITS.breach(*records, **values):
        raise Refused(breach.code, field=breach.field, **breach.details)
