"""The rules of customers and contacts."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.adapters.kinds import CONTACTS, CUSTOMERS
from crm.domain import contact, customer
from crm.domain.contact import ContactArchived, ContactRegistered, ContactRevised
from crm.domain.customer import (
    Customer,
    CustomerArchived,
    CustomerMerged,
    CustomerRegistered,
    CustomerRevised,
    CustomerUnmerged,
    Profile,
    Terms,
)
from spine.testing import Given

AOZORA = Profile(name="株式会社アオゾラ", phone="03-1000-1234")
REGISTERED = CustomerRegistered("C00001", AOZORA)
OTHER = Customer("C00002", Profile(name="別の会社"))


def test_what_is_typed_in_many_ways_is_kept_in_one():
    typed = Profile(
        name="㈱アオゾラ",
        kana="ｱｵｿﾞﾗ",
        corporate_number="7-0000-1201-2345",
        t_number="t７0000-1201-2345",
        postal_code="〒1600022",
        phone="０３（１０００）１２３４",
        email="Ｉｎｆｏ@Example.JP",
        tags=("重点顧客", "重点顧客"),
    )
    kept = Profile(
        name="㈱アオゾラ",
        kana="アオゾラ",
        corporate_number="7000012012345",
        t_number="T7000012012345",
        postal_code="160-0022",
        phone="03-1000-1234",
        email="info@example.jp",
        tags=("重点顧客",),
    )
    Given(CUSTOMERS).when(customer.register, "C00001", typed).then(CustomerRegistered("C00001", kept))


def test_registering_the_same_again_changes_nothing_and_another_is_refused():
    Given(CUSTOMERS, REGISTERED).when(customer.register, "C00001", AOZORA).then()
    Given(CUSTOMERS, REGISTERED).when(customer.register, "C00002", AOZORA).refused("customer-exists")


@pytest.mark.parametrize(("field", "value"), [("t_number", "T123"), ("t_number", "7000012012345")])
def test_a_t_number_of_the_wrong_shape_is_refused(field, value):
    Given(CUSTOMERS, REGISTERED).when(customer.revise, {field: value}).refused("wrong-t-number")


def test_a_corporate_number_of_the_wrong_shape_is_refused():
    Given(CUSTOMERS, REGISTERED).when(customer.revise, {"corporate_number": "12"}).refused("wrong-corporate-number")


@given(st.integers(-5, 40), st.sampled_from(["closing_day", "payment_day"]))
def test_days_of_the_terms_are_1_to_28_or_the_end_of_the_month(day, field):
    outcome = Given(CUSTOMERS, REGISTERED).when(customer.revise, {field: day})
    if 1 <= day <= 28:
        outcome.then(CustomerRevised(replace(AOZORA, terms=replace(Terms(), **{field: day}))))
    elif day == 31:
        outcome.then()
    else:
        outcome.refused("period-day")


@pytest.mark.parametrize("field", ["credit_limit", "capital"])
@pytest.mark.parametrize("yen", [None, 0, 5_000_000, 10**13])
def test_a_credit_limit_and_a_capital_are_whole_yen_or_none(field, yen):
    registered = Given(CUSTOMERS, CustomerRegistered("C00001", replace(AOZORA, **{field: 1})))
    kept = replace(AOZORA, **{field: yen})
    registered.when(customer.revise, {field: yen}).then(CustomerRevised(kept))
    Given(CUSTOMERS).when(customer.register, "C00001", kept).then(CustomerRegistered("C00001", kept))


@pytest.mark.parametrize("field", ["credit_limit", "capital"])
@pytest.mark.parametrize("yen", [-1, 10**13 + 1])
def test_a_credit_limit_or_a_capital_below_zero_or_beyond_the_most_is_refused(field, yen):
    Given(CUSTOMERS, REGISTERED).when(customer.revise, {field: yen}).refused("yen-out-of-range")
    beyond = replace(AOZORA, **{field: yen})
    Given(CUSTOMERS).when(customer.register, "C00001", beyond).refused("yen-out-of-range")


def test_revising_to_what_it_is_changes_nothing():
    Given(CUSTOMERS, REGISTERED).when(customer.revise, {"name": AOZORA.name, "fee_bearer": "customer"}).then()


def test_a_customer_is_merged_once_and_taken_apart_again():
    Given(CUSTOMERS, REGISTERED).when(customer.merge, "a", OTHER, "b").then(CustomerMerged("b"))
    merged = Given(CUSTOMERS, REGISTERED, CustomerMerged("b"))
    merged.when(customer.merge, "a", OTHER, "b").then()
    merged.when(customer.merge, "a", OTHER, "c").refused("customer-merged-already")
    merged.when(customer.unmerge).then(CustomerUnmerged())
    Given(CUSTOMERS, REGISTERED, CustomerMerged("b"), CustomerUnmerged()).when(customer.unmerge).then()


def test_no_merge_into_itself_nor_into_one_that_is_merged_or_gone():
    registered = Given(CUSTOMERS, REGISTERED)
    registered.when(customer.merge, "a", OTHER, "a").refused("customer-merge-itself")
    for gone in (Customer(), replace(OTHER, archived=True), replace(OTHER, merged_into_id="c")):
        registered.when(customer.merge, "a", gone, "b").refused("customer-merge-target")


def test_an_archived_customer_takes_no_change_and_may_be_registered_again():
    archived = Given(CUSTOMERS, REGISTERED, CustomerArchived())
    archived.when(customer.revise, {"name": "x"}).refused("customer-unknown")
    archived.when(customer.archive).then()
    archived.when(customer.register, "C00001", AOZORA).then(REGISTERED)


SATO = contact.Profile(customer_id="a", name="佐藤 花子", phone="03-1000-1234")
KNOWN = ContactRegistered("T00001", SATO)


def test_the_extension_of_a_contact_is_kept_apart():
    typed = replace(SATO, phone="０３－１０００－１２３４ 内線12")
    kept = replace(SATO, phone_extension="12")
    Given(CONTACTS).when(contact.register, "T00001", typed).then(ContactRegistered("T00001", kept))


def test_contacts_are_revised_and_archived():
    known = Given(CONTACTS, KNOWN)
    known.when(contact.revise, {"left": True}).then(ContactRevised(replace(SATO, left=True)))
    known.when(contact.revise, {"left": False}).then()
    known.when(contact.archive).then(ContactArchived())
    Given(CONTACTS, KNOWN, ContactArchived()).when(contact.revise, {"left": True}).refused("contact-unknown")
