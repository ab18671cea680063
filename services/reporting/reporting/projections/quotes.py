"""Quotes and their sums by department, owner and month: 見込集計 and 今月の見込案件."""

from datetime import date
from typing import Any

from contracts.billing.quotes import QuoteEvent
from japan.calendar import month_first
from reporting.projections.facts import HEAD, Facts
from reporting.projections.projection import Projection
from reporting.projections.totals import Totals

DDL = f"""
CREATE TABLE quotes ({HEAD},
    number text NOT NULL, revision int NOT NULL, subject text NOT NULL, status text NOT NULL,
    deal_id text, customer_id text, customer_code text, customer_name text, valid_until date, won_on date,
    net bigint NOT NULL, probability int, weighted bigint NOT NULL, open_month date, won_month date,
    owner_id text NOT NULL, department_id text NOT NULL
);
CREATE INDEX quotes_open ON quotes (open_month) WHERE valid_to = 'infinity';
CREATE INDEX quotes_won ON quotes (won_month) WHERE valid_to = 'infinity';
CREATE TABLE forecast_totals (
    month date NOT NULL, department_id text NOT NULL, owner_id text NOT NULL,
    amount bigint NOT NULL, weighted bigint NOT NULL, won bigint NOT NULL, PRIMARY KEY (month, department_id, owner_id)
)"""
FACTS = Facts(
    "quotes",
    (
        "number", "revision", "subject", "status", "deal_id", "customer_id", "customer_code", "customer_name",
        "valid_until", "won_on", "net", "probability", "weighted", "open_month", "won_month", "owner_id",
        "department_id",
    ),
)  # fmt: skip


def row(quote: QuoteEvent) -> dict[str, Any]:
    """Returns the quote's facts. `open_month` is when a submitted 見込対象 quote may be ordered; `won_month` is when
    it was won. Drafts, lost and expired quotes count in no month.
    """
    won_on = quote.won_on if quote.status == "won" and not quote.archived else None
    is_open = quote.status == "submitted" and quote.counts and not quote.archived
    return {
        "number": quote.number,
        "revision": quote.revision,
        "subject": quote.subject,
        "status": quote.status,
        "deal_id": quote.deal_id,
        "customer_id": quote.customer_id,
        "customer_code": quote.customer_code,
        "customer_name": quote.customer_name,
        "valid_until": quote.valid_until,
        "won_on": won_on,
        "net": quote.net,
        "probability": quote.probability,
        "weighted": weighted(quote.net, quote.probability or 0),
        "open_month": _month(quote.expected_month) if is_open else None,
        "won_month": month_first(won_on) if won_on else None,
        "owner_id": quote.owner_id or "",
        "department_id": quote.department_id or "",
    }


def _month(text: str | None) -> date | None:
    return date.fromisoformat(f"{text}-01") if text else None


def weighted(net: int, probability: int) -> int:
    """Returns amount × 確度 in whole yen, rounded once per quote and towards zero."""
    magnitude = abs(net) * probability // 100
    return magnitude if net >= 0 else -magnitude


# Open quotes add to the month they are expected in, won ones to the month they were won in.
PARTS = """
    SELECT t.version, t.valid_from, part.month, t.department_id, t.owner_id, part.amount, part.weighted, part.won
    FROM quotes t CROSS JOIN LATERAL (
        VALUES (t.open_month, t.net, t.weighted, 0), (t.won_month, 0, 0, t.net)
    ) part (month, amount, weighted, won)
    WHERE part.month IS NOT NULL AND {rows}"""
TOTALS = Totals(PARTS, ("amount", "weighted", "won"), {"forecast_totals": ("month", "department_id", "owner_id")})
QUOTES = Projection(DDL, FACTS, QuoteEvent, row, ("forecast", "prospects"), TOTALS, unread=("lines",))
