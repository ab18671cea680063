"""Quote 見積: its content in revisions, its status, its place in the forecast, and the quantities sold from it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Literal, assert_never

from billing.domain.limits import within_limits
from billing.domain.lines import DEFAULT_TERMS, NOTHING, Line, Party, Terms, Totals, priced, rated, totals
from billing.domain.refusal import Refused
from japan.calendar import month_last
from japan.rates import RateTable

Status = Literal["draft", "submitted", "won", "lost", "expired"]
Relation = Literal["addition", "alternative"]
SUBMITTED_PROBABILITY = 50


@dataclass(frozen=True, slots=True)
class QuoteContent:
    """The content of a quote. `delivery_on` is 納期; `conditions` and `remarks` are printed, `internal_note` is not."""

    subject: str
    quoted_on: date
    customer: Party | None = None
    deal_id: str | None = None
    valid_until: date | None = None
    relation: Relation = "addition"
    alternative_of_id: str | None = None
    owner_id: str | None = None
    department_id: str | None = None
    terms: Terms = DEFAULT_TERMS
    withholding: bool = False
    lines: tuple[Line, ...] = ()
    totals: Totals = NOTHING
    conditions: str = ""
    remarks: str = ""
    internal_note: str = ""
    delivery_on: date | None = None


@dataclass(frozen=True, slots=True)
class Portion:
    """The quantity of a line that went into a sale, and the yen of the line's discount that went with it."""

    number: int
    quantity: Decimal
    discount: int = 0


@dataclass(frozen=True, slots=True)
class QuoteDrafted:
    number: str
    text: QuoteContent
    revision: int = 1


@dataclass(frozen=True, slots=True)
class QuoteEdited:
    text: QuoteContent


@dataclass(frozen=True, slots=True)
class QuoteRevised:
    """A new revision was opened; the content so far is kept as the earlier one."""

    revision: int


@dataclass(frozen=True, slots=True)
class QuoteForecastSet:
    probability: int | None
    expected_month: str | None


@dataclass(frozen=True, slots=True)
class QuoteCounted:
    """Whether the quote counts in the forecast among its alternatives."""

    counts: bool


@dataclass(frozen=True, slots=True)
class QuoteSubmitted:
    pass


@dataclass(frozen=True, slots=True)
class QuoteWon:
    on: date
    customer: Party


@dataclass(frozen=True, slots=True)
class QuoteLost:
    on: date
    reason: str


@dataclass(frozen=True, slots=True)
class QuoteExpired:
    on: date


@dataclass(frozen=True, slots=True)
class QuoteWithdrawn:
    pass


@dataclass(frozen=True, slots=True)
class QuoteSold:
    """A sale took quantities of the quote; `net` is the sale's 税抜金額."""

    sale_id: str
    portions: tuple[Portion, ...]
    net: int


@dataclass(frozen=True, slots=True)
class QuoteSaleReversed:
    """A 赤伝 gave quantities back; `net` is the amount it took away, as a positive number."""

    sale_id: str
    portions: tuple[Portion, ...]
    net: int


@dataclass(frozen=True, slots=True)
class QuoteArchived:
    pass


QuoteEvent = (
    QuoteDrafted | QuoteEdited | QuoteRevised | QuoteForecastSet | QuoteCounted | QuoteSubmitted | QuoteWon | QuoteLost
    | QuoteExpired | QuoteWithdrawn | QuoteSold | QuoteSaleReversed | QuoteArchived
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quote:
    """A quote; `status` is None until drafted; `sold` is by line number; `earlier` are contents of past revisions."""

    number: str = ""
    status: Status | None = None
    revision: int = 1
    text: QuoteContent = QuoteContent("", date.min)
    earlier: tuple[QuoteContent, ...] = ()
    chance: int | None = None
    expected_month: str | None = None
    counts: bool = True
    won_on: date | None = None
    closed_on: date | None = None
    lost_reason: str = ""
    sold: Mapping[int, Portion] = field(default_factory=dict)
    sold_net: int = 0
    archived: bool = False

    @property
    def probability(self) -> int | None:
        """確度 in percent: 100 when won, 0 when lost or expired, else as set; a submitted quote starts at 50."""
        match self.status:
            case "won":
                return 100
            case "lost" | "expired":
                return 0
            case "submitted" if self.chance is None:
                return SUBMITTED_PROBABILITY
            case _:
                return self.chance

    def sold_quantity(self, number: int) -> Decimal:
        return self.sold[number].quantity if number in self.sold else Decimal(0)

    @property
    def sale_state(self) -> Literal["none", "partial", "all"]:
        if not any(portion.quantity for portion in self.sold.values()):
            return "none"
        counted = (line for line in self.text.lines if line.counts)
        return "partial" if any(self.sold_quantity(line.number) < line.quantity for line in counted) else "all"


def evolve(quote: Quote, event: QuoteEvent) -> Quote:
    match event:
        case QuoteDrafted(number, text, revision):
            return Quote(number, "draft", revision, text, counts=text.relation == "addition")
        case QuoteEdited(text):
            return replace(quote, text=text)
        case QuoteRevised(revision):
            earlier = (*quote.earlier, quote.text)
            return replace(quote, status="draft", revision=revision, earlier=earlier, closed_on=None, lost_reason="")
        case QuoteForecastSet(probability, expected_month):
            return replace(quote, chance=probability, expected_month=expected_month)
        case QuoteCounted(counts):
            return replace(quote, counts=counts)
        case QuoteSold() | QuoteSaleReversed():
            return _sold(quote, event)
        case QuoteArchived():
            return replace(quote, archived=True)
        case _:
            return _evolve_status(quote, event)


def _evolve_status(quote: Quote, event: QuoteSubmitted | QuoteWon | QuoteLost | QuoteExpired | QuoteWithdrawn) -> Quote:
    match event:
        case QuoteSubmitted():
            return replace(quote, status="submitted")
        case QuoteWon(on, customer):
            return replace(quote, status="won", won_on=on, text=replace(quote.text, customer=customer))
        case QuoteLost(on, reason):
            return replace(quote, status="lost", closed_on=on, lost_reason=reason)
        case QuoteExpired(on):
            return replace(quote, status="expired", closed_on=on)
        case QuoteWithdrawn():
            return replace(quote, status="submitted", won_on=None)
        case _:
            assert_never(event)


def _sold(quote: Quote, event: QuoteSold | QuoteSaleReversed) -> Quote:
    sign = 1 if isinstance(event, QuoteSold) else -1
    sold = dict(quote.sold)
    for portion in event.portions:
        before = sold.get(portion.number, Portion(portion.number, Decimal(0)))
        quantity = before.quantity + sign * portion.quantity
        sold[portion.number] = Portion(portion.number, quantity, before.discount + sign * portion.discount)
    return replace(quote, sold=sold, sold_net=quote.sold_net + sign * event.net)


def supply_day(text: QuoteContent, expected_month: str | None) -> date:
    """Returns the day whose rates a quote shows: its 納期, else the last day of its expected month, else its 見積日."""
    if text.delivery_on is not None:
        return text.delivery_on
    return month_last(date.fromisoformat(f"{expected_month}-01")) if expected_month else text.quoted_on


def check(text: QuoteContent) -> None:
    """Refuses a content without customer or deal, without the original quote, ending too early, or beyond limits."""
    within_limits(text)
    if text.relation == "alternative" and text.alternative_of_id is None:
        raise Refused("alternative-of-what", field="alternative_of_id")
    if text.customer is None and text.deal_id is None:
        raise Refused("quote-needs-customer-or-deal", field="customer_id")
    if text.valid_until is not None and text.valid_until < text.quoted_on:
        raise Refused("valid-until-before", field="valid_until", quoted_on=text.quoted_on)


def written(text: QuoteContent, table: RateTable, expected_month: str | None = None) -> QuoteContent:
    """Returns the content with its amounts, rates and totals. Refused as `check` does."""
    check(text)
    lines = priced(text.lines, text.terms.line_rounding)
    return at_rates(replace(text, lines=lines), table, expected_month)


def at_rates(text: QuoteContent, table: RateTable, expected_month: str | None) -> QuoteContent:
    """Returns the content with the rates of its day of supply, including planned ones, and the resulting totals."""
    lines = rated(text.lines, table, supply_day(text, expected_month), planned=True)
    return replace(text, lines=lines, totals=totals(lines, text.terms, withheld=text.withholding))


def require_drafted(quote: Quote) -> None:
    """Refuses an alternative to a quote that does not exist."""
    if quote.status is None:
        raise Refused("alternative-unknown", field="alternative_of_id")


def require_customer(quote: Quote) -> Party:
    """Returns the customer. Refused while the quote belongs to a lead."""
    if quote.text.customer is None:
        raise Refused("deal-of-lead")
    return quote.text.customer


def draft(quote: Quote, number: str, text: QuoteContent) -> list[QuoteEvent]:
    """Drafts a quote from a `written` content; an alternative does not count at first, so that at most one does."""
    if quote.status is not None:
        if quote.text == text:
            return []
        raise Refused("quote-exists", number=quote.number)
    return [QuoteDrafted(number, text)]


def edit(quote: Quote, change: Callable[[QuoteContent], QuoteContent], table: RateTable) -> list[QuoteEvent]:
    """Changes a draft's content; its relation to other quotes stays as drafted."""
    if quote.status != "draft" or quote.archived:
        raise Refused("quote-not-draft")
    after = written(change(quote.text), table, quote.expected_month)
    if (after.relation, after.alternative_of_id) != (quote.text.relation, quote.text.alternative_of_id):
        raise Refused("quote-relation-fixed", field="alternative_of_id")
    return [] if after == quote.text else [QuoteEdited(after)]


def revise(quote: Quote) -> list[QuoteEvent]:
    """Opens the next revision of a submitted quote; the earlier content stays readable."""
    if quote.status not in ("submitted", "lost", "expired") or quote.archived:
        raise Refused("quote-not-revisable")
    return [QuoteRevised(quote.revision + 1)]
