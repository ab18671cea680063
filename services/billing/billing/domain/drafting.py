"""Drafts an invoice from sales: which may be billed together, their totals, the due date."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from billing.domain.invoice import InvoiceContent, InvoicedSale, Kind, Recipient
from billing.domain.lines import totals
from billing.domain.refusal import Refused
from billing.domain.sale import Sale
from japan.calendar import MONTH_END, ClosingDay, HolidayRule, closing_date, due_date
from japan.yen import Rounding


@dataclass(frozen=True, slots=True)
class BilledCustomer:
    """The customer an invoice goes to, with its terms: 請求方法, 締日, 支払サイト, 休日区分, 端数処理."""

    recipient: Recipient
    kind: Kind = "closing"
    closing_day: ClosingDay = MONTH_END
    payment_months: int = 1
    payment_day: ClosingDay = MONTH_END
    holiday_rule: HolidayRule = HolidayRule.NEXT
    tax_rounding: Rounding = Rounding.DOWN
    owner_id: str | None = None
    department_id: str | None = None

    def closes_on(self, day: date) -> bool:
        """Returns True if the day is one of the customer's closing days."""
        return self.kind == "closing" and closing_date(day, self.closing_day) == day

    def due_on(self, invoice_on: date) -> date:
        return due_date(invoice_on, self.payment_months, self.payment_day, self.holiday_rule)


def billed_id(sales: Sequence[Sale]) -> str:
    """Returns the id of the customer that the first sale is billed to. Refused: no sale, or an unknown one."""
    if not sales:
        raise Refused("invoice-empty", field="sale_ids")
    if not sales[0].number:
        raise Refused("sale-not-billable", field="sale_ids", number="―")
    return sales[0].slip.billed.id


def compose(
    customer: BilledCustomer,
    sales: Mapping[str, Sale],
    subjects: Mapping[str, str],
    invoice_on: date,
    remarks: str = "",
) -> InvoiceContent:
    """Returns the draft of these sales, by id; `subjects` are the subjects of their quotes, by sale id.

    Refused: none, billed already, of several billed customers, 外税 and 内税 together, or recognised after the invoice.
    """
    for sale in sales.values():
        _check(sale, customer, invoice_on)
    if not sales:
        raise Refused("invoice-empty", field="sale_ids")
    terms = {sale.slip.terms.tax_method: sale.slip.terms for sale in sales.values()}
    if len(terms) > 1:
        raise Refused("sales-mix-tax-methods", field="sale_ids")
    ordered = sorted(sales.items(), key=lambda pair: (pair[1].slip.on, pair[1].number))
    first = ordered[0][1].slip
    own = replace(first.terms, tax_rounding=customer.tax_rounding)
    return InvoiceContent(
        kind=customer.kind,
        customer=customer.recipient,
        invoice_on=invoice_on,
        closing_on=invoice_on if customer.kind == "closing" else None,
        due_on=customer.due_on(invoice_on),
        terms=own,
        sales=tuple(_invoiced(key, sale, subjects.get(key, "")) for key, sale in ordered),
        totals=totals([line for _, sale in ordered for line in sale.slip.lines], own),
        remarks=remarks,
        owner_id=first.owner_id or customer.owner_id,
        department_id=first.department_id or customer.department_id,
    )


def _check(sale: Sale, customer: BilledCustomer, invoice_on: date) -> None:
    if not sale.number or sale.archived or sale.slip.source == "package":
        raise Refused("sale-not-billable", field="sale_ids", number=sale.number or "―")
    if sale.invoice_id is not None:
        raise Refused("sale-billed", field="sale_ids", number=sale.number, invoice_number=sale.invoice_number)
    if sale.slip.billed.id != customer.recipient.id:
        raise Refused("sales-of-several-customers", field="sale_ids", number=sale.number)
    if sale.slip.on > invoice_on:
        raise Refused("sale-after-invoice", field="invoice_on", number=sale.number, on=sale.slip.on)


def _invoiced(sale_id: str, sale: Sale, subject: str) -> InvoicedSale:
    total = sale.slip.totals.lines_total
    # Our costs must not reach the customer.
    lines = tuple(replace(line, unit_cost=None) for line in sale.slip.lines)
    return InvoicedSale(sale_id, sale.number, sale.slip.on, subject, total, lines)


def credit(
    original: InvoiceContent, number: str, original_id: str, composed: InvoiceContent, sales: Sequence[Sale]
) -> InvoiceContent:
    """Returns the 返還インボイス of an issued invoice. Refused: anything but 赤伝 of its own sales."""
    own = {sale.sale_id for sale in original.sales}
    for sale in sales:
        if sale.slip.kind != "reversal" or sale.slip.reverses_id not in own:
            raise Refused("credit-needs-reversals", field="sale_ids", number=sale.number, invoice_number=number)
    return replace(composed, kind="each", closing_on=None, credits_id=original_id, credits_number=number)
