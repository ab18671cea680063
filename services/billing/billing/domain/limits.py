"""Limits of the values that billing stores; forms, requests and imports share them."""

from billing.domain.refusal import Refused
from japan.limits import CODE, NAME, PROSE, YEN, Limits

MOST_DISCOUNT = 10**11
"""The largest discount of a line in yen."""
MOST = 10**15
"""An upper bound, in yen, of the lines of a document with their tax."""
SUMS = ("lines_total", "taxable", "net", "tax", "gross", "withheld", "previous_amount", "received_amount")
LIMITS = Limits(
    text={
        "code": CODE, "number": CODE, "product_code": CODE, "name": NAME, "subject": NAME, "specification": PROSE,
        "conditions": PROSE, "remarks": PROSE, "internal_note": PROSE, "bank_account": PROSE,
    },
    numbers={
        "discount": (-MOST_DISCOUNT, MOST_DISCOUNT), "number": (0, 1_000_000), "quote_line": (1, 1_000_000),
        "revision": (1, 1000), "probability": (0, 100), "amount": (-YEN, YEN), **dict.fromkeys(SUMS, (-MOST, MOST)),
    },
    digits={"quantity": (9, 3), "unit_price": (12, 2), "unit_cost": (12, 2)},
    items={"lines": 500, "prices": 200, "allocations": 500},
    months=("expected_month",),
)  # fmt: skip


def within_limits(*records: object, **values: object) -> None:
    """Raises Refused for the first value, in the records or in the values by name, that exceeds its limits."""
    if breach := LIMITS.breach(*records, **values):
        raise Refused(breach.code, field=breach.field, **breach.details)
