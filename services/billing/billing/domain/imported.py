"""Quotes that another system made: their amounts stay as they are there, within the limits of our own."""

from billing.domain import lines, quote
from billing.domain.limits import within_limits
from billing.domain.quote import QuoteContent, QuoteDrafted, QuoteForecastSet


def drafted(number: str, text: QuoteContent, revision: int) -> QuoteDrafted:
    """The quote with the amounts of its file. Refused as one that is entered here."""
    quote.check(text)
    lines.check(text.lines)
    within_limits(number=number, revision=revision)
    return QuoteDrafted(number, text, revision)


def forecast(probability: int | None, expected_month: str | None) -> QuoteForecastSet:
    """確度 and 受注予定月 as the file has them. Refused beyond their limits."""
    within_limits(probability=probability, expected_month=expected_month)
    return QuoteForecastSet(probability, expected_month)
