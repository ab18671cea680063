"""Read table of sales."""

from datetime import date
from decimal import Decimal
from typing import Literal

from billing.adapters.views.documents import LineRow, TaxRow
from billing.domain.lines import Line
from billing.domain.sale import BillingMethod, Kind, Sale, Source
from japan.tax import TaxMethod
from japan.yen import Rounding
from spine.store.tables import OwnedRecord, Table


class SaleLine(LineRow):
    """A line of a sale, with the line of its quote and the quantity that 赤伝 reversed."""

    quote_line: int | None
    reversed_quantity: Decimal


class SaleRecord(OwnedRecord):
    """A sale. `tax` and `gross` are null for 締め customers, whose tax is computed on the invoice."""

    number: str
    kind: Kind
    reverses_id: str | None
    reversed_by: list[str]
    quote_id: str | None
    quote_number: str
    deal_id: str | None
    deal_number: str | None = None
    customer_id: str
    customer_code: str
    customer_name: str
    billed_customer_id: str
    billed_customer_code: str
    billed_customer_name: str
    billing_method: BillingMethod
    on: date
    tax_method: TaxMethod
    tax_rounding: Rounding
    line_rounding: Rounding
    lines: list[SaleLine]
    taxes: list[TaxRow]
    lines_total: int
    net: int
    tax: int | None
    gross: int | None
    billing: Literal["unbilled", "billed"]
    invoice_id: str | None
    invoice_number: str
    warehouse_id: str | None
    warehouse_name: str | None = None
    source: Source


def sale_record(sale: Sale, sale_id: str, version: int) -> SaleRecord:
    slip, totals, each = sale.slip, sale.slip.totals, sale.slip.billing_method == "each"
    return SaleRecord(
        id=sale_id,
        version=version,
        archived=sale.archived,
        owner_id=slip.owner_id,
        department_id=slip.department_id,
        number=sale.number,
        kind=slip.kind,
        reverses_id=slip.reverses_id,
        reversed_by=list(sale.reversed_by),
        quote_id=slip.quote_id,
        quote_number=slip.quote_number,
        deal_id=slip.deal_id,
        customer_id=slip.customer.id,
        customer_code=slip.customer.code,
        customer_name=slip.customer.name,
        billed_customer_id=slip.billed.id,
        billed_customer_code=slip.billed.code,
        billed_customer_name=slip.billed.name,
        billing_method=slip.billing_method,
        on=slip.on,
        tax_method=slip.terms.tax_method,
        tax_rounding=slip.terms.tax_rounding,
        line_rounding=slip.terms.line_rounding,
        lines=[_line(sale, line) for line in slip.lines],
        taxes=[TaxRow.model_validate(row) for row in totals.taxes] if each else [],
        lines_total=totals.lines_total,
        net=totals.net,
        tax=totals.tax if each else None,
        gross=totals.gross if each else None,
        billing=sale.billing,
        invoice_id=sale.invoice_id,
        invoice_number=sale.invoice_number,
        warehouse_id=slip.warehouse_id,
        source=slip.source,
    )


def _line(sale: Sale, line: Line) -> SaleLine:
    taken = sale.reversed.get(line.number, Decimal(0))
    return SaleLine(**LineRow.model_validate(line).model_dump(), quote_line=line.quote_line, reversed_quantity=taken)


SALE_TABLE = Table(
    name="sales",
    model=SaleRecord,
    record=sale_record,
    columns=(
        "owner_id", "department_id", "number", "kind", "reverses_id", "quote_id", "deal_id", "customer_id",
        "customer_code", "customer_name", "billed_customer_id", "billed_customer_code", "billed_customer_name",
        "billing_method", "on", "net", "lines_total", "billing", "invoice_id", "warehouse_id", "source",
    ),
    detail=frozenset({"lines", "taxes"}),
    search=("number", "customer_code", "customer_name", "billed_customer_name", "quote_number", "invoice_number"),
    costs=frozenset({"unit_cost"}),
    joins=(
        "LEFT JOIN foreign_records deal ON deal.kind = 'deal' AND deal.id = t.deal_id",
        "LEFT JOIN warehouses warehouse ON warehouse.id = t.warehouse_id",
    ),
    joined={"deal_number": "deal.code", "warehouse_name": "warehouse.name"},
    sort="-on",
)  # fmt: skip
