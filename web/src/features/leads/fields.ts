import type { Lead } from '../../api/types'
import { column, field } from '../../patterns/fields/field'

export const leadFields = [
  field('company', 'text', { required: true }),
  field('kana', 'kana', { readingOf: 'company' }),
  field('person'),
  field('person_kana', 'kana', { readingOf: 'person' }),
  field('department'),
  field('source'),
  field('got_on', 'date'),
  field('owner_id', 'user'),
  field('department_id', 'department'),
  field('phone', 'phone', { section: 'address' }),
  field('mobile', 'phone', { section: 'address' }),
  field('email', 'email', { section: 'address' }),
  field('postal_code', 'text', { section: 'address' }),
  field('address', 'text', { section: 'address', wide: true }),
  field('notes', 'textarea', { section: 'notes' }),
]

export const leadColumns = [
  column<Lead>('code', 'text', 100, { sort: true }),
  column<Lead>('company', 'text', 240, { sort: true }),
  column<Lead>('person', 'text', 130),
  column<Lead>('status', 'code', 110, { set: 'lead_status' }),
  column<Lead>('source', 'text', 130),
  column<Lead>('phone', 'phone', 140),
  column<Lead>('got_on', 'date', 150, { sort: true }),
  column<Lead>('owner_name', 'text', 110),
]

/** What the list is filtered by; a date and an amount are asked from–to. */
export const leadFilters = [field('status', 'code', { set: 'lead_status' }), field('owner_id', 'user')]
