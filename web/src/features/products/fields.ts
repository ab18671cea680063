import type { products } from '../../api/resources'
import { column, field } from '../../patterns/fields/field'

export const productFields = [
  field('code', 'text', { required: true, onlyNew: true }),
  field('name', 'text', { required: true }),
  field('kana', 'kana', { readingOf: 'name' }),
  field('category'),
  field('unit'),
  field('tax_class', 'code', { required: true }),
  field('package_code'),
]

export const priceFields = [
  field('from', 'date', { required: true }),
  field('unit_price', 'decimal', { required: true }),
  field('unit_cost', 'decimal'),
]

export const productColumns = [
  column<typeof products>('code', 'text', 120, { sort: true }),
  column<typeof products>('name', 'text', 280, { sort: true }),
  column<typeof products>('kana', 'text', 220, { hidden: true }),
  column<typeof products>('category', 'text', 140, { sort: true }),
  column<typeof products>('unit', 'text', 70),
  column<typeof products>('unit_price', 'decimal', 120),
  column<typeof products>('tax_class', 'code', 110),
  column<typeof products>('package_code', 'text', 130),
]
