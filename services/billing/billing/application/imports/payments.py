"""入金 from an export: what arrived and the invoices it settled."""

from typing import Any

from billing.application.imports import cells
from billing.application.invoices import INVOICES
from billing.application.payments import PAYMENTS
from billing.domain import payment
from billing.domain.invoice import Invoice
from billing.domain.lines import Party
from billing.domain.payment import Method, Payment, Receipt
from billing.domain.refusal import Refused
from intake.importer import Desk, Importer, Reading, Rejected
from japan import reading
from spine.ids import derived_id
from spine.streams import Stream
from tabular.records import Record

APP = "入金"
METHODS: dict[str, Method] = {
    "銀行振込": "transfer",
    "振込": "transfer",
    "現金": "cash",
    "電子記録債権": "note",
    "手形": "note",
}


def read_payment(record: Record, desk: Desk) -> Reading:
    """A payment with its allocations; the sum of the record must come out even."""
    fields = record.fields
    number = cells.cell(fields, "入金番号", reading.read_code)
    receipt = _receipt(fields, desk)
    wanted = _allocations(record, desk)
    if receipt.settles != sum(wanted.values()) + cells.yen(fields, "未充当額"):
        raise Rejected("allocation_mismatch", "入金額", fields.get("入金額", ""))
    payment_id = derived_id(APP, number)
    at = cells.instant(fields, "作成日時", desk) or cells.midnight(receipt.on, desk)

    def decision(state: Payment, *invoices: Invoice) -> list[list[Any]]:
        entered = payment.enter(state, number, receipt, "import")
        if not entered:
            return [[], *([] for _ in invoices)]
        found = dict(zip(wanted, invoices, strict=True))
        allocated, changes = payment.allocate(payment_id, payment.evolve(state, entered[0]), wanted, found)
        decided: list[list[Any]] = [[*entered, *allocated], *(list(changes[key]) for key in wanted)]
        return [cells.at(events, at) for events in decided]

    return Reading([PAYMENTS.stream(payment_id), *(INVOICES.stream(key) for key in wanted)], decision)


def _receipt(fields: cells.Cells, desk: Desk) -> Receipt:
    customer = cells.customer(desk, fields, "顧客コード")
    if customer is None:
        raise Rejected("missing_required", "顧客コード", "")
    return Receipt(
        on=cells.cell(fields, "入金日", reading.read_date),
        customer=Party(customer.id, customer.code or "", cells.text(fields, "顧客名") or customer.name),
        amount=cells.yen(fields, "入金額"),
        fee=cells.yen(fields, "振込手数料"),
        payer_name=cells.text(fields, "振込名義"),
        method=METHODS.get(cells.code(fields, "入金方法") or "", "other"),
        remarks=cells.text(fields, "備考"),
        owner_id=customer.data.get("owner_id"),
        department_id=customer.data.get("department_id"),
    )


def _allocations(record: Record, desk: Desk) -> dict[str, int]:
    sums: dict[str, int] = {}
    for row in record.rows:
        invoice_id = cells.known(desk, "invoice", "請求", row, "請求番号")
        if invoice_id is not None:
            sums[invoice_id] = sums.get(invoice_id, 0) + cells.yen(row, "消込額")
    return sums


def _references(record: Record) -> list[tuple[str, str]]:
    code = reading.optional(reading.read_code, record.fields.get("顧客コード", ""))
    return [("customer", code)] if code else []


def _beside(state: Payment) -> list[Stream[Any, Any]]:
    return [INVOICES.stream(entry.invoice_id) for entry in state.allocations]


def _withdraw(state: Payment, *invoices: Invoice, record_id: str) -> list[Any]:
    """Takes it off its invoices, as withdrawing by hand does."""
    found = dict(zip((entry.invoice_id for entry in state.allocations), invoices, strict=True))
    events, changes = payment.withdraw(record_id, state, "取込の取消", found)
    return [events, *(changes[key] for key in found)]


PAYMENT_IMPORTER = Importer(
    app=APP,
    key="入金番号",
    columns=frozenset({"入金番号", "入金日", "顧客コード", "入金額", "請求番号", "消込額"}),
    read=read_payment,
    kind=PAYMENTS,
    withdraw=_withdraw,
    beside=_beside,
    references=_references,
    own=cells.own,
    refusal=Refused,
)
