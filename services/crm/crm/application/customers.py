"""Use cases of customers."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from psycopg.errors import UniqueViolation

from crm.adapters.kinds import CUSTOMERS
from crm.application.ownership import handed_over, owned
from crm.domain import customer
from crm.domain.customer import Customer, Profile
from crm.domain.refusal import Refused
from edge.work import Work
from spine.store.numbers import Series
from spine.store.streams import Decided, Loaded, Read

SERIES = Series("customer", "C", 5)


def register(work: Work, customer_id: str, code: str | None, fields: Mapping[str, Any]) -> Loaded[Customer]:
    """Registers a customer under the given code, or under the next number.

    Refused if the code is taken or the customer to bill does not exist.
    """
    profile = customer.changed(Profile(), owned(work, fields))
    if code:
        SERIES.above(work.runtime.pool, code)
    chosen, stream = code or SERIES.next(work.runtime.pool), CUSTOMERS.new_stream(customer_id)

    def decision(read: Read) -> Decided:
        bills_to_exists(read, profile.terms.bills_to_id)
        return [(stream, customer.register(read(stream), chosen, profile))]

    with code_once(chosen):
        return work.store.decide_together(stream, decision, work.context)


def revise(work: Work, customer_id: str, base: int, changes: Mapping[str, Any]) -> Loaded[Customer]:
    """Changes fields. Refused if the customer to bill does not exist."""
    stream, whole = work.guarded(CUSTOMERS, customer_id), handed_over(work, changes)

    def decision(read: Read) -> Decided:
        bills_to_exists(read, whole.get("bills_to_id"))
        return [(stream, customer.revise(read(stream), whole))]

    return work.edit_together(stream, base, whole, decision)


def merge(work: Work, customer_id: str, into_id: str) -> Loaded[Customer]:
    """Merges the customer into another, which then shows its records."""
    stream, into = work.guarded(CUSTOMERS, customer_id), CUSTOMERS.stream(into_id)

    def decision(read: Read) -> Decided:
        return [(stream, customer.merge(read(stream), customer_id, read(into), into_id))]

    return work.store.decide_together(stream, decision, work.context)


def unmerge(work: Work, customer_id: str) -> Loaded[Customer]:
    """Undoes the merge of a customer."""
    return work.store.decide(work.guarded(CUSTOMERS, customer_id), customer.unmerge, work.context)


def bills_to_exists(read: Read, bills_to_id: str | None) -> None:
    """Raises Refused if the customer to bill does not exist; None means the customer itself."""
    if bills_to_id:
        customer.must_exist(read(CUSTOMERS.stream(bills_to_id)), "bills_to_id")


@contextmanager
def code_once(code: str) -> Iterator[None]:
    """Refuses a code that is taken; the unique index of the read table detects it."""
    try:
        yield
    except UniqueViolation:
        raise Refused("customer-code-taken", field="code", given=code) from None
