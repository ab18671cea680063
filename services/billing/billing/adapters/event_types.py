"""The stable names of billing's events and the upcasters of retired ones."""

from collections.abc import Mapping
from typing import Any

from billing.domain import alternatives, closing, company, invoice, numbering, payment, product, quote, sale, warehouse
from spine.codec import Upcaster

EVENT_TYPES: Mapping[str, type[Any]] = {
    "billing.product-registered.v1": product.ProductRegistered,
    "billing.product-revised.v1": product.ProductRevised,
    "billing.product-priced.v1": product.ProductPriced,
    "billing.product-discontinued.v1": product.ProductDiscontinued,
    "billing.product-archived.v1": product.ProductArchived,
    "billing.warehouse-registered.v1": warehouse.WarehouseRegistered,
    "billing.warehouse-revised.v1": warehouse.WarehouseRevised,
    "billing.warehouse-archived.v1": warehouse.WarehouseArchived,
    "billing.quote-drafted.v1": quote.QuoteDrafted,
    "billing.quote-edited.v1": quote.QuoteEdited,
    "billing.quote-revised.v1": quote.QuoteRevised,
    "billing.quote-forecast-set.v1": quote.QuoteForecastSet,
    "billing.quote-counted.v1": quote.QuoteCounted,
    "billing.quote-submitted.v1": quote.QuoteSubmitted,
    "billing.quote-won.v1": quote.QuoteWon,
    "billing.quote-lost.v1": quote.QuoteLost,
    "billing.quote-expired.v1": quote.QuoteExpired,
    "billing.quote-withdrawn.v1": quote.QuoteWithdrawn,
    "billing.quote-sold.v1": quote.QuoteSold,
    "billing.quote-sale-reversed.v1": quote.QuoteSaleReversed,
    "billing.quote-archived.v1": quote.QuoteArchived,
    "billing.alternative-added.v1": alternatives.AlternativeAdded,
    "billing.alternative-chosen.v1": alternatives.AlternativeChosen,
    "billing.sale-registered.v1": sale.SaleRegistered,
    "billing.sale-reversed.v1": sale.SaleReversed,
    "billing.sale-reversal-withdrawn.v1": sale.SaleReversalWithdrawn,
    "billing.sale-billed.v1": sale.SaleBilled,
    "billing.sale-unbilled.v1": sale.SaleUnbilled,
    "billing.sale-archived.v1": sale.SaleArchived,
    "billing.invoice-drafted.v1": invoice.InvoiceDrafted,
    "billing.invoice-discarded.v1": invoice.InvoiceDiscarded,
    "billing.invoice-issued.v1": invoice.InvoiceIssued,
    "billing.invoice-voided.v1": invoice.InvoiceVoided,
    "billing.invoice-document-stored.v1": invoice.DocumentStored,
    "billing.invoice-payment-applied.v1": invoice.PaymentApplied,
    "billing.invoice-credited.v1": invoice.InvoiceCredited,
    "billing.invoice-credit-withdrawn.v1": invoice.InvoiceCreditWithdrawn,
    "billing.invoice-number-taken.v1": numbering.NumberTaken,
    "billing.payment-entered.v1": payment.PaymentEntered,
    "billing.payment-allocated.v1": payment.PaymentAllocated,
    "billing.payment-withdrawn.v1": payment.PaymentWithdrawn,
    "billing.closing-started.v1": closing.ClosingStarted,
    "billing.customer-closed.v1": closing.CustomerClosed,
    "billing.customer-skipped.v1": closing.CustomerSkipped,
    "billing.closing-ended.v1": closing.ClosingEnded,
    "billing.company-revised.v1": company.CompanyRevised,
}

UPCASTERS: Mapping[str, tuple[str, Upcaster]] = {}
