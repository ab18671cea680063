"""Run by Tryton's own Python: its modules into an empty database, then a company, a tax, products and customers.

`python fill.py <database> <products and customers as JSON>` prints the ids as JSON. TRYTOND_DATABASE_URI names the
server, TRYTONPASSFILE the administrator's password.
"""

import json
import sys
from decimal import Decimal
from typing import Any

from proteus import Model, config
from trytond import admin, commandline
from trytond.modules.account.tests.tools import create_chart, create_tax, get_accounts
from trytond.modules.company.tests.tools import create_company


def activate(database: str) -> None:
    """An empty database becomes Tryton's, with the module sale and all it needs."""
    arguments = ["-d", database, "-u", "sale", "--activate-dependencies", "--email", "admin@example.jp"]
    admin.run(commandline.get_parser_admin().parse_args(arguments))


def fill(database: str, shop: dict[str, Any]) -> dict[str, Any]:
    """The ids of what a sale names, products and parties in the order given."""
    config.set_trytond(database)
    company = create_company()
    create_chart()
    revenue, expense = (get_accounts()[kind] for kind in ("revenue", "expense"))
    tax = create_tax(Decimal("0.10"))
    tax.save()
    category = Model.get("product.category")(name="印刷物", accounting=True)
    category.account_revenue, category.account_expense = revenue, expense
    category.customer_taxes.append(tax)
    category.save()
    (unit,) = Model.get("product.uom").find([("name", "=", "Unit")])
    products = [_product(unit, category, *each) for each in shop["products"]]
    parties = [_party(*each) for each in shop["customers"]]
    sales = Model.get("sale.sale")
    return {
        "products": products, "parties": parties, "unit": unit.id, "tax": tax.id,
        "company": sales().company.id, "currency": sales().currency.id, "login": company is not None and "admin",
    }  # fmt: skip


def _product(unit: Any, category: Any, code: str, name: str, price: str) -> int:
    template = Model.get("product.template")(name=name, default_uom=unit, type="goods", salable=True)
    template.list_price, template.account_category = Decimal(price), category
    template.products[0].suffix_code = code
    template.save()
    return int(template.products[0].id)


def _party(code: str, name: str) -> tuple[int, int]:
    party = Model.get("party.party")(name=f"{name} {code}")
    party.save()
    return int(party.id), int(party.addresses[0].id)


if __name__ == "__main__":
    activate(sys.argv[1])
    json.dump(fill(sys.argv[1], json.loads(sys.argv[2])), sys.stdout)
