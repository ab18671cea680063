"""Sixty-four people click the same thing at the same moment: it is done once."""

import threading
import uuid
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
from campaign import password
from folds import folded, opened
from invariants import invoices_add_up
from journal import Journal
from load import DAY, Clerk, Pace, customers

from local.stack import Stack

PEOPLE = 64


class Crowd:
    """`ask(path, body, version)` sends the same command from everybody at once; their answers."""

    def __init__(self, clerk: Clerk) -> None:
        self._clerk, self._start = clerk, threading.Barrier(PEOPLE)

    def ask(self, path: str, body: dict[str, Any], version: int | None = None) -> list[httpx.Response]:
        def one(_: int) -> httpx.Response:
            headers = {"Idempotency-Key": str(uuid.uuid4())} | ({} if version is None else {"If-Match": f'"{version}"'})
            with httpx.Client(
                base_url=self._clerk.http.base_url, cookies=self._clerk.http.cookies, timeout=120
            ) as http:
                self._start.wait()
                return _clear(lambda: http.post(path, json=body, headers=headers))

        with ThreadPoolExecutor(PEOPLE) as pool:
            return list(pool.map(one, range(PEOPLE)))


def _clear(send: Callable[[], httpx.Response]) -> httpx.Response:
    """Busy is no answer: the same key again."""
    while (answer := send()).status_code == 503:
        threading.Event().wait(0.2)
    return answer


def statuses(answers: list[httpx.Response]) -> Counter[int]:
    return Counter(answer.status_code for answer in answers)


def test_one_quote_makes_one_sale_and_one_invoice_with_one_number(stack: Stack) -> None:
    clerk = Clerk(stack.url, password(stack), Journal(), Pace(1000))
    each = customers(clerk)[0]
    crowd = Crowd(clerk)
    lines = [
        {"name": "封筒", "quantity": "300", "unit_price": "12.5", "tax_class": "standard"},
        {"name": "弁当", "quantity": "7", "unit_price": "648", "tax_class": "reduced"},
    ]
    body = {"subject": "同時", "customer_id": each, "quoted_on": DAY, "lines": lines}
    quote = clerk.post("/api/billing/quotes", body)
    path = f"/api/billing/quotes/{quote['id']}"
    clerk.post(f"{path}/submit")
    numbers = _numbers(stack)

    won = statuses(crowd.ask(f"{path}/win", {"on": DAY}))
    assert won[200] >= 1 and won.keys() <= {200, 409}, won
    version = clerk.get(path)["version"]
    sold = crowd.ask(f"{path}/sales", {"on": DAY}, version)
    assert statuses(sold)[201] == 1 and statuses(sold).keys() <= {201, 409, 412}, statuses(sold)
    (sale,) = (answer.json() for answer in sold if answer.status_code == 201)
    billed = crowd.ask("/api/billing/invoices/issue-from-sales", {"sale_ids": [sale["id"]], "on": DAY})
    assert statuses(billed)[201] == 1 and statuses(billed).keys() <= {201, 409}, statuses(billed)

    assert [row["id"] for row in clerk.get("/api/billing/sales", quote_id=quote["id"])["items"]] == [sale["id"]]
    assert _numbers(stack) == numbers + 1
    history = [change["type"] for change in clerk.get(f"{path}/history")["items"]]
    assert history.count("billing.quote-won.v1") == 1


def _numbers(stack: Stack) -> int:
    """How many invoices were numbered, without a gap or a repeat."""
    with opened(stack, "billing") as runtime:
        return invoices_add_up(folded(runtime), documents=False)
