"""What billing tells of sales."""

from datetime import date
from typing import ClassVar, Literal

from contracts.billing.parts import LineFacts
from contracts.published import Published


class SaleEvent(Published):
    """A sale as it is after the event. A reversal (赤伝) has negative amounts.

    `net` is what rankings add up; `tax` and `gross` are null for 締め customers, whose tax is the invoice's affair.
    """

    topic: ClassVar[str] = "billing.events"
    record: ClassVar[str] = "sale"

    number: str
    kind: Literal["sale", "reversal"]
    reverses_id: str | None
    quote_id: str | None
    quote_number: str
    deal_id: str | None
    customer_id: str
    customer_code: str
    customer_name: str
    billed_customer_id: str
    billed_customer_code: str
    billed_customer_name: str
    on: date
    lines: tuple[LineFacts, ...]
    lines_total: int
    net: int
    tax: int | None
    gross: int | None
    billing: Literal["unbilled", "billed"]
    invoice_id: str | None
    invoice_number: str
    warehouse_id: str | None
    owner_id: str | None
    department_id: str | None
    source: Literal["daicho", "import", "package"]
    archived: bool


class SaleRegisteredV1(SaleEvent):
    type: ClassVar[str] = "billing.sale-registered.v1"


class SaleReversedV1(SaleEvent):
    """A 赤伝 reversed it, whole or in part; the 赤伝 itself is registered as a sale of its own."""

    type: ClassVar[str] = "billing.sale-reversed.v1"


class SaleBilledV1(SaleEvent):
    type: ClassVar[str] = "billing.sale-billed.v1"


class SaleUnbilledV1(SaleEvent):
    type: ClassVar[str] = "billing.sale-unbilled.v1"


class SaleArchivedV1(SaleEvent):
    type: ClassVar[str] = "billing.sale-archived.v1"


EVENTS: tuple[type[Published], ...] = (
    SaleRegisteredV1,
    SaleReversedV1,
    SaleBilledV1,
    SaleUnbilledV1,
    SaleArchivedV1,
)
