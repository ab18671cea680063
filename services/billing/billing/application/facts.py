"""The facts of records in published events, in the form of the contracts."""

from collections.abc import Sequence
from typing import Any

from billing.domain.lines import Line, cost
from billing.domain.product import Product
from billing.domain.quote import Quote
from billing.domain.sale import Sale
from billing.domain.warehouse import Warehouse


def product_facts(product: Product) -> dict[str, Any]:
    profile = product.profile
    return {
        "code": product.code,
        "name": profile.name,
        "kana": profile.kana,
        "category": profile.category,
        "unit": profile.unit,
        "tax_class": profile.tax_class,
        "package_code": profile.package_code,
        "unit_price": product.prices[-1].unit_price if product.prices else None,
        "active": product.active,
        "archived": product.archived,
    }


def product_costs(product: Product) -> dict[str, Any]:
    known = [price for price in product.prices if price.unit_cost is not None]
    return {"code": product.code, "costs": [{"since": p.since, "unit_cost": p.unit_cost} for p in known]}


def warehouse_facts(warehouse: Warehouse) -> dict[str, Any]:
    profile = warehouse.profile
    return {
        "code": warehouse.code,
        "name": profile.name,
        "kind": profile.kind,
        "postal_code": profile.postal_code,
        "address": profile.address,
        "phone": profile.phone,
        "archived": warehouse.archived,
    }


LINE = (
    "number",
    "kind",
    "product_id",
    "product_code",
    "name",
    "quantity",
    "unit",
    "unit_price",
    "discount",
    "amount",
    "tax_class",
    "rate",
    "rate_planned",
)


def line_facts(lines: Sequence[Line]) -> list[dict[str, Any]]:
    """Returns the lines without their costs."""
    return [{name: getattr(line, name) for name in LINE} for line in lines]


def quote_facts(quote: Quote) -> dict[str, Any]:
    text = quote.text
    customer = text.customer
    return {
        "number": quote.number,
        "revision": quote.revision,
        "subject": text.subject,
        "customer_id": customer.id if customer else None,
        "customer_code": customer.code if customer else "",
        "customer_name": customer.name if customer else "",
        "deal_id": text.deal_id,
        "relation": text.relation,
        "alternative_of_id": text.alternative_of_id,
        "counts": quote.counts,
        "status": quote.status,
        "probability": quote.probability,
        "expected_month": quote.expected_month,
        "quoted_on": text.quoted_on,
        "valid_until": text.valid_until,
        "delivery_on": text.delivery_on,
        "won_on": quote.won_on,
        "net": text.totals.net,
        "tax": text.totals.tax,
        "gross": text.totals.gross,
        "sold_net": quote.sold_net,
        "owner_id": text.owner_id,
        "department_id": text.department_id,
        "lines": line_facts(text.lines),
        "archived": quote.archived,
    }


def quote_costs(quote: Quote) -> dict[str, Any]:
    total, net = cost(quote.text.lines), quote.text.totals.net
    known = [line for line in quote.text.lines if line.unit_cost is not None]
    return {
        "number": quote.number,
        "deal_id": quote.text.deal_id,
        "net": net,
        "cost_total": total,
        "margin": None if total is None else net - total,
        "lines": [{"number": line.number, "unit_cost": line.unit_cost} for line in known],
    }


def sale_facts(sale: Sale) -> dict[str, Any]:
    slip, each = sale.slip, sale.slip.billing_method == "each"
    return {
        "number": sale.number,
        "kind": slip.kind,
        "reverses_id": slip.reverses_id,
        "quote_id": slip.quote_id,
        "quote_number": slip.quote_number,
        "deal_id": slip.deal_id,
        "customer_id": slip.customer.id,
        "customer_code": slip.customer.code,
        "customer_name": slip.customer.name,
        "billed_customer_id": slip.billed.id,
        "billed_customer_code": slip.billed.code,
        "billed_customer_name": slip.billed.name,
        "on": slip.on,
        "lines": line_facts(slip.lines),
        "lines_total": slip.totals.lines_total,
        "net": slip.totals.net,
        "tax": slip.totals.tax if each else None,
        "gross": slip.totals.gross if each else None,
        "billing": sale.billing,
        "invoice_id": sale.invoice_id,
        "invoice_number": sale.invoice_number,
        "warehouse_id": slip.warehouse_id,
        "owner_id": slip.owner_id,
        "department_id": slip.department_id,
        "source": slip.source,
        "archived": sale.archived,
    }
