"""The outcome of a quote: submitted, won, lost, expired, withdrawn; counted in the forecast; sold in portions."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from billing.domain import quote as q
from billing.domain.limits import within_limits
from billing.domain.lines import Line, Party
from billing.domain.quote import Portion, Quote, QuoteEvent
from billing.domain.refusal import Refused
from japan.rates import RateTable
from japan.yen import line_amount


def submit(quote: Quote, table: RateTable) -> list[QuoteEvent]:
    """Submits the quote (提出) with the current rates of the table, which later changes no longer affect."""
    if quote.status == "submitted":
        return []
    if quote.status != "draft" or quote.archived:
        raise Refused("quote-not-draft")
    if not any(line.counts for line in quote.text.lines):
        raise Refused("quote-empty", field="lines")
    return [*_rated_again(quote, table, quote.expected_month), q.QuoteSubmitted()]


def _rated_again(quote: Quote, table: RateTable, expected_month: str | None) -> list[QuoteEvent]:
    text = q.at_rates(quote.text, table, expected_month)
    return [] if text == quote.text else [q.QuoteEdited(text)]


Choice = tuple[list[QuoteEvent], dict[str, list[QuoteEvent]]]
"""The events of a quote, and those of its alternatives by their ids."""


def win(quote: Quote, others: Mapping[str, Quote], on: date, customer: Party) -> Choice:
    """Wins the quote (受注) and makes it count instead of its alternatives, the `others`. Refused: another is won."""
    if quote.status == "won":
        return [], {}
    if quote.status != "submitted" or quote.archived:
        raise Refused("quote-not-submitted")
    own, theirs = count(quote, others)
    return [q.QuoteWon(on, customer), *own], theirs


def count(quote: Quote, others: Mapping[str, Quote]) -> Choice:
    """Makes this the alternative that counts in the forecast. Refused: another is won."""
    if quote.status is None or quote.archived:
        raise Refused("quote-archived")
    for other in others.values():
        if other.status == "won" and not other.archived:
            raise Refused("alternative-won", number=other.number)
    own: list[QuoteEvent] = [] if quote.counts else [q.QuoteCounted(True)]  # noqa: FBT003 - the event's one field
    return own, {key: [q.QuoteCounted(False)] for key, other in others.items() if other.counts}  # noqa: FBT003


def lose(quote: Quote, on: date, reason: str) -> list[QuoteEvent]:
    if quote.status == "lost":
        return []
    if quote.status not in ("draft", "submitted", "expired") or quote.archived:
        raise Refused("quote-not-open")
    within_limits(reason=reason)
    return [q.QuoteLost(on, reason)]


def expire(quote: Quote, on: date) -> list[QuoteEvent]:
    """Records 期限切れ on a day after 有効期限."""
    if quote.status == "expired":
        return []
    if quote.status != "submitted" or quote.archived:
        raise Refused("quote-not-submitted")
    if quote.text.valid_until is None or on <= quote.text.valid_until:
        raise Refused("quote-still-valid", valid_until=quote.text.valid_until or "―")
    return [q.QuoteExpired(on)]


def withdraw(quote: Quote) -> list[QuoteEvent]:
    """Withdraws the 受注. Refused once something is sold from the quote."""
    if quote.status == "submitted":
        return []
    if quote.status != "won" or quote.archived:
        raise Refused("quote-not-won")
    if quote.sale_state != "none":
        raise Refused("quote-has-sales")
    return [q.QuoteWithdrawn()]


def set_forecast(
    quote: Quote, table: RateTable, *, probability: int | None, expected_month: str | None
) -> list[QuoteEvent]:
    """Sets 確度 in percent (0–100) and 受注予定月 (YYYY-MM) of an open quote; a draft gets the rates of the month."""
    if quote.status not in ("draft", "submitted") or quote.archived:
        raise Refused("quote-not-open")
    within_limits(probability=probability, expected_month=expected_month)
    if (probability, expected_month) == (quote.chance, quote.expected_month):
        return []
    rated = _rated_again(quote, table, expected_month) if quote.status == "draft" else []
    return [q.QuoteForecastSet(probability, expected_month), *rated]


def archive(quote: Quote) -> list[QuoteEvent]:
    if quote.sale_state != "none":
        raise Refused("quote-has-sales")
    return [q.QuoteArchived()] if quote.status is not None and not quote.archived else []


def portion_lines(quote: Quote, asked: Mapping[int, Decimal] | None) -> list[Line]:
    """Returns the lines of a sale from a won quote: the quantities asked for by line number, or all that is left.

    A line's discount is divided in proportion; the last portion gets the rest. Refused: more than is left.
    """
    if quote.status != "won" or quote.archived:
        raise Refused("quote-not-won")
    open_lines = {line.number: line for line in quote.text.lines if line.counts and _left(quote, line) > 0}
    if not open_lines:
        raise Refused("nothing-left")
    if asked is None:
        return [_portion(quote, line, _left(quote, line), at) for at, line in enumerate(open_lines.values(), 1)]
    return [_asked(quote, at, number, quantity) for at, (number, quantity) in enumerate(asked.items(), 1)]


def _asked(quote: Quote, at: int, number: int, quantity: Decimal) -> Line:
    line = next((line for line in quote.text.lines if line.counts and line.number == number), None)
    if line is None:
        raise Refused("quote-line-unknown", field=f"lines.{at - 1}.number", number=number)
    if quantity <= 0:
        raise Refused("quantity-not-positive", field=f"lines.{at - 1}.quantity", number=number)
    left = _left(quote, line)
    if quantity > left:
        raise Refused("oversold", field=f"lines.{at - 1}.quantity", number=number, left=f"{left.normalize():f}")
    return _portion(quote, line, quantity, at)


def _left(quote: Quote, line: Line) -> Decimal:
    return line.quantity - quote.sold_quantity(line.number)


def _portion(quote: Quote, line: Line, quantity: Decimal, number: int) -> Line:
    before = quote.sold.get(line.number, Portion(line.number, Decimal(0)))
    due = int(line.discount * (before.quantity + quantity) / line.quantity)
    share = max(0, due - before.discount)
    amount = line_amount(quantity, line.unit_price, share, quote.text.terms.line_rounding)
    return replace(line, number=number, quantity=quantity, discount=share, amount=amount, quote_line=line.number)


def sell(sale_id: str, lines: Sequence[Line], net: int) -> list[QuoteEvent]:
    """Records on the quote what was sold; `portion_lines` has checked the quantities."""
    return [q.QuoteSold(sale_id, portions(lines), net)]


def give_back(sale_id: str, lines: Sequence[Line], net: int) -> list[QuoteEvent]:
    """Records on the quote what a 赤伝 with these (negative) lines gives back."""
    back = tuple(Portion(portion.number, -portion.quantity, -portion.discount) for portion in portions(lines))
    return [q.QuoteSaleReversed(sale_id, back, -net)]


def portions(lines: Sequence[Line]) -> tuple[Portion, ...]:
    """Returns the quantities per line of the quote in a sale's lines; a line that occurs twice is summed."""
    sums: dict[int, Portion] = {}
    for line in lines:
        if line.quote_line is not None:
            before = sums.get(line.quote_line, Portion(line.quote_line, Decimal(0)))
            quantity, discount = before.quantity + line.quantity, before.discount + line.discount
            sums[line.quote_line] = Portion(line.quote_line, quantity, discount)
    return tuple(sums.values())
