import type { leads } from '../../api/resources'
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
  column<typeof leads>('code', 'text', 100, { sort: true }),
  column<typeof leads>('company', 'text', 240, { sort: true }),
  column<typeof leads>('person', 'text', 130),
  column<typeof leads>('status', 'code', 110, { set: 'lead_status' }),
  column<typeof leads>('source', 'text', 130),
  column<typeof leads>('phone', 'phone', 140),
  column<typeof leads>('got_on', 'date', 150, { sort: true }),
  column<typeof leads>('owner_name', 'text', 110),
]

/** What the list is filtered by; a date and an amount are asked from–to. */
export const leadFilters = [field('status', 'code', { set: 'lead_status' }), field('owner_id', 'user')]
