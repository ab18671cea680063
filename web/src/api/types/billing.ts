import type { components } from '../generated/billing'

type Shapes = components['schemas']

export type Product = Shapes['ProductRecord']
export type Warehouse = Shapes['WarehouseRecord']
export type Quote = Shapes['QuoteRecord']
export type Sale = Shapes['SaleRecord']
export type Invoice = Shapes['InvoiceRecord']
export type Payment = Shapes['PaymentRecord']
export type Company = Shapes['CompanyRecord']
export type TaxRates = Shapes['TaxRatesRecord']
export type TaxRateRow = Shapes['TaxRateRow']
export type Preview = Shapes['Preview']
export type TaxClass = Product['tax_class']
/** A line as any document shows it; what a kind of document adds is optional here. */
export type Line = Omit<Shapes['LineRow'], 'product_id' | 'unit_cost' | 'rate_planned'> &
  Partial<Pick<Shapes['QuoteLine'], 'product_id' | 'unit_cost' | 'sold_quantity' | 'rate_planned'>>
/** The sums of any document; cost and margin come by right, tax not for sales billed by closing, `planned` in quotes. */
export type Totals = {
  taxes: (Shapes['TaxRow'] & { planned?: boolean })[]
  lines_total: number
  net: number | null
  tax: number | null
  gross: number | null
  withheld?: number
  margin?: number | null
  margin_rate?: string | null
}
export type Allocation = { invoice_id: string; invoice_number?: string; amount: number }
