"""The kinds of streams of billing, each with the event that starts its record."""

from typing import Any

from billing.domain import (
    alternatives,
    closing,
    company,
    invoice,
    numbering,
    payment,
    product,
    quote,
    sale,
    tax_rates,
    warehouse,
)
from billing.domain.alternatives import Alternatives, AlternativesEvent
from billing.domain.closing import ClosingEvent, ClosingRun
from billing.domain.company import Company, CompanyEvent
from billing.domain.invoice import Invoice, InvoiceEvent
from billing.domain.numbering import Numbers, NumberTaken
from billing.domain.payment import Payment, PaymentEvent
from billing.domain.product import Product, ProductEvent
from billing.domain.quote import Quote, QuoteEvent
from billing.domain.sale import Sale, SaleEvent
from billing.domain.tax_rates import TaxRateEvent, TaxRates
from billing.domain.warehouse import Warehouse, WarehouseEvent
from spine.store.streams import Aggregate

PRODUCTS: Aggregate[Product, ProductEvent] = Aggregate(
    "product", Product(), product.evolve, begins=product.ProductRegistered
)
WAREHOUSES: Aggregate[Warehouse, WarehouseEvent] = Aggregate(
    "warehouse", Warehouse(), warehouse.evolve, begins=warehouse.WarehouseRegistered
)
QUOTES: Aggregate[Quote, QuoteEvent] = Aggregate("quote", Quote(), quote.evolve, begins=quote.QuoteDrafted)
ALTERNATIVES: Aggregate[Alternatives, AlternativesEvent] = Aggregate(
    "alternatives", Alternatives(), alternatives.evolve
)
"""A set's stream has the id of its root, the first quote of the set."""
SALES: Aggregate[Sale, SaleEvent] = Aggregate("sale", Sale(), sale.evolve, begins=sale.SaleRegistered)
INVOICES: Aggregate[Invoice, InvoiceEvent] = Aggregate(
    "invoice", Invoice(), invoice.evolve, begins=invoice.InvoiceDrafted
)
NUMBERS: Aggregate[Numbers, NumberTaken] = Aggregate(
    "invoice-numbers", Numbers(), numbering.evolve, latest_event_is_state=True
)
PAYMENTS: Aggregate[Payment, PaymentEvent] = Aggregate(
    "payment", Payment(), payment.evolve, begins=payment.PaymentEntered
)
CLOSINGS: Aggregate[ClosingRun, ClosingEvent] = Aggregate("closing", ClosingRun(), closing.evolve)
COMPANIES: Aggregate[Company, CompanyEvent] = Aggregate("company", Company(), company.evolve)
COMPANY = COMPANIES.stream("company")
"""The only stream of its kind: there is one issuer."""
TAX_RATES: Aggregate[TaxRates, TaxRateEvent] = Aggregate("tax-rates", TaxRates(), tax_rates.evolve)
RATES = TAX_RATES.stream("table")
"""The only stream of its kind: there is one table of tax rates."""
KINDS: tuple[Aggregate[Any, Any], ...] = (
    PRODUCTS, WAREHOUSES, QUOTES, ALTERNATIVES, SALES, INVOICES, NUMBERS, PAYMENTS, CLOSINGS, COMPANIES,
    TAX_RATES,
)  # fmt: skip
