"""Billing's own events to those it publishes; what has no maker here is private."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

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
from contracts.published import Published
from spine.appends import RecordedEvent

Facts = Callable[[Any], dict[str, Any]]

OCCASIONS: Mapping[type[Any], tuple[tuple[type[Published], Facts], ...]] = {
    product.ProductRegistered: (
        (product_contract.ProductRegisteredV1, product_facts),
        (product_contract.ProductCostedV1, product_costs),
    ),
    product.ProductRevised: ((product_contract.ProductRevisedV1, product_facts),),
    product.ProductPriced: (
        (product_contract.ProductPricedV1, product_facts),
        (product_contract.ProductCostedV1, product_costs),
    ),
    product.ProductDiscontinued: ((product_contract.ProductDiscontinuedV1, product_facts),),
    product.ProductArchived: ((product_contract.ProductArchivedV1, product_facts),),
    warehouse.WarehouseRegistered: ((product_contract.WarehouseRegisteredV1, warehouse_facts),),
    warehouse.WarehouseRevised: ((product_contract.WarehouseRevisedV1, warehouse_facts),),
    warehouse.WarehouseArchived: ((product_contract.WarehouseArchivedV1, warehouse_facts),),
    quote.QuoteDrafted: (
        (quote_contract.QuoteDraftedV1, quote_facts),
        (quote_contract.QuoteCostedV1, quote_costs),
    ),
    quote.QuoteEdited: (
        (quote_contract.QuoteEditedV1, quote_facts),
        (quote_contract.QuoteCostedV1, quote_costs),
    ),
    quote.QuoteRevised: ((quote_contract.QuoteRevisedV1, quote_facts),),
    quote.QuoteForecastSet: ((quote_contract.QuoteForecastSetV1, quote_facts),),
    quote.QuoteCounted: ((quote_contract.QuoteCountedV1, quote_facts),),
    quote.QuoteSubmitted: ((quote_contract.QuoteSubmittedV1, quote_facts),),
    quote.QuoteWon: ((quote_contract.QuoteWonV1, quote_facts),),
    quote.QuoteLost: ((quote_contract.QuoteLostV1, quote_facts),),
    quote.QuoteExpired: ((quote_contract.QuoteExpiredV1, quote_facts),),
    quote.QuoteWithdrawn: ((quote_contract.QuoteWithdrawnV1, quote_facts),),
    quote.QuoteSold: ((quote_contract.QuoteSoldV1, quote_facts),),
    quote.QuoteSaleReversed: ((quote_contract.QuoteSoldV1, quote_facts),),
    quote.QuoteArchived: ((quote_contract.QuoteArchivedV1, quote_facts),),
    sale.SaleRegistered: ((sale_contract.SaleRegisteredV1, sale_facts),),
    sale.SaleReversed: ((sale_contract.SaleReversedV1, sale_facts),),
    sale.SaleReversalWithdrawn: ((sale_contract.SaleReversedV1, sale_facts),),
    sale.SaleBilled: ((sale_contract.SaleBilledV1, sale_facts),),
    sale.SaleUnbilled: ((sale_contract.SaleUnbilledV1, sale_facts),),
    sale.SaleArchived: ((sale_contract.SaleArchivedV1, sale_facts),),
    invoice.InvoiceDrafted: ((invoice_contract.InvoiceDraftedV1, invoice_facts),),
    invoice.InvoiceDiscarded: ((invoice_contract.InvoiceDiscardedV1, invoice_facts),),
    invoice.InvoiceIssued: ((invoice_contract.InvoiceIssuedV1, invoice_facts),),
    invoice.InvoiceVoided: ((invoice_contract.InvoiceVoidedV1, invoice_facts),),
    invoice.DocumentStored: ((invoice_contract.InvoiceDocumentStoredV1, invoice_facts),),
    invoice.PaymentApplied: ((invoice_contract.InvoicePaymentAppliedV1, invoice_facts),),
    payment.PaymentEntered: ((payment_contract.PaymentEnteredV1, payment_facts),),
    payment.PaymentAllocated: ((payment_contract.PaymentAllocatedV1, payment_facts),),
    payment.PaymentWithdrawn: ((payment_contract.PaymentWithdrawnV1, payment_facts),),
    company.CompanyRevised: ((invoice_contract.CompanyRevisedV1, company_facts),),
}


def publish(recorded: RecordedEvent, event: object, state: object) -> Sequence[Published]:
    """What the others are told of an event; `state` is the record after it."""
    record_id = str(recorded.originator_id).partition("-")[2]
    version = recorded.originator_version
    return [
        model.model_validate({"id": record_id, "version": version, **facts(state)})
        for model, facts in OCCASIONS.get(type(event), ())
    ]
