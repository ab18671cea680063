"""The read tables of billing, by the kind of stream."""

from collections.abc import Mapping
from typing import Any

from billing.adapters.views.closings import CLOSING_TABLE
from billing.adapters.views.companies import COMPANY_TABLE
from billing.adapters.views.invoices import INVOICE_TABLE
from billing.adapters.views.payments import PAYMENT_TABLE
from billing.adapters.views.products import PRODUCT_TABLE
from billing.adapters.views.quotes import QUOTE_TABLE
from billing.adapters.views.sales import SALE_TABLE
from billing.adapters.views.tax_rates import TAX_RATES_TABLE
from billing.adapters.views.warehouses import WAREHOUSE_TABLE
from spine.store.tables import Table

TABLES: Mapping[str, Table[Any]] = {
    "product": PRODUCT_TABLE,
    "warehouse": WAREHOUSE_TABLE,
    "quote": QUOTE_TABLE,
    "sale": SALE_TABLE,
    "invoice": INVOICE_TABLE,
    "payment": PAYMENT_TABLE,
    "closing": CLOSING_TABLE,
    "company": COMPANY_TABLE,
    "tax-rates": TAX_RATES_TABLE,
}
