"""Use cases of customers."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from psycopg.errors import UniqueViolation

from crm.domain import customer
from crm.domain.customer import Customer, CustomerEvent, Profile
from crm.domain.refusal import Refused
from spine.numbers import Series
from spine.runtime import Runtime
from spine.streams import Aggregate, Context, Loaded

CUSTOMERS: Aggregate[Customer, CustomerEvent] = Aggregate("customer", Customer(), customer.evolve)
SERIES = Series("customer", "C", 5)
TAKEN = """SELECT 1 FROM customers
    WHERE code = %s AND id <> %s AND (NOT archived OR merged_into_id IS NOT NULL) LIMIT 1"""


def register(
    runtime: Runtime, customer_id: str, code: str | None, profile: Profile, context: Context
) -> Loaded[Customer]:
    """Makes a customer under the given code, or under the next number. Refused when the code is taken."""
    if code and is_taken(runtime, code, customer_id):
        raise Refused("customer-code-taken", field="code", given=code)
    if code:
        SERIES.above(runtime.pool, code)
    chosen = code or next_code(runtime)
    decision = partial(customer.register, code=chosen, profile=profile)
    try:
        return runtime.store.decide(CUSTOMERS.new_stream(customer_id), decision, context)
    except UniqueViolation:
        raise Refused("customer-code-taken", field="code", given=chosen) from None


def merge(runtime: Runtime, customer_id: str, into_id: str, context: Context) -> Loaded[Customer]:
    """Shows one customer under another."""

    def decision(one: Customer, into: Customer) -> list[list[CustomerEvent]]:
        return [customer.merge(one, customer_id, into, into_id), []]

    if customer_id == into_id:
        raise Refused("customer-merge-itself", field="into_id")
    streams = [CUSTOMERS.stream(customer_id), CUSTOMERS.stream(into_id)]
    return runtime.store.decide_together(streams, decision, context)[0]


def unmerge(runtime: Runtime, customer_id: str, context: Context) -> Loaded[Customer]:
    """Takes a merge back."""
    return runtime.store.decide(CUSTOMERS.stream(customer_id), customer.unmerge, context)


def must_exist(state: Customer) -> None:
    """Refused when there is no such customer."""
    if not customer.exists(state):
        raise Refused("customer-unknown", field="customer_id")


def bills_to_known(runtime: Runtime, changes: Mapping[str, Any]) -> None:
    """Refused when the customer to bill does not exist."""
    bills_to = changes.get("bills_to_id")
    if bills_to and not customer.exists(runtime.store.read(CUSTOMERS.stream(bills_to)).state):
        raise Refused("customer-unknown", field="bills_to_id")


def is_taken(runtime: Runtime, code: str, customer_id: str) -> bool:
    """Whether another customer has the code."""
    with runtime.pool.connection() as connection:
        return connection.execute(TAKEN, (code, customer_id)).fetchone() is not None


def next_code(runtime: Runtime) -> str:
    """The next free number, C00001 and on."""
    while is_taken(runtime, code := SERIES.next(runtime.pool), ""):
        continue
    return code
