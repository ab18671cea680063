"""Every decision that stores a value refuses it beyond its limits, from a form or an import."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

import pytest

from billing.domain import company, imported, invoice, outcome, payment, product, quote, sale, warehouse
from billing.domain.company import Company
from billing.domain.invoice import Invoice, InvoiceContent, InvoicedSale, Recipient
from billing.domain.lines import NOTHING, UNRATED, Line, Party, Terms
from billing.domain.payment import Payment, Receipt
from billing.domain.product import Price, Product
from billing.domain.quote import Quote, QuoteContent
from billing.domain.refusal import Refused
from billing.domain.sale import Sale, SaleContent
from billing.domain.warehouse import Warehouse
from japan.rates import LEGISLATED

DAY = date(2026, 11, 20)
BUYER = Party("c1", "C1", "株式会社アオゾラ")
LINE = Line(1, "item", "看板", Decimal(1), Decimal(100), amount=100, rate=UNRATED)
TEXT = QuoteContent("看板", DAY, BUYER, lines=(LINE,))
SLIP = SaleContent(DAY, BUYER, BUYER, Terms(), "closing", (LINE,), NOTHING)
BILLED = (InvoicedSale("s1", "S1", DAY, "", 100),)
DRAFT = InvoiceContent("each", Recipient("c1", "C1", "株式会社アオゾラ"), DAY, None, DAY, Terms(), BILLED, NOTHING)
RECEIPT = Receipt(DAY, BUYER, 1000)
PRICE = Price(DAY, Decimal(100))
QUOTED = replace(Quote(), status="submitted", text=TEXT)


def text_of(**changes: Any) -> QuoteContent:
    return replace(TEXT, lines=(replace(LINE, **changes),))


BEYOND: list[tuple[Callable[[], object], str, str]] = [
    (partial(product.register, Product(), "P" * 41, product.Profile("看板"), ()), "text-too-long", "code"),
    (partial(product.register, Product(), "P1", product.Profile("看板", unit="長" * 301), ()), "text-too-long", "unit"),
    (
        partial(product.register, Product(), "P1", product.Profile("看板"), (replace(PRICE, unit_price=Decimal(-1)),)),
        "negative-price", "unit_price",
    ),
    (partial(product.revise, Product("P1"), product.Profile("長" * 201)), "text-too-long", "name"),
    (
        partial(product.set_price, Product("P1"), replace(PRICE, unit_cost=Decimal("0.001"))),
        "too-many-digits", "unit_cost",
    ),
    (partial(warehouse.register, Warehouse(), "W1", warehouse.Profile("長" * 201)), "text-too-long", "name"),
    (
        partial(warehouse.revise, Warehouse("W1"), warehouse.Profile("東", address="長" * 301)),
        "text-too-long", "address",
    ),
    (partial(company.revise, Company(), {"name": "長" * 201}), "text-too-long", "name"),
    (partial(outcome.lose, QUOTED, DAY, "長" * 301), "text-too-long", "reason"),
    (
        partial(outcome.set_forecast, QUOTED, LEGISLATED, probability=101, expected_month=None),
        "number-out-of-range", "probability",
    ),
    (partial(imported.forecast, 50, "1868-01"), "month-out-of-range", "expected_month"),
    (partial(sale.register, Sale(), "S" * 41, SLIP), "text-too-long", "number"),
    (
        partial(sale.register, Sale(), "S1", replace(SLIP, lines=(replace(LINE, amount=10**12),))),
        "amount-too-large", "lines.0.unit_price",
    ),
    (partial(sale.register, Sale(), "S1", replace(SLIP, lines=(LINE,) * 501)), "too-many-items", "lines"),
    (partial(invoice.draft, Invoice(), replace(DRAFT, remarks="長" * 20_001)), "text-too-long", "remarks"),
    (
        partial(invoice.draft, Invoice(), replace(DRAFT, totals=replace(NOTHING, net=10**16))),
        "number-out-of-range", "net",
    ),
    (partial(invoice.void, Invoice("issued", DRAFT), "長" * 301), "text-too-long", "reason"),
    (partial(payment.enter, Payment(), "P1", replace(RECEIPT, amount=10**13 + 1)), "yen-out-of-range", "amount"),
    (partial(payment.enter, Payment(), "P1", replace(RECEIPT, payer_name="長" * 301)), "text-too-long", "payer_name"),
    (partial(payment.withdraw, "p1", Payment("P1", RECEIPT), "長" * 301, {}), "text-too-long", "reason"),
]  # fmt: skip
TEXTS = [
    (replace(TEXT, subject="長" * 201), "text-too-long", "subject"),
    (replace(TEXT, quoted_on=date(1900, 1, 1)), "day-out-of-range", "quoted_on"),
    (replace(TEXT, lines=(LINE,) * 501), "too-many-items", "lines"),
    (text_of(name="長" * 201), "text-too-long", "lines.0.name"),
    (text_of(quantity=Decimal("0.0001")), "too-many-digits", "lines.0.quantity"),
    (text_of(unit_price=Decimal(10**12)), "too-many-digits", "lines.0.unit_price"),
    (text_of(discount=10**11 + 1), "number-out-of-range", "lines.0.discount"),
    (text_of(discount=-1), "yen-out-of-range", "lines.0.discount"),
    (text_of(unit_price=Decimal(-1)), "negative-price", "lines.0.unit_price"),
    (text_of(quantity=Decimal(-1)), "negative-quantity", "lines.0.quantity"),
    (text_of(kind="discount"), "discount-adds", "lines.0.unit_price"),
    (replace(TEXT, customer=None), "quote-needs-customer-or-deal", "customer_id"),
    (replace(TEXT, valid_until=date(2026, 11, 19)), "valid-until-before", "valid_until"),
    (replace(TEXT, relation="alternative"), "alternative-of-what", "alternative_of_id"),
]


@pytest.mark.parametrize(("asked", "code", "field"), BEYOND)
def test_what_is_beyond_its_limits_is_refused(asked: Callable[[], Any], code: str, field: str) -> None:
    with pytest.raises(Refused) as refused:
        asked()
    assert (refused.value.code, refused.value.field) == (code, field)


@pytest.mark.parametrize(("text", "code", "field"), TEXTS)
@pytest.mark.parametrize(
    "asked", [lambda text: quote.written(text, LEGISLATED), lambda text: imported.drafted("Q1", text, 1)]
)
def test_a_quote_is_refused_alike_as_entered_and_as_imported(
    asked: Callable[[QuoteContent], Any], text: QuoteContent, code: str, field: str
) -> None:
    with pytest.raises(Refused) as refused:
        asked(text)
    assert (refused.value.code, refused.value.field) == (code, field)
