import type { quotes } from '../../api/resources'
import { column, field } from '../../patterns/fields/field'

export const quoteFields = [
  field('subject', 'text', { required: true, wide: true }),
  field('customer_id', 'customer'),
  field('deal_id', 'deal'),
  field('quoted_on', 'date', { required: true }),
  field('valid_until', 'date'),
  field('delivery_on', 'date', { hint: 'quotes.delivery_hint' }),
  field('owner_id', 'user'),
  field('department_id', 'department'),
  field('tax_method', 'code', { section: 'tax' }),
  field('tax_rounding', 'code', { section: 'tax', set: 'rounding' }),
  field('line_rounding', 'code', { section: 'tax', set: 'rounding' }),
  field('withholding', 'flag', { section: 'tax' }),
  field('relation', 'code', { section: 'forecast', set: 'quote_relation', onlyNew: true }),
  field('alternative_of_id', 'quote', {
    section: 'forecast',
    onlyNew: true,
    when: (of) => of.relation === 'alternative',
  }),
  field('probability', 'percent', { section: 'forecast', onlyNew: true }),
  field('expected_month', 'month', { section: 'forecast', onlyNew: true }),
]

export const quoteTextFields = [
  field('terms', 'textarea'),
  field('remarks', 'textarea'),
  field('internal_note', 'textarea', { hint: 'quotes.internal_hint' }),
]

export const quoteProperties = [
  ...quoteFields.filter(({ name, onlyNew }) => name !== 'subject' && name !== 'customer_id' && !onlyNew),
  field('relation', 'code', { section: 'forecast', set: 'quote_relation', readonly: true }),
  field('probability', 'percent', { section: 'forecast', readonly: true }),
  field('expected_month', 'month', { section: 'forecast', readonly: true }),
  field('counts', 'flag', { section: 'forecast', readonly: true }),
  field('won_on', 'date', { section: 'forecast', readonly: true }),
  ...quoteTextFields.map((text) => ({ ...text, section: 'notes' })),
]

export const quoteColumns = [
  column<typeof quotes>('number', 'text', 112, { sort: true }),
  column<typeof quotes>('subject', 'text', 206),
  column<typeof quotes>('customer_name', 'text', 186),
  column<typeof quotes>('status', 'code', 96, { set: 'quote_status' }),
  column<typeof quotes>('net', 'yen', 112, { sort: true, total: true }),
  column<typeof quotes>('quoted_on', 'date', 138, { sort: true }),
  column<typeof quotes>('expected_month', 'month', 100, { sort: true }),
  column<typeof quotes>('probability', 'percent', 60),
  column<typeof quotes>('sale_state', 'code', 92, { set: 'sale_state' }),
  column<typeof quotes>('owner_name', 'text', 100),
  column<typeof quotes>('valid_until', 'date', 140, { hidden: true }),
  column<typeof quotes>('delivery_on', 'date', 140, { hidden: true }),
  column<typeof quotes>('deal_name', 'text', 200, { hidden: true }),
  column<typeof quotes>('gross', 'yen', 120, { hidden: true }),
]

/** What the list is filtered by; a date and an amount are asked from–to. */
export const quoteFilters = [
  field('status', 'code', { set: 'quote_status' }),
  field('owner_id', 'user'),
  field('customer_id', 'customer'),
  field('quoted_on', 'date'),
]
