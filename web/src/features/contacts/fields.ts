import type { contacts } from '../../api/resources'
import { column, field } from '../../patterns/fields/field'

export const contactFields = [
  field('customer_id', 'customer', { required: true, onlyNew: true }),
  field('name', 'text', { required: true }),
  field('kana', 'kana', { readingOf: 'name' }),
  field('department'),
  field('title'),
  field('phone', 'phone', { section: 'address' }),
  field('phone_extension', 'text', { section: 'address' }),
  field('mobile', 'phone', { section: 'address' }),
  field('email', 'email', { section: 'address' }),
  field('primary', 'flag'),
  field('left', 'flag'),
  field('notes', 'textarea', { section: 'notes' }),
]

export const contactColumns = [
  column<typeof contacts>('name', 'text', 150, { sort: true }),
  column<typeof contacts>('kana', 'text', 150, { hidden: true }),
  column<typeof contacts>('customer_name', 'text', 240),
  column<typeof contacts>('department', 'text', 150),
  column<typeof contacts>('title', 'text', 110),
  column<typeof contacts>('phone', 'phone', 140),
  column<typeof contacts>('mobile', 'phone', 140),
  column<typeof contacts>('email', 'email', 220),
]
