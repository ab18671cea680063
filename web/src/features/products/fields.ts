import type { Product } from '../../api/types'
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
  column<Product>('code', 'text', 120, { sort: true }),
  column<Product>('name', 'text', 280, { sort: true }),
  column<Product>('kana', 'text', 220, { hidden: true }),
  column<Product>('category', 'text', 140, { sort: true }),
  column<Product>('unit', 'text', 70),
  column<Product>('unit_price', 'decimal', 120),
  column<Product>('tax_class', 'code', 110),
  column<Product>('package_code', 'text', 130),
]
