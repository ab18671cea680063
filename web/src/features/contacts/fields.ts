import type { Contact } from '../../api/types'
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
  column<Contact>('name', 'text', 150, { sort: true }),
  column<Contact>('kana', 'text', 150, { hidden: true }),
  column<Contact>('customer_name', 'text', 240),
  column<Contact>('department', 'text', 150),
  column<Contact>('title', 'text', 110),
  column<Contact>('phone', 'phone', 140),
  column<Contact>('mobile', 'phone', 140),
  column<Contact>('email', 'email', 220),
]
