"""Quotes of another system: their amounts are kept unchanged, within our own limits."""

from billing.domain import lines, quote
from billing.domain.limits import within_limits
from billing.domain.quote import QuoteContent, QuoteDrafted, QuoteForecastSet


def drafted(number: str, text: QuoteContent, revision: int) -> QuoteDrafted:
    """Returns the event of a quote with the amounts of its file. Refused for the same reasons as an entered one."""
    quote.check(text)
    lines.check(text.lines)
    within_limits(number=number, revision=revision)
    return QuoteDrafted(number, text, revision)


def forecast(probability: int | None, expected_month: str | None) -> QuoteForecastSet:
    """Returns the event of 確度 and 受注予定月 from the file. Refused beyond their limits."""
    within_limits(probability=probability, expected_month=expected_month)
    return QuoteForecastSet(probability, expected_month)
