"""Every decision that stores a value refuses it beyond its limits, from a form or an import."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

import pytest

from crm.domain import activity, contact, customer, deal, inquiry, lead, todo
from crm.domain.activity import Activity
from crm.domain.contact import Contact
from crm.domain.customer import Customer, Terms
from crm.domain.deal import Deal
from crm.domain.inquiry import Answer, Inquiry
from crm.domain.lead import Lead
from crm.domain.refusal import Refused
from crm.domain.todo import Todo

DAY, AT = date(2026, 11, 20), datetime(2026, 11, 20, tzinfo=UTC)
CUSTOMER = customer.Profile(name="株式会社アオゾラ")
CONTACT = contact.Profile("c1", "佐藤 花")
LEAD = lead.Profile("株式会社アオゾラ", DAY)
DEAL = deal.Profile("看板", DAY, customer_id="c1")
ACTIVITY = activity.Profile("visit", AT, "u1", customer_id="c1")
INQUIRY = inquiry.Profile("納期", "phone", AT)
TODO = todo.Profile("電話する")
RECEIVED = Inquiry("I00001", INQUIRY)
BEYOND: list[tuple[Callable[[], object], str, str]] = [
    (partial(customer.register, Customer(), "C" * 41, CUSTOMER), "text-too-long", "code"),
    (partial(customer.register, Customer(), "C1", replace(CUSTOMER, name="長" * 201)), "text-too-long", "name"),
    (partial(customer.register, Customer(), "C1", replace(CUSTOMER, notes="長" * 20_001)), "text-too-long", "notes"),
    (partial(customer.register, Customer(), "C1", replace(CUSTOMER, site="a\x00b")), "text-with-nul", "site"),
    (partial(customer.register, Customer(), "C1", replace(CUSTOMER, tags=("a",) * 51)), "too-many-items", "tags"),
    (
        partial(customer.register, Customer(), "C1", replace(CUSTOMER, terms=Terms(payment_months=25))),
        "number-out-of-range", "payment_months",
    ),
    (partial(customer.revise, Customer("C1", CUSTOMER), {"address": "長" * 301}), "text-too-long", "address"),
    (partial(contact.register, Contact(), "T1", replace(CONTACT, title="長" * 301)), "text-too-long", "title"),
    (partial(contact.revise, Contact("T1", CONTACT), {"name": "長" * 201}), "text-too-long", "name"),
    (partial(lead.register, Lead(), "L1", replace(LEAD, got_on=date(1900, 1, 1))), "day-out-of-range", "got_on"),
    (partial(lead.revise, Lead("L1", LEAD), {"company": "長" * 201}), "text-too-long", "company"),
    (partial(deal.open_, Deal(), "D1", replace(DEAL, expected_amount=-1), AT), "yen-out-of-range", "expected_amount"),
    (partial(deal.open_, Deal(), "D1", replace(DEAL, name="長" * 201), AT), "text-too-long", "name"),
    (
        partial(deal.revise, Deal("D1", DEAL), {"expected_month": "1868-01"}, AT),
        "month-out-of-range", "expected_month",
    ),
    (partial(deal.lose, Deal("D1", DEAL), "長" * 301, DAY), "text-too-long", "reason"),
    (partial(activity.record, Activity(), "H1", replace(ACTIVITY, content="長" * 20_001)), "text-too-long", "content"),
    (partial(activity.revise, Activity("H1", ACTIVITY), {"with_whom": "長" * 301}), "text-too-long", "with_whom"),
    (partial(todo.note, Todo(), replace(TODO, subject="長" * 201)), "text-too-long", "subject"),
    (partial(todo.revise, Todo(TODO), {"due_on": date(2200, 1, 1)}), "day-out-of-range", "due_on"),
    (partial(inquiry.receive, Inquiry(), "I1", replace(INQUIRY, category="長" * 301)), "text-too-long", "category"),
    (partial(inquiry.revise, RECEIVED, {"subject": "長" * 201}), "text-too-long", "subject"),
    (
        partial(inquiry.answer, RECEIVED, Answer(AT, None, "長" * 20_001), settles=True),
        "text-too-long", "content",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "code", "field"), BEYOND)
def test_what_is_beyond_its_limits_is_refused(asked: Callable[[], Any], code: str, field: str) -> None:
    with pytest.raises(Refused) as refused:
        asked()
    assert (refused.value.code, refused.value.field) == (code, field)


def test_what_just_fits_is_stored() -> None:
    fits = replace(CUSTOMER, name="長" * 200, notes="長" * 20_000, terms=Terms(payment_months=24), credit_limit=10**13)
    assert customer.register(Customer(), "C" * 40, fits)
