"""The events that billing publishes, in a table for each kind of record; events not listed are private."""

from typing import Any

from billing.adapters.kinds import COMPANIES, INVOICES, PAYMENTS, PRODUCTS, QUOTES, SALES, WAREHOUSES
from billing.application.facts import (
    product_costs,
    product_facts,
    quote_costs,
    quote_facts,
    sale_facts,
    warehouse_facts,
)
from billing.application.invoice_facts import company_facts, invoice_facts, payment_facts
from billing.domain import company, invoice, payment, product, quote, sale, warehouse
from contracts.billing import invoices as invoice_contract
from contracts.billing import payments as payment_contract
from contracts.billing import products as product_contract
from contracts.billing import quotes as quote_contract
from contracts.billing import sales as sale_contract
from spine.stream.publication import Publishes

PRODUCT_EVENTS = {
    product.ProductRegistered: product_contract.ProductRegisteredV1,
    product.ProductRevised: product_contract.ProductRevisedV1,
    product.ProductPriced: product_contract.ProductPricedV1,
    product.ProductDiscontinued: product_contract.ProductDiscontinuedV1,
    product.ProductArchived: product_contract.ProductArchivedV1,
}
PRODUCT_COSTS = dict.fromkeys((product.ProductRegistered, product.ProductPriced), product_contract.ProductCostedV1)
WAREHOUSE_EVENTS = {
    warehouse.WarehouseRegistered: product_contract.WarehouseRegisteredV1,
    warehouse.WarehouseRevised: product_contract.WarehouseRevisedV1,
    warehouse.WarehouseArchived: product_contract.WarehouseArchivedV1,
}
QUOTE_EVENTS = {
    quote.QuoteDrafted: quote_contract.QuoteDraftedV1,
    quote.QuoteEdited: quote_contract.QuoteEditedV1,
    quote.QuoteRevised: quote_contract.QuoteRevisedV1,
    quote.QuoteForecastSet: quote_contract.QuoteForecastSetV1,
    quote.QuoteCounted: quote_contract.QuoteCountedV1,
    quote.QuoteSubmitted: quote_contract.QuoteSubmittedV1,
    quote.QuoteWon: quote_contract.QuoteWonV1,
    quote.QuoteLost: quote_contract.QuoteLostV1,
    quote.QuoteExpired: quote_contract.QuoteExpiredV1,
    quote.QuoteWithdrawn: quote_contract.QuoteWithdrawnV1,
    quote.QuoteSold: quote_contract.QuoteSoldV1,
    quote.QuoteSaleReversed: quote_contract.QuoteSoldV1,
    quote.QuoteArchived: quote_contract.QuoteArchivedV1,
}
QUOTE_COSTS = dict.fromkeys((quote.QuoteDrafted, quote.QuoteEdited), quote_contract.QuoteCostedV1)
SALE_EVENTS = {
    sale.SaleRegistered: sale_contract.SaleRegisteredV1,
    sale.SaleReversed: sale_contract.SaleReversedV1,
    sale.SaleReversalWithdrawn: sale_contract.SaleReversedV1,
    sale.SaleBilled: sale_contract.SaleBilledV1,
    sale.SaleUnbilled: sale_contract.SaleUnbilledV1,
    sale.SaleArchived: sale_contract.SaleArchivedV1,
}
INVOICE_EVENTS = {
    invoice.InvoiceDrafted: invoice_contract.InvoiceDraftedV1,
    invoice.InvoiceDiscarded: invoice_contract.InvoiceDiscardedV1,
    invoice.InvoiceIssued: invoice_contract.InvoiceIssuedV1,
    invoice.InvoiceVoided: invoice_contract.InvoiceVoidedV1,
    invoice.DocumentStored: invoice_contract.InvoiceDocumentStoredV1,
    invoice.PaymentApplied: invoice_contract.InvoicePaymentAppliedV1,
    invoice.InvoiceCredited: invoice_contract.InvoiceCreditedV1,
    invoice.InvoiceCreditWithdrawn: invoice_contract.InvoiceCreditWithdrawnV1,
}
PAYMENT_EVENTS = {
    payment.PaymentEntered: payment_contract.PaymentEnteredV1,
    payment.PaymentAllocated: payment_contract.PaymentAllocatedV1,
    payment.PaymentWithdrawn: payment_contract.PaymentWithdrawnV1,
}
COMPANY_EVENTS = {company.CompanyRevised: invoice_contract.CompanyRevisedV1}

PUBLISHES: tuple[Publishes[Any], ...] = (
    Publishes(PRODUCTS, product_facts, PRODUCT_EVENTS),
    Publishes(PRODUCTS, product_costs, PRODUCT_COSTS),
    Publishes(WAREHOUSES, warehouse_facts, WAREHOUSE_EVENTS),
    Publishes(QUOTES, quote_facts, QUOTE_EVENTS),
    Publishes(QUOTES, quote_costs, QUOTE_COSTS),
    Publishes(SALES, sale_facts, SALE_EVENTS),
    Publishes(INVOICES, invoice_facts, INVOICE_EVENTS),
    Publishes(PAYMENTS, payment_facts, PAYMENT_EVENTS),
    Publishes(COMPANIES, company_facts, COMPANY_EVENTS),
)
