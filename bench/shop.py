"""The company whose quotes are written: fifty products, a hundred customers, quotes of ten lines."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from bench.names import company, given_name
from bench.servers import Person
from billing.adapters import kinds
from billing.application import products
from billing.domain.lines import Line, Party
from billing.domain.product import Price, Profile, offered
from billing.domain.quote import QuoteContent
from contracts.crm import CustomerEvent
from crm.domain import contact, customer
from edge.work import SYSTEM, Work
from japan.tax import TaxClass
from spine.ids import derived_id, new_id
from spine.runtime import Runtime
from spine.store.streams import Context
from spine.stream.foreign import keep, keep_name

PERSON = Person(id=derived_id("bench", "person"), department_id=derived_id("bench", "department"))
DAY = date(2026, 11, 20)
CUSTOMER: dict[str, Any] = {
    "kana": "", "phone": "", "email": "", "corporate_number": None, "t_number": None, "postal_code": "1600022",
    "address": "東京都新宿区新宿1-1-1", "building": "", "industry": "", "rank": "B", "tags": (), "owner_id": None,
    "department_id": None, "billing_method": "closing", "closing_day": 31, "payment_months": 1, "payment_day": 31,
    "holiday_rule": "next", "tax_method": "exclusive", "tax_rounding": "down", "line_rounding": "down",
    "bills_to_id": None, "fee_bearer": "us", "merged_into_id": None, "archived": False,
}  # fmt: skip
LINES = 10


def product_id(number: int) -> str:
    return derived_id("bench", "product", str(number))


def customer_id(number: int) -> str:
    return derived_id("bench", "customer", str(number))


PRODUCTS = {product_id(n): (f"PRT-{n:03}", f"印刷物 {n:02}号", Decimal(100 + 7 * n), n % 5 == 0) for n in range(50)}
"""By id: code, name, unit price, whether the tax is the reduced one."""
CUSTOMERS = {customer_id(n): (f"C{n:05}", company(n)) for n in range(100)}
"""By id: code and name."""


def fill(billing: Runtime) -> None:
    """Products through their use case; customers, the person and her department as their events would bring them."""
    work = Work(billing, SYSTEM, Context(PERSON.id, datetime.now(UTC), new_id()))
    for each, (code, name, price, reduced) in PRODUCTS.items():
        kind = Profile(name, unit="部", tax_class=TaxClass.REDUCED if reduced else TaxClass.STANDARD)
        products.register(work, each, code, kind, (Price(date(2026, 4, 1), price, price / 2),))
    with billing.pool.connection() as connection, connection.transaction(), connection.cursor() as cursor:
        keep_name(cursor, "user", PERSON.id, name="計測 花子", code="M001", archived=False)
        keep_name(cursor, "department", PERSON.department_id, name="営業1部", code="110", archived=False)
        for each, (code, name) in CUSTOMERS.items():
            keep(cursor, CustomerEvent(id=each, version=1, name=name, code=code, **CUSTOMER))


def bodies() -> list[bytes]:
    """A hundred quotes of ten lines as `web/src/patterns/lines/line.ts` makes them."""
    return [json.dumps(_body(n), ensure_ascii=False).encode() for n in range(len(CUSTOMERS))]


def _body(number: int) -> dict[str, object]:
    return {
        "subject": f"会社案内 増刷 {number}", "customer_id": customer_id(number), "quoted_on": DAY.isoformat(),
        "valid_until": "2026-12-20", "owner_id": PERSON.id, "department_id": PERSON.department_id,
        "tax_method": "exclusive", "tax_rounding": "down", "line_rounding": "down", "withholding": False,
        "lines": [_line(number * 3 + n) for n in range(LINES)],
    }  # fmt: skip


def _line(number: int) -> dict[str, object]:
    wanted = product_id(number % len(PRODUCTS))
    _, name, price, reduced = PRODUCTS[wanted]
    return {
        "kind": "item", "product_id": wanted, "name": name, "specification": "A4 4色", "quantity": str(100 + number),
        "unit": "部", "unit_price": str(price), "discount": 0, "tax_class": "reduced" if reduced else "standard",
    }  # fmt: skip


def texts(billing: Runtime) -> list[QuoteContent]:
    """The same quotes as the domain knows them once the request is understood."""
    known = {each: billing.store.read(kinds.PRODUCTS.stream(each)).state for each in PRODUCTS}

    def line(number: int) -> Line:
        wanted = product_id(number % len(PRODUCTS))
        return replace(offered(known[wanted], wanted, DAY), quantity=Decimal(100 + number), specification="A4 4色")

    return [
        QuoteContent(
            f"会社案内 増刷 {n}", DAY, customer=Party(each, code, name), owner_id=PERSON.id,
            department_id=PERSON.department_id, lines=tuple(line(n * 3 + m) for m in range(LINES)),
        )
        for n, (each, (code, name)) in enumerate(CUSTOMERS.items())
    ]  # fmt: skip


def profile(number: int) -> customer.Profile:
    """A customer as somebody enters it."""
    return customer.Profile(
        name=company(number), kana="カブシキガイシャ", postal_code="1600022", address="東京都新宿区新宿1-1-1",
        phone=f"03-{number % 9000 + 1000}-{number * 7 % 10_000:04}", email=f"info@c{number}.example.jp",
        industry="印刷", rank="B", owner_id=PERSON.id, department_id=PERSON.department_id, tags=("紹介",),
    )  # fmt: skip


def person(number: int, of: str) -> contact.Profile:
    """A contact as somebody enters it."""
    return contact.Profile(
        customer_id=of, name=given_name(number), kana="ヤマダ タロウ", department="総務部", title="課長",
        phone=f"03-{number % 9000 + 1000}-{number * 3 % 10_000:04}", mobile="090-1234-5678",
        email=f"person{number}@example.jp", notes="月末は不在",
    )  # fmt: skip
