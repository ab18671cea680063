import { useParams } from '@tanstack/react-router'
import type { CreateOf } from '../../api/resource'
import { products } from '../../api/resources'
import { t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import { FormScreen } from '../../patterns/form/FormScreen'
import { today } from '../../patterns/format'
import { productFields } from './fields'

type Body = CreateOf<typeof products>
type Values = Body & { price_from: string; price?: string; cost?: string }

const firstPrice = [
  field('price_from', 'date', { section: 'first_price' }),
  field('price', 'decimal', { section: 'first_price' }),
  field('cost', 'decimal', { section: 'first_price' }),
]

function withPrice({ price_from, price, cost, ...product }: Values): Body {
  if (!price) return product
  return { ...product, prices: [{ from: price_from, unit_price: price, ...(cost ? { unit_cost: cost } : {}) }] }
}

export function ProductForm() {
  const { id } = useParams({ strict: false })
  return (
    <FormScreen
      of={products}
      noun={t('noun.product')}
      fields={id ? productFields : [...productFields, ...firstPrice]}
      initial={{ tax_class: 'standard', price_from: today() }}
      body={withPrice}
      page="/products/$id"
    />
  )
}
