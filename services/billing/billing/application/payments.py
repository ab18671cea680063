"""Use cases of payments: entering, allocating, withdrawing. A payment and its invoices change together."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import reduce
from typing import Any

from billing.adapters import queries
from billing.adapters.kinds import INVOICES, PAYMENTS
from billing.application import copies
from billing.domain import payment
from billing.domain.invoice import Invoice
from billing.domain.payment import Method, Payment, Receipt
from edge.work import Work
from spine.runtime import Runtime
from spine.store.numbers import Series
from spine.store.streams import Decided, Loaded, Read

NUMBERS = Series("payment", "P", 6)
Decide = Callable[[Payment, Mapping[str, Invoice]], payment.Decided]


@dataclass(frozen=True, slots=True)
class Arrival:
    """A payment as it is entered; `on` is today unless given."""

    customer_id: str
    amount: int
    fee: int
    on: date | None
    payer_name: str
    method: Method
    remarks: str


def enter(work: Work, payment_id: str, arrival: Arrival, allocations: Mapping[str, int]) -> Loaded[Payment]:
    """Enters a payment, with its allocations if they are known."""
    receipt = _receipt(work, arrival)
    number = NUMBERS.next(work.runtime.pool)

    def decide(state: Payment, invoices: Mapping[str, Invoice]) -> payment.Decided:
        entered = payment.enter(state, number, receipt)
        allocated, changes = payment.allocate(payment_id, reduce(payment.evolve, entered, state), allocations, invoices)
        return [*entered, *allocated], changes

    return _decide(work.on(receipt.on), payment_id, allocations, decide)


def allocate(work: Work, payment_id: str, allocations: Mapping[str, int]) -> Loaded[Payment]:
    """Replaces all allocations of the payment."""
    work.guard(PAYMENTS, payment_id)

    def decide(state: Payment, invoices: Mapping[str, Invoice]) -> payment.Decided:
        return payment.allocate(payment_id, state, allocations, invoices)

    return _decide(work, payment_id, allocations, decide)


def withdraw(work: Work, payment_id: str, reason: str) -> Loaded[Payment]:
    """Withdraws the payment from every invoice."""
    stream = work.guarded(PAYMENTS, payment_id)
    return work.store.decide_together(stream, lambda read: withdrawn(read, payment_id, reason), work.context)


def withdrawn(read: Read, payment_id: str, reason: str) -> Decided:
    """Returns the events that withdraw a payment."""
    return settled(read, payment_id, {}, lambda state, invoices: payment.withdraw(payment_id, state, reason, invoices))


def suggest(runtime: Runtime, customer_id: str, amount: int) -> tuple[list[dict[str, Any]], int]:
    """Returns how the amount would settle the open invoices, oldest due date first, and the yen left over."""
    found = {row["id"]: row for row in queries.open_invoices(runtime.pool, customer_id)}
    proposal = payment.suggest(amount, [(key, int(row["balance"])) for key, row in found.items()])
    return [{**found[key], "amount": part} for key, part in proposal.items()], amount - sum(proposal.values())


def settled(read: Read, payment_id: str, wanted: Mapping[str, int], decide: Decide) -> Decided:
    """Returns the events of the payment and of every invoice it is or will be allocated to."""
    stream = PAYMENTS.stream(payment_id)
    state = read(stream)
    ids = dict.fromkeys([*wanted, *(entry.invoice_id for entry in state.allocations)])
    events, changes = decide(state, {key: read(INVOICES.stream(key)) for key in ids})
    return [(stream, events), *((INVOICES.stream(key), changed) for key, changed in changes.items())]


def _decide(work: Work, payment_id: str, wanted: Mapping[str, int], decide: Decide) -> Loaded[Payment]:
    stream = PAYMENTS.stream(payment_id)
    return work.store.decide_together(stream, lambda read: settled(read, payment_id, wanted, decide), work.context)


def _receipt(work: Work, arrival: Arrival) -> Receipt:
    payer = copies.payer(work.runtime, arrival.customer_id)
    return Receipt(
        on=arrival.on or work.today,
        customer=payer.customer,
        amount=arrival.amount,
        fee=arrival.fee,
        payer_name=arrival.payer_name,
        method=arrival.method,
        remarks=arrival.remarks,
        owner_id=payer.owner.owner_id,
        department_id=payer.owner.department_id,
    )
