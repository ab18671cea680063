import type { payments } from '../../api/resources'
import { column, field } from '../../patterns/fields/field'

export const paymentFields = [
  field('customer_id', 'customer', { required: true }),
  field('on', 'date', { required: true }),
  field('amount', 'yen', { required: true }),
  field('fee', 'yen', { hint: 'payments.fee_hint' }),
  field('method', 'code', { required: true, set: 'payment_method' }),
  field('payer_name'),
  field('remarks', 'textarea'),
]

export const paymentColumns = [
  column<typeof payments>('number', 'text', 130, { sort: true }),
  column<typeof payments>('on', 'date', 145, { sort: true }),
  column<typeof payments>('customer_name', 'text', 240),
  column<typeof payments>('payer_name', 'text', 180),
  column<typeof payments>('method', 'code', 90, { set: 'payment_method' }),
  column<typeof payments>('amount', 'yen', 120, { sort: true, total: true }),
  column<typeof payments>('fee', 'yen', 90),
  column<typeof payments>('unallocated', 'yen', 120),
]

/** What the list is filtered by; a date and an amount are asked from–to. */
export const paymentFilters = [
  field('customer_id', 'customer'),
  field('on', 'date'),
  field('method', 'code', { set: 'payment_method' }),
]
