"""What billing tells of quotes; costs go to their own topic."""

from datetime import date
from decimal import Decimal
from typing import ClassVar, Literal

from contracts.billing.parts import LineFacts, Part
from contracts.published import Published


class QuoteEvent(Published):
    """A quote as it is after the event.

    `probability` is percent (won 100, lost and expired 0), `expected_month` YYYY-MM, `delivery_on` 納期; `counts` says
    whether it is in the forecast among its alternatives; `sold_net` is the 税抜金額 of what was sold from it.
    """

    topic: ClassVar[str] = "billing.events"
    record: ClassVar[str] = "quote"

    number: str
    revision: int
    subject: str
    customer_id: str | None
    customer_code: str
    customer_name: str
    deal_id: str | None
    relation: Literal["addition", "alternative"]
    alternative_of_id: str | None
    counts: bool
    status: Literal["draft", "submitted", "won", "lost", "expired"]
    probability: int | None
    expected_month: str | None
    quoted_on: date
    valid_until: date | None
    delivery_on: date | None = None
    won_on: date | None
    net: int
    tax: int
    gross: int
    sold_net: int
    owner_id: str | None
    department_id: str | None
    lines: tuple[LineFacts, ...]
    archived: bool


class QuoteDraftedV1(QuoteEvent):
    type: ClassVar[str] = "billing.quote-drafted.v1"


class QuoteEditedV1(QuoteEvent):
    """A draft's text was changed."""

    type: ClassVar[str] = "billing.quote-edited.v1"


class QuoteRevisedV1(QuoteEvent):
    """A new revision was opened; it is a draft again."""

    type: ClassVar[str] = "billing.quote-revised.v1"


class QuoteForecastSetV1(QuoteEvent):
    type: ClassVar[str] = "billing.quote-forecast-set.v1"


class QuoteCountedV1(QuoteEvent):
    """It began or ceased to count among its alternatives."""

    type: ClassVar[str] = "billing.quote-counted.v1"


class QuoteSubmittedV1(QuoteEvent):
    type: ClassVar[str] = "billing.quote-submitted.v1"


class QuoteWonV1(QuoteEvent):
    type: ClassVar[str] = "billing.quote-won.v1"


class QuoteLostV1(QuoteEvent):
    type: ClassVar[str] = "billing.quote-lost.v1"


class QuoteExpiredV1(QuoteEvent):
    type: ClassVar[str] = "billing.quote-expired.v1"


class QuoteWithdrawnV1(QuoteEvent):
    """The win was taken back; it is submitted again."""

    type: ClassVar[str] = "billing.quote-withdrawn.v1"


class QuoteSoldV1(QuoteEvent):
    """Something was sold from it, or given back by a 赤伝."""

    type: ClassVar[str] = "billing.quote-sold.v1"


class QuoteArchivedV1(QuoteEvent):
    type: ClassVar[str] = "billing.quote-archived.v1"


class LineCost(Part):
    """The unit cost of a quote's line."""

    number: int
    unit_cost: Decimal


class QuoteCostedV1(Published):
    """A quote's costs and gross margin in yen."""

    type: ClassVar[str] = "billing.quote-costed.v1"
    topic: ClassVar[str] = "billing.costs"

    number: str
    deal_id: str | None
    net: int
    cost_total: int | None
    margin: int | None
    lines: tuple[LineCost, ...]
