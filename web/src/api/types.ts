import type { Answer, Body } from './call'
import type { CreateOf, ItemOf, RecordOf } from './resource'
import type * as of from './resources'

export type Me = Answer<'GET', '/identity/me'>
export type Role = Me['roles'][number]
export type Department = RecordOf<typeof of.departments>
export type User = ItemOf<typeof of.users>
export type ApiKey = ItemOf<typeof of.apiKeys>

export type Customer = RecordOf<typeof of.customers>
export type Contact = RecordOf<typeof of.contacts>
export type Lead = RecordOf<typeof of.leads>
export type Deal = RecordOf<typeof of.deals>
export type Activity = RecordOf<typeof of.activities>
export type Todo = RecordOf<typeof of.todos>
export type Inquiry = RecordOf<typeof of.inquiries>

export type Product = RecordOf<typeof of.products>
export type ProductItem = ItemOf<typeof of.products>
export type Quote = RecordOf<typeof of.quotes>
export type SaleItem = ItemOf<typeof of.sales>
export type Sale = RecordOf<typeof of.sales>
export type Invoice = RecordOf<typeof of.invoices>
export type Payment = RecordOf<typeof of.payments>
export type TaxRateRow = Answer<'GET', '/billing/tax-rates'>['rows'][number]
export type TaxClass = Product['tax_class']
export type PreviewQuote = Body<'POST', '/billing/quotes/preview'>
export type Preview = Answer<'POST', '/billing/quotes/preview'>
export type Allocation = NonNullable<CreateOf<typeof of.payments>['allocations']>[number]
/** A line as any document shows it; what a kind of document adds is optional here. */
export type Line = Omit<Invoice['lines'][number], 'sale_number'> & Partial<Quote['lines'][number]>
/** The sums of any document; cost and margin come by right, tax not for sales billed by closing, `planned` in quotes. */
export type Totals = Pick<Sale, 'lines_total' | 'net' | 'tax' | 'gross'> &
  Partial<Pick<Quote, 'withheld' | 'margin' | 'margin_rate'>> & { taxes: Quote['taxes'] }
/** Long work and imports are answered alike by every service. */
export type Job = Answer<'GET', '/crm/jobs/{job_id}'>
export type Import = Answer<'GET', '/crm/imports/{import_id}'>
