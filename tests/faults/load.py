"""A company at work: 50 commands a second through the gateway, each tried again under its key until it is clear.

It does what the web client does: a new Idempotency-Key for each click, the same key after an answer that leaves open
whether the command was done. What it was told stands in the journal.
"""

import random
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx
from journal import Entry, Journal

RATE = 50.0
WORKERS = 16
PATIENCE = 150.0
UNCLEAR = {429, 500, 502, 503, 504}
DAY = "2026-11-20"


class Refused(Exception):
    """The server said no, and why."""


class Pace:
    """Turns at a steady rate; who comes late does not make up for it in a burst."""

    def __init__(self, rate: float) -> None:
        self._gap, self._next, self._lock = 1 / rate, time.monotonic(), threading.Lock()

    def wait(self) -> None:
        with self._lock:
            self._next = max(self._next, time.monotonic()) + self._gap
            mine = self._next
        time.sleep(max(0.0, mine - time.monotonic()))


class Clerk:
    """One person's session; its commands are journalled."""

    def __init__(self, url: str, password: str, journal: Journal, pace: Pace) -> None:
        self._password, self._journal, self._pace = password, journal, pace
        self.http = httpx.Client(base_url=url, timeout=15)
        self.sign_in()

    def sign_in(self) -> None:
        body = {"login": "admin", "password": self._password}
        _persistently(lambda: self.http.post("/api/identity/sessions", json=body))

    def get(self, path: str, **params: Any) -> Any:
        return _persistently(lambda: self.http.get(path, params=params)).json()

    def post(self, path: str, body: Any = None, version: int | None = None) -> Any:
        return self._command("POST", path, body, version)

    def patch(self, path: str, body: Any, version: int) -> Any:
        return self._command("PATCH", path, body, version)

    def _command(self, method: str, path: str, body: Any, version: int | None) -> Any:
        self._pace.wait()
        entry = self._journal.open(method, path)
        headers = {"Idempotency-Key": entry.key} | ({} if version is None else {"If-Match": f'"{version}"'})
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            answer = self._try(entry, method, path, body, headers)
            if answer is not None:
                return self._closed(entry, answer)
            time.sleep(0.3)
        entry.close("given up")
        raise Refused(f"{path}: no clear answer in {PATIENCE:.0f} s: {entry.unclear[-1]}")

    def _try(self, entry: Entry, method: str, path: str, body: Any, headers: dict[str, str]) -> httpx.Response | None:
        try:
            answer = self.http.request(method, path, json=body or {}, headers=headers)
        except httpx.HTTPError as error:
            entry.unclear.append(repr(error))
            return None
        if answer.status_code == 401:
            self.sign_in()
        elif answer.status_code in UNCLEAR or _is_of_no_service(answer):
            entry.unclear.append(f"{answer.status_code} {answer.text[:200]}")
        else:
            return answer
        return None

    def _closed(self, entry: Entry, answer: httpx.Response) -> Any:
        if not answer.is_success:
            entry.close("refused", answer.status_code, answer.text[:500])
            raise Refused(f"{entry.path}: {answer.status_code} {answer.text[:500]}")
        record = answer.json()
        entry.id, entry.version = record["id"], record["version"]
        entry.close("acknowledged", answer.status_code)
        return record


def _is_of_no_service(answer: httpx.Response) -> bool:
    """A gateway that is only starting knows no routes yet; the web client takes its 404 for no answer too."""
    return answer.status_code == 404 and "json" not in answer.headers.get("content-type", "")


def _persistently(ask: Callable[[], httpx.Response]) -> httpx.Response:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            answer = ask()
            if answer.is_success:
                return answer
            complaint = f"{answer.status_code} {answer.text[:200]}"
        except httpx.HTTPError as error:
            complaint = repr(error)
        if time.monotonic() > deadline:
            raise Refused(complaint)
        time.sleep(0.3)


class Load:
    """`with Load(url, password, seed=7) as load:` works until the block ends; then every command is clear."""

    def __init__(self, url: str, password: str, seed: int, *, rate: float = RATE, workers: int = WORKERS) -> None:
        self.journal, self.pace = Journal(), Pace(rate)
        self.complaints: list[str] = []
        self._stop = threading.Event()
        first = Clerk(url, password, self.journal, self.pace)
        self.customers = customers(first)
        clerks = [first, *(Clerk(url, password, self.journal, self.pace) for _ in range(workers - 1))]
        self._threads = [
            threading.Thread(target=self._work, args=(clerk, random.Random(seed * 1000 + n)), daemon=True)
            for n, clerk in enumerate(clerks)
        ]

    def __enter__(self) -> "Load":
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join(PATIENCE + 30)

    def _work(self, clerk: Clerk, chance: random.Random) -> None:
        while not self._stop.is_set():
            try:
                for _ in story(clerk, chance, self.customers):
                    if self._stop.is_set():
                        return
            except Refused as refused:
                self.complaints.append(str(refused))


def customers(clerk: Clerk) -> list[str]:
    """One customer of each kind of terms, waited for until billing knows them: Kafka may be down afterwards."""
    if clerk.get("/api/billing/company")["version"] == 0:
        clerk.patch("/api/billing/company", {"name": "台帳商事株式会社", "fiscal_first_month": 4}, 0)
    made = []
    for billing_method in ("each", "closing"):
        for tax_method in ("exclusive", "inclusive"):
            for rounding in ("down", "half_up"):
                terms = {"billing_method": billing_method, "tax_method": tax_method, "tax_rounding": rounding}
                made.append(clerk.post("/api/crm/customers", {"name": f"試験 {billing_method} {tax_method}", **terms}))
    for customer in made:
        quote = clerk.post("/api/billing/quotes", _quote(random.Random(0), customer["id"], None))
        clerk.post(f"/api/billing/quotes/{quote['id']}/submit")
        clerk.post(f"/api/billing/quotes/{quote['id']}/win", {"on": DAY})
    return [customer["id"] for customer in made]


def story(clerk: Clerk, chance: random.Random, customers: list[str]) -> Any:
    """From a deal to money in the bank; yields after each command, so that it may be broken off there."""
    if chance.random() < 0.3:
        new = clerk.post("/api/crm/customers", {"name": f"新規 {chance.randrange(10**9)}"})
        yield
        clerk.patch(f"/api/crm/customers/{new['id']}", {"notes": "訪問済み"}, new["version"])
        yield
    customer = chance.choice(customers)
    deal = clerk.post("/api/crm/deals", {"name": "採用サイト", "customer_id": customer, "expected_amount": 500000})
    yield
    quote = clerk.post("/api/billing/quotes", _quote(chance, customer, deal["id"]))
    path = f"/api/billing/quotes/{quote['id']}"
    yield
    clerk.patch(path, {"remarks": f"改 {chance.randrange(10**9)}"}, quote["version"])
    yield
    clerk.post(f"{path}/submit")
    yield
    quote = clerk.post(f"{path}/win", {"on": DAY})
    yield
    part = {"on": DAY, "lines": [{"number": 1, "quantity": "1"}]}
    sales = [clerk.post(f"{path}/sales", part, quote["version"])["id"]]
    yield
    sales.append(clerk.post(f"{path}/sales", {"on": DAY}, clerk.get(path)["version"])["id"])
    yield
    invoice = clerk.post("/api/billing/invoices/issue-from-sales", {"sale_ids": sales, "on": DAY})
    yield
    settled = {"invoice_id": invoice["id"], "amount": chance.choice([1, 2]) * invoice["gross"] // 2}
    money = {"on": DAY, "customer_id": customer, "amount": settled["amount"], "allocations": [settled]}
    clerk.post("/api/billing/payments", money)


def _quote(chance: random.Random, customer: str, deal: str | None) -> dict[str, Any]:
    lines = [
        {
            "name": f"品目{n}", "quantity": str(chance.randrange(2, 30)), "tax_class": tax_class,
            "unit_price": f"{chance.randrange(100, 99999)}.{chance.randrange(100):02d}", "unit_cost": "70",
        }
        for n, tax_class in enumerate(chance.choices(["standard", "reduced"], k=chance.randrange(3, 8)), 1)
    ]  # fmt: skip
    body = {"subject": "年末キャンペーン", "customer_id": customer, "quoted_on": DAY, "lines": lines}
    return {**body, "deal_id": deal, "probability": 50, "expected_month": "2026-11"}
