"""Simultaneous commands on shared records: in any order, each decides on the current state."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Barrier
from typing import Any

import pytest

from crm.adapters.kinds import ACTIVITIES, CONTACTS, CUSTOMERS, DEALS, LEADS
from crm.application import activities, contacts, conversions, customers, deals, leads
from crm.domain import customer, deal, lead
from crm.domain.refusal import Refused
from edge.testing import ServiceUnderTest
from edge.work import SYSTEM, Work
from spine.ids import derived_id, new_id
from spine.runtime import Runtime
from spine.store.streams import Stream
from spine.testing import NOW, context

ROUNDS = 100
Command = Callable[[Work], object]


@dataclass(frozen=True)
class Rivals:
    """Simultaneous commands, and a check of the result that depends on which of them succeeded."""

    commands: Sequence[Command]
    well: Callable[[Sequence[bool]], bool]


@dataclass(frozen=True)
class Shop:
    """Creates records and reads their state."""

    runtime: Runtime

    @property
    def work(self) -> Work:
        return Work(self.runtime, SYSTEM, context())

    def customer(self) -> str:
        return customers.register(self.work, new_id(), None, {"name": "アオゾラ"}).id

    def lead(self) -> str:
        return leads.register(self.work, new_id(), {"company": "富士商店", "person": "松尾 博", "got_on": None}).id

    def deal(self, **partner: str) -> str:
        return deals.open_deal(self.work, new_id(), a_deal(**partner)).id

    def state(self, stream: Stream[Any, Any]) -> Any:
        return self.runtime.store.read(stream).state

    def at(self, stream: Stream[Any, Any]) -> int:
        """Returns the position of the stream's last event among all events, 0 if it has none."""
        return max((row.position for row, _ in self.runtime.store.recorded(stream.name)), default=0)


def a_deal(**partner: str) -> dict[str, Any]:
    return {"name": "看板", "opened_on": None, **partner}


def exactly(count: int) -> Callable[[Sequence[bool]], bool]:
    return lambda taken: taken.count(True) == count


def while_it_goes(
    shop: Shop, gone: Stream[Any, Any], archive: Callable[[Any], Any], command: Command, changed: Stream[Any, Any]
) -> Rivals:
    """The command is refused, or it was stored before the record that it refers to was archived."""

    def well(taken: Sequence[bool]) -> bool:
        return taken[1] and (not taken[0] or shop.at(changed) < shop.at(gone))

    return Rivals([command, lambda work: work.store.decide(gone, archive, work.context)], well)


def while_a_customer_goes(shop: Shop, command: Command, changed: Stream[Any, Any], customer_id: str) -> Rivals:
    return while_it_goes(shop, CUSTOMERS.stream(customer_id), customer.archive, command, changed)


def two_merged_into_each_other(shop: Shop) -> Rivals:
    one, two = shop.customer(), shop.customer()
    pairs = [(one, two), (two, one)]
    return Rivals([lambda work, pair=pair: customers.merge(work, *pair) for pair in pairs], exactly(1))


def three_merged_in_a_ring(shop: Shop) -> Rivals:
    one, two, three = shop.customer(), shop.customer(), shop.customer()
    pairs = [(one, two), (two, three), (three, one)]
    return Rivals([lambda work, pair=pair: customers.merge(work, *pair) for pair in pairs], exactly(2))


def merged_into_one_that_is_merged_elsewhere(shop: Shop) -> Rivals:
    """In the other order both succeed: the second merge then moves the first one's customer too."""
    one, two, three = shop.customer(), shop.customer(), shop.customer()

    def well(taken: Sequence[bool]) -> bool:
        return taken[1] and (not taken[0] or shop.at(CUSTOMERS.stream(one)) < shop.at(CUSTOMERS.stream(two)))

    return Rivals([lambda work: customers.merge(work, one, two), lambda work: customers.merge(work, two, three)], well)


def merged_into_one_that_goes(shop: Shop) -> Rivals:
    one, into = shop.customer(), shop.customer()
    return while_a_customer_goes(shop, lambda work: customers.merge(work, one, into), CUSTOMERS.stream(one), into)


def registered_to_bill_to_one_that_goes(shop: Shop) -> Rivals:
    own, other = new_id(), shop.customer()
    fields = {"name": "支店", "bills_to_id": other}
    return while_a_customer_goes(
        shop, lambda work: customers.register(work, own, None, fields), CUSTOMERS.stream(own), other
    )


def revised_to_bill_to_one_that_goes(shop: Shop) -> Rivals:
    own, other = shop.customer(), shop.customer()
    changes = {"bills_to_id": other}
    return while_a_customer_goes(
        shop, lambda work: customers.revise(work, own, 1, changes), CUSTOMERS.stream(own), other
    )


def a_contact_of_a_customer_that_goes(shop: Shop) -> Rivals:
    own, other = new_id(), shop.customer()
    fields = {"customer_id": other, "name": "佐藤 花子"}
    return while_a_customer_goes(shop, lambda work: contacts.register(work, own, fields), CONTACTS.stream(own), other)


def a_deal_of_a_customer_that_goes(shop: Shop) -> Rivals:
    own, other = new_id(), shop.customer()
    fields = a_deal(customer_id=other)
    return while_a_customer_goes(shop, lambda work: deals.open_deal(work, own, fields), DEALS.stream(own), other)


def a_deal_given_to_a_customer_that_goes(shop: Shop) -> Rivals:
    own, other = shop.deal(customer_id=shop.customer()), shop.customer()
    changes = {"customer_id": other}
    return while_a_customer_goes(shop, lambda work: deals.revise(work, own, 1, changes), DEALS.stream(own), other)


def a_deal_of_a_lead_that_goes(shop: Shop) -> Rivals:
    own, other = new_id(), shop.lead()
    fields = a_deal(lead_id=other)
    return while_it_goes(
        shop, LEADS.stream(other), lead.archive, lambda work: deals.open_deal(work, own, fields), DEALS.stream(own)
    )


def an_activity_of_a_deal_that_goes(shop: Shop) -> Rivals:
    own, other = new_id(), shop.deal(customer_id=shop.customer())
    fields = {"kind": "phone", "deal_id": other, "at": NOW}
    return while_it_goes(
        shop, DEALS.stream(other), deal.archive, lambda work: activities.record(work, own, fields, None),
        ACTIVITIES.stream(own),
    )  # fmt: skip


def a_lead_converted_into_a_customer_that_goes(shop: Shop) -> Rivals:
    own, other = shop.lead(), shop.customer()
    return while_a_customer_goes(
        shop, lambda work: conversions.convert(work, own, None, other), LEADS.stream(own), other
    )


def a_lead_converted_twice(shop: Shop) -> Rivals:
    own = shop.lead()
    made = [CUSTOMERS.stream(derived_id("lead-customer", own)), CONTACTS.stream(derived_id("lead-contact", own))]

    def well(taken: Sequence[bool]) -> bool:
        return all(taken) and all(len(shop.runtime.store.recorded(stream.name)) == 1 for stream in made)

    return Rivals([lambda work: conversions.convert(work, own, None, None)] * 2, well)


def a_lead_made_a_customer_and_joined_to_one(shop: Shop) -> Rivals:
    own, other = shop.lead(), shop.customer()
    new = derived_id("lead-customer", own)

    def well(taken: Sequence[bool]) -> bool:
        became, made = shop.state(LEADS.stream(own)).customer_id, shop.at(CUSTOMERS.stream(new)) > 0
        return all(taken) and became == (new if made else other)

    return Rivals([lambda work, into=into: conversions.convert(work, own, None, into) for into in (None, other)], well)


def a_deal_opened_on_a_lead_that_is_converted(shop: Shop) -> Rivals:
    own, of_lead = shop.lead(), new_id()

    def well(taken: Sequence[bool]) -> bool:
        became = shop.state(LEADS.stream(own)).customer_id
        return all(taken) and shop.state(DEALS.stream(of_lead)).profile.customer_id == became

    return Rivals(
        [
            lambda work: deals.open_deal(work, of_lead, a_deal(lead_id=own)),
            lambda work: conversions.convert(work, own, None, None),
        ],
        well,
    )


def one_code_given_twice(shop: Shop) -> Rivals:
    code = new_id()[:30]
    return Rivals([lambda work: customers.register(work, new_id(), code, {"name": "一"})] * 2, exactly(1))


CASES = (
    two_merged_into_each_other, three_merged_in_a_ring, merged_into_one_that_is_merged_elsewhere,
    merged_into_one_that_goes, registered_to_bill_to_one_that_goes, revised_to_bill_to_one_that_goes,
    a_contact_of_a_customer_that_goes, a_deal_of_a_customer_that_goes, a_deal_given_to_a_customer_that_goes,
    a_deal_of_a_lead_that_goes, an_activity_of_a_deal_that_goes, a_lead_converted_into_a_customer_that_goes,
    a_lead_converted_twice, a_lead_made_a_customer_and_joined_to_one, a_deal_opened_on_a_lead_that_is_converted,
    one_code_given_twice,
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_whoever_is_first_the_other_decides_on_what_is_so(
    service: ServiceUnderTest, case: Callable[[Shop], Rivals]
) -> None:
    shop = Shop(service.runtime)

    def taken(command: Command, barrier: Barrier) -> bool:
        barrier.wait()
        try:
            command(shop.work)
        except Refused:
            return False
        return True

    with ThreadPoolExecutor(3) as pool:
        for _ in range(ROUNDS):
            rivals = case(shop)
            barrier = Barrier(len(rivals.commands))
            outcome = list(pool.map(taken, rivals.commands, [barrier] * len(rivals.commands)))
            assert rivals.well(outcome), outcome
