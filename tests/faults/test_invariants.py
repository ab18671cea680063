"""The judges judged: each invariant holds for a sound service and fails for one that was tampered with."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import invariants
import pytest
from folds import Fold, folded
from journal import Journal

from billing.main import SERVICE as BILLING
from edge.testing import ServiceUnderTest, service_under_test
from reporting.main import SERVICE as REPORTING
from spine.ids import new_id
from spine.runtime import Runtime

DAY = "2026-11-20"
TERMS = {
    "billing_method": "each", "closing_day": 31, "payment_months": 1, "payment_day": 31, "holiday_rule": "next",
    "tax_method": "exclusive", "tax_rounding": "down", "line_rounding": "down",
}  # fmt: skip


@dataclass
class Office:
    """billing after one sale was invoiced, and the journal of how."""

    service: ServiceUnderTest
    journal: Journal

    @property
    def runtime(self) -> Runtime:
        return self.service.runtime

    @property
    def fold(self) -> Fold:
        return folded(self.runtime)

    def ask(self, path: str, body: dict[str, Any], version: int | None = None, method: str = "POST") -> dict[str, Any]:
        entry = self.journal.open(method, path)
        headers = {"Idempotency-Key": entry.key} | ({} if version is None else {"If-Match": f'"{version}"'})
        answer = self.service.request(method, path, json=body, headers=headers)
        assert answer.is_success, answer.text
        entry.id, entry.version = answer.json()["id"], answer.json()["version"]
        entry.close("acknowledged", answer.status_code)
        found: dict[str, Any] = answer.json()
        return found

    def tamper(self, query: str) -> None:
        with self.runtime.pool.connection() as connection:
            assert connection.execute(query.encode()).rowcount


@pytest.fixture
def office(database_url: str) -> Iterator[Office]:
    with service_under_test(BILLING, database_url) as service:
        office = Office(service, Journal())
        customer = new_id()
        service.keep_foreign("customer", customer, "株式会社小林商事", "C00001", **TERMS)
        office.ask("/api/billing/company", {"name": "台帳商事"}, 0, "PATCH")
        lines = [
            {"name": "封筒", "quantity": "3", "unit_price": "33.5", "tax_class": "standard"},
            {"name": "弁当", "quantity": "7", "unit_price": "648", "tax_class": "reduced"},
        ]
        body = {"subject": "封筒", "customer_id": customer, "quoted_on": DAY, "lines": lines}
        path = f"/api/billing/quotes/{office.ask('/api/billing/quotes', body)['id']}"
        office.ask(f"{path}/submit", {})
        won = office.ask(f"{path}/win", {"on": DAY})
        sale = office.ask(f"{path}/sales", {"on": DAY}, won["version"])
        office.ask("/api/billing/invoices/issue-from-sales", {"sale_ids": [sale["id"]], "on": DAY})
        service.work()
        yield office


def stored_once(office: Office) -> object:
    return invariants.each_acknowledged_command_is_stored_once(office.runtime, office.fold, office.journal)


def tables(office: Office) -> object:
    return invariants.own_tables_equal_a_fold(office.runtime, office.fold)


def invoices(office: Office) -> object:
    return invariants.invoices_add_up(office.fold)


def test_a_sound_service_passes(office: Office) -> None:
    assert (stored_once(office), invoices(office)) == (len(office.journal.entries), 1)
    assert tables(office) == 4


@pytest.mark.parametrize(
    ("judge", "query", "complaint"),
    [
        (stored_once, "DELETE FROM answers WHERE stream LIKE 'sale-%'", "acknowledged and lost"),
        (stored_once, "UPDATE answers SET version = 99 WHERE stream LIKE 'invoice-%'", "acknowledged and lost"),
        (tables, "UPDATE sales SET net = net + 1", "net"),
        (tables, """UPDATE quotes SET item = item || '{"subject": "x"}'""", "is not"),
        (tables, "DELETE FROM invoices", "rows and streams differ"),
        (
            tables,
            "DELETE FROM events WHERE originator_id LIKE 'quote-%' AND originator_version = 2",
            "version 3 after 1",
        ),
    ],
)
def test_what_was_tampered_with_is_found(
    office: Office, judge: Callable[[Office], object], query: str, complaint: str
) -> None:
    office.tamper(query)
    with pytest.raises(AssertionError, match=complaint):
        judge(office)


def test_a_click_that_was_done_twice_is_found(office: Office) -> None:
    """The second one under another key, of which the journal knows nothing."""
    known = list(office.journal.entries)
    office.ask("/api/billing/company", {"phone": "03-0000-0000"}, 1, "PATCH")
    office.journal.entries = known
    with pytest.raises(AssertionError, match="done without the answer"):
        stored_once(office)


def test_an_invoice_that_does_not_add_up_is_found(office: Office) -> None:
    fold = office.fold
    ((name, (version, invoice)),) = ((n, s) for n, s in fold.states.items() if n.startswith("invoice-0"))
    wrong = replace(invoice.draft.totals, taxes=(replace(invoice.draft.totals.taxes[0], taxable=1),))
    fold.states[name] = (version, replace(invoice, draft=replace(invoice.draft, totals=wrong)))
    with pytest.raises(AssertionError, match="is not"):
        invariants.invoices_add_up(fold)
    fold.states[name] = (version, replace(invoice, number="INV-000002"))
    with pytest.raises(AssertionError, match="gap"):
        invariants.invoices_add_up(fold)


def test_a_projection_that_differs_is_found(office: Office, databases: Any) -> None:
    with service_under_test(REPORTING, databases.fresh()) as reporting:
        with pytest.raises(AssertionError, match="only served, only folded"):
            invariants.projections_equal_a_fold(reporting.runtime, {"billing": office.fold}, seed=1)
        assert invariants.projections_equal_a_fold(reporting.runtime, {}, seed=1) == 0


@pytest.mark.parametrize(
    ("told", "wiped", "complaint"),
    [
        ([(1, 0), (4, 1), (9, 4)], False, ""),
        ([(1, 0), (4, 1), (1, 0), (4, 1), (9, 4)], False, ""),
        ([(9, 4), (1, 0), (4, 1), (9, 4)], True, ""),
        ([(9, 4), (1, 0), (4, 1), (9, 4)], False, "follows 4, but 0"),
        ([(1, 0), (9, 4)], False, "follows 4, but 1"),
        ([(1, 0), (9, 4)], True, "not sent"),
        ([(1, 0), (9, 1)], False, "not sent"),
        ([(1, 0), (4, 1)], False, "not sent"),
    ],
)
def test_a_broken_chain_is_found(told: list[tuple[int, int]], wiped: bool, complaint: str) -> None:
    if not complaint:
        return invariants.follows(told, [1, 4, 9], "", wiped=wiped)
    with pytest.raises(AssertionError, match=complaint):
        invariants.follows(told, [1, 4, 9], "", wiped=wiped)
    return None
