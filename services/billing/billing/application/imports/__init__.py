"""Billing's importers, in the order in which the files depend on each other."""

from billing.application.imports.invoices import INVOICE_IMPORTER
from billing.application.imports.payments import PAYMENT_IMPORTER
from billing.application.imports.products import PRODUCT_IMPORTER, WAREHOUSE_IMPORTER
from billing.application.imports.quotes import QUOTE_IMPORTER
from billing.application.imports.sales import SALE_IMPORTER
from billing.domain.refusal import Refused
from intake.importer import Importers

IMPORTERS = Importers(
    [WAREHOUSE_IMPORTER, PRODUCT_IMPORTER, QUOTE_IMPORTER, SALE_IMPORTER, INVOICE_IMPORTER, PAYMENT_IMPORTER], Refused
)
