"""Use cases of payments: entered, set against invoices, withdrawn; the payment and its invoices change together."""

from collections.abc import Callable, Mapping
from typing import Any

from billing.application.invoices import INVOICES
from billing.domain import payment
from billing.domain.invoice import Invoice
from billing.domain.payment import Decided, Payment, Receipt
from spine.event_store import EventStore
from spine.numbers import Series
from spine.problems import Problem
from spine.runtime import Runtime
from spine.streams import Aggregate, Context, Loaded, Stream, VersionMismatch

PAYMENTS = Aggregate("payment", Payment(), payment.evolve)
NUMBERS = Series("payment", "P", 6)
RETRIES = 10
OPEN = """
SELECT id, number, invoice_on, due_on, gross, balance FROM invoices
WHERE customer_id = %s AND balance <> 0 AND NOT archived ORDER BY due_on, invoice_on, number"""
Decide = Callable[[Payment, Mapping[str, Invoice]], Decided]


def enter(
    runtime: Runtime, payment_id: str, receipt: Receipt, allocations: Mapping[str, int], context: Context
) -> Loaded[Payment]:
    """Enters a payment, with what it is set against if that is known."""
    number = NUMBERS.next(runtime.pool)

    def decide(state: Payment, invoices: Mapping[str, Invoice]) -> Decided:
        entered = payment.enter(state, number, receipt)
        for event in entered:
            state = payment.evolve(state, event)
        allocated, changes = payment.allocate(payment_id, state, allocations, invoices)
        return [*entered, *allocated], changes

    return _decide(runtime.store, payment_id, allocations, decide, context)


def allocate(store: EventStore, payment_id: str, allocations: Mapping[str, int], context: Context) -> Loaded[Payment]:
    """Replaces all it is set against."""

    def decide(state: Payment, invoices: Mapping[str, Invoice]) -> Decided:
        return payment.allocate(payment_id, state, allocations, invoices)

    return _decide(store, payment_id, allocations, decide, context)


def withdraw(store: EventStore, payment_id: str, reason: str, context: Context) -> Loaded[Payment]:
    """Takes it back, off every invoice."""

    def decide(state: Payment, invoices: Mapping[str, Invoice]) -> Decided:
        return payment.withdraw(payment_id, state, reason, invoices)

    return _decide(store, payment_id, {}, decide, context)


def open_invoices(runtime: Runtime, customer_id: str) -> list[dict[str, Any]]:
    """What a billed customer owes, by due date: id, number, dates, gross and balance in yen."""
    with runtime.pool.connection() as connection:
        return list(connection.execute(OPEN, (customer_id,)).fetchall())


def _decide(
    store: EventStore, payment_id: str, wanted: Mapping[str, int], decide: Decide, context: Context
) -> Loaded[Payment]:
    """Decides over the payment and every invoice it is or is to be set against."""
    for _ in range(RETRIES):
        loaded = store.read(PAYMENTS.stream(payment_id))
        ids = list(dict.fromkeys([*wanted, *(entry.invoice_id for entry in loaded.state.allocations)]))

        def decision(state: Payment, *invoices: Invoice, ids: list[str] = ids) -> list[list[Any]]:
            events, changes = decide(state, dict(zip(ids, invoices, strict=True)))
            return [list(events), *(list(changes.get(key, [])) for key in ids)]

        streams: list[Stream[Any, Any]] = [PAYMENTS.stream(payment_id), *(INVOICES.stream(key) for key in ids)]
        try:
            # The invoices concerned were found at this version; at another one they may be others.
            return store.decide_together(streams, decision, context, expected=loaded.version)[0]
        except VersionMismatch:
            continue
    raise Problem("busy", headers={"Retry-After": "1"})
