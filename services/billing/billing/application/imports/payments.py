"""Import of 入金: payments and the invoices they settled."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from billing.adapters.kinds import PAYMENTS
from billing.application.imports.customers import required_customer
from billing.application.payments import settled, withdrawn
from billing.domain import payment
from billing.domain.invoice import Invoice
from billing.domain.payment import Method, Payment, Receipt
from intake.cells import Cells, ParsedRecord, effective
from intake.importer import Importer
from intake.reasons import Rejected
from spine.ids import derived_id
from spine.store.streams import Decided, Read, Stream

APP = "入金"
METHODS: dict[str, Method] = {
    "銀行振込": "transfer",
    "振込": "transfer",
    "現金": "cash",
    "電子記録債権": "note",
    "手形": "note",
}


def read_payment(cells: Cells) -> ParsedRecord:
    """Returns a payment with its allocations; their sum must agree with the record's total."""
    number, receipt, wanted = cells.number, _receipt(cells), _allocations(cells)
    if receipt.settles != sum(wanted.values()) + (cells.yen("未充当額") or 0):
        raise Rejected("allocation_mismatch", "入金額", cells.text("入金額"))
    payment_id = derived_id(APP, number)
    at = cells.made or cells.context.midnight(receipt.on)

    def decide(state: Payment, invoices: Mapping[str, Invoice]) -> payment.Decided:
        entered = payment.enter(state, number, receipt, "import")
        if not entered:
            return [], {}
        allocated, changes = payment.allocate(payment_id, payment.evolve(state, entered[0]), wanted, invoices)
        return [*entered, *allocated], changes

    def decision(read: Read) -> Decided:
        return [(stream, effective(at, events)) for stream, events in settled(read, payment_id, wanted, decide)]

    return ParsedRecord(PAYMENTS.stream(payment_id), decision)


def _receipt(cells: Cells) -> Receipt:
    payer = required_customer(cells)
    return Receipt(
        on=cells.required(cells.day, "入金日"),
        customer=replace(payer.customer, name=cells.text("顧客名") or payer.customer.name),
        amount=cells.yen("入金額") or 0,
        fee=cells.yen("振込手数料") or 0,
        payer_name=cells.text("振込名義"),
        method=METHODS.get(cells.code("入金方法") or "", "other"),
        remarks=cells.text("備考"),
        owner_id=payer.owner.owner_id,
        department_id=payer.owner.department_id,
    )


def _allocations(cells: Cells) -> dict[str, int]:
    sums: Counter[str] = Counter()
    for line in cells.rows("請求番号"):
        sums[line.required(partial(line.reference, kind="invoice"), "請求番号")] += line.yen("消込額") or 0
    return sums


def _withdraw(stream: Stream[Payment, Any], read: Read) -> Decided:
    """Takes the payment off its invoices, as a withdrawal by hand does."""
    return withdrawn(read, stream.id, "取込の取消")


PAYMENT_IMPORTER = Importer(
    app=APP,
    key="入金番号",
    columns=("入金日", "顧客コード", "入金額", "請求番号", "消込額"),
    read=read_payment,
    kind=PAYMENTS,
    withdraw=_withdraw,
    awaits=(("customer", "顧客コード"),),
)
