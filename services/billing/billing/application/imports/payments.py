"""入金 from an export: what arrived and the invoices it settled."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from billing.adapters.kinds import PAYMENTS
from billing.application.imports import cells
from billing.application.payments import settled, withdrawn
from billing.domain import payment
from billing.domain.invoice import Invoice
from billing.domain.payment import Method, Payment, Receipt
from billing.domain.refusal import Refused
from intake.importer import Desk, Importer, Reading, Rejected
from japan import reading
from spine.ids import derived_id
from spine.store.streams import Decided, Read, Stream
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

    def decide(state: Payment, invoices: Mapping[str, Invoice]) -> payment.Decided:
        entered = payment.enter(state, number, receipt, "import")
        if not entered:
            return [], {}
        allocated, changes = payment.allocate(payment_id, payment.evolve(state, entered[0]), wanted, invoices)
        return [*entered, *allocated], changes

    def decision(read: Read) -> Decided:
        return [(stream, cells.at([*events], at)) for stream, events in settled(read, payment_id, wanted, decide)]

    return Reading(PAYMENTS.stream(payment_id), decision)


def _receipt(fields: cells.Cells, desk: Desk) -> Receipt:
    payer = cells.required_customer(desk, fields)
    return Receipt(
        on=cells.cell(fields, "入金日", reading.read_date),
        customer=replace(payer.customer, name=cells.text(fields, "顧客名") or payer.customer.name),
        amount=cells.yen(fields, "入金額"),
        fee=cells.yen(fields, "振込手数料"),
        payer_name=cells.text(fields, "振込名義"),
        method=METHODS.get(cells.code(fields, "入金方法") or "", "other"),
        remarks=cells.text(fields, "備考"),
        owner_id=payer.owner.owner_id,
        department_id=payer.owner.department_id,
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


def _withdraw(stream: Stream[Payment, Any], read: Read) -> Decided:
    """Takes it off its invoices, as withdrawing by hand does."""
    return withdrawn(read, stream.id, "取込の取消")


PAYMENT_IMPORTER = Importer(
    app=APP,
    key="入金番号",
    columns=frozenset({"入金番号", "入金日", "顧客コード", "入金額", "請求番号", "消込額"}),
    read=read_payment,
    kind=PAYMENTS,
    withdraw=_withdraw,
    references=_references,
    own=cells.own,
    refusal=Refused,
)
