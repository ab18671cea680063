import type { sales } from '../../api/resources'
import { column, field } from '../../patterns/fields/field'

export const saleProperties = [
  field('on', 'date', { readonly: true }),
  field('kind', 'code', { set: 'sale_kind', readonly: true }),
  field('billed_customer_id', 'customer', { readonly: true }),
  field('billing', 'code', { set: 'billing_state', readonly: true }),
  field('warehouse_name', 'text', { readonly: true }),
  field('owner_name', 'text', { readonly: true }),
  field('department_name', 'text', { readonly: true }),
  field('source', 'code', { set: 'source', readonly: true }),
]

export const saleColumns = [
  column<typeof sales>('number', 'text', 130, { sort: true }),
  column<typeof sales>('on', 'date', 145, { sort: true }),
  column<typeof sales>('customer_name', 'text', 230),
  column<typeof sales>('kind', 'code', 70, { set: 'sale_kind' }),
  column<typeof sales>('lines_total', 'yen', 120, { sort: true, total: true }),
  column<typeof sales>('billing', 'code', 90, { set: 'billing_state' }),
  column<typeof sales>('invoice_number', 'text', 130),
  column<typeof sales>('quote_number', 'text', 130),
  column<typeof sales>('billed_customer_name', 'text', 220, { hidden: true }),
  column<typeof sales>('owner_name', 'text', 110),
]

/** What the list is filtered by; a date and an amount are asked from–to. */
export const saleFilters = [
  field('customer_id', 'customer'),
  field('billed_customer_id', 'customer'),
  field('owner_id', 'user'),
  field('on', 'date'),
  field('kind', 'code', { set: 'sale_kind' }),
]
