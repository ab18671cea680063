import type { CreateOf } from '../../api/resource'
import type { customers } from '../../api/resources'
import { column, field } from '../../patterns/fields/field'

const closing = (values: Record<string, unknown>) => values.billing_method === 'closing'

export const customerFields = [
  field('name', 'text', { required: true }),
  field('kana', 'kana', { readingOf: 'name' }),
  field('code', 'text', { hint: 'hint.code', onlyNew: true }),
  field('rank', 'text'),
  field('industry', 'text'),
  field('tags', 'tags'),
  field('owner_id', 'user'),
  field('department_id', 'department'),
  field('phone', 'phone', { section: 'address' }),
  field('fax', 'phone', { section: 'address' }),
  field('email', 'email', { section: 'address' }),
  field('site', 'link', { section: 'address' }),
  field('postal_code', 'text', { section: 'address' }),
  field('address', 'text', { section: 'address', wide: true }),
  field('building', 'text', { section: 'address', wide: true }),
  field('corporate_number', 'text', { section: 'company' }),
  field('t_number', 'text', { section: 'company' }),
  field('capital', 'yen', { section: 'company' }),
  field('notes', 'textarea', { section: 'company' }),
  field('billing_method', 'code', { section: 'billing', required: true }),
  field('closing_day', 'day', { section: 'billing', when: closing, hint: 'hint.closing_day' }),
  field('payment_months', 'integer', { section: 'billing' }),
  field('payment_day', 'day', { section: 'billing', hint: 'hint.closing_day' }),
  field('holiday_rule', 'code', { section: 'billing' }),
  field('tax_method', 'code', { section: 'billing', required: true }),
  field('tax_rounding', 'code', { section: 'billing', set: 'rounding' }),
  field('line_rounding', 'code', { section: 'billing', set: 'rounding' }),
  field('fee_bearer', 'code', { section: 'billing' }),
  field('bills_to_id', 'customer', { section: 'billing' }),
  field('credit_limit', 'yen', { section: 'billing' }),
]

export const newCustomer: Partial<CreateOf<typeof customers>> = {
  billing_method: 'closing',
  closing_day: 31,
  payment_months: 1,
  payment_day: 31,
  holiday_rule: 'next',
  tax_method: 'exclusive',
  tax_rounding: 'down',
  line_rounding: 'down',
  fee_bearer: 'us',
}

export const customerColumns = [
  column<typeof customers>('code', 'text', 100, { sort: true }),
  column<typeof customers>('name', 'text', 260, { sort: true }),
  column<typeof customers>('kana', 'text', 210, { hidden: true, sort: true }),
  column<typeof customers>('rank', 'text', 64),
  column<typeof customers>('industry', 'text', 130),
  column<typeof customers>('phone', 'phone', 140),
  column<typeof customers>('address', 'text', 240),
  column<typeof customers>('owner_name', 'text', 110),
  column<typeof customers>('department_name', 'text', 130, { hidden: true }),
  column<typeof customers>('billing_method', 'code', 90, { hidden: true }),
  column<typeof customers>('credit_limit', 'yen', 130, { hidden: true, sort: true }),
  column<typeof customers>('capital', 'yen', 150, { hidden: true, sort: true }),
]

/** What the list is filtered by; a date and an amount are asked from–to. */
export const customerFilters = [
  field('owner_id', 'user'),
  field('department_id', 'department'),
  field('credit_limit', 'yen'),
  field('capital', 'yen'),
]
