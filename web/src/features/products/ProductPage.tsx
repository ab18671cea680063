import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { products } from '../../api/resources'
import type { Product } from '../../api/types'
import { fieldLabel, t } from '../../i18n'
import { CommandButton } from '../../patterns/form/CommandButton'
import { dateText, today } from '../../patterns/format'
import { Money } from '../../patterns/Money'
import { RecordPage } from '../../patterns/page/RecordPage'
import { useId } from '../../patterns/page/useId'
import { useMay, useSeesCosts } from '../../shell/session'
import { priceFields, productFields } from './fields'

function Prices({ product, costs }: { product: Product; costs: boolean }) {
  const current = product.prices.findLast((price) => price.from <= today())
  return (
    <section className="panel">
      <h2>{t('products.prices')}</h2>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{fieldLabel('products', 'from')}</th>
            <th scope="col" className="right">
              {fieldLabel('products', 'unit_price')}
            </th>
            {costs && (
              <th scope="col" className="right">
                {fieldLabel('products', 'unit_cost')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {product.prices.toReversed().map((price) => (
            <tr key={price.from}>
              <td>
                {dateText(price.from)} {price === current && <span className="pill good">{t('products.current')}</span>}
              </td>
              <td className="right">
                <Money value={price.unit_price} />
              </td>
              {costs && (
                <td className="right">
                  <Money value={price.unit_cost} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

export function ProductPage() {
  const id = useId()
  const mayEdit = useMay('billing.products')
  const costs = useSeesCosts()
  const actions = (product: Product) =>
    mayEdit && (
      <>
        <Link to="/products/$id/edit" params={{ id }}>
          <Button tabIndex={-1}>{t('word.edit')}</Button>
        </Link>
        {product.active && (
          <CommandButton
            resource="products"
            label={t('products.discontinue')}
            danger
            question={t('products.discontinue_question')}
            run={products.command(id, 'discontinue')}
          />
        )}
        <CommandButton
          resource="products"
          label={t('products.set_price')}
          type="primary"
          fields={priceFields.filter((field) => costs || field.name !== 'unit_cost')}
          initial={{ from: today(), unit_price: product.unit_price ?? undefined, unit_cost: product.unit_cost }}
          run={products.command(id, 'set-price')}
        />
      </>
    )
  return (
    <RecordPage
      of={products}
      id={id}
      title={(product) => product.name}
      sub={(product) => (
        <>
          <span>{product.code}</span>
          {!product.active && <span className="pill quiet">{t('products.discontinued')}</span>}
        </>
      )}
      fields={productFields}
      editable={mayEdit}
      actions={actions}
      body={(product) => <Prices product={product} costs={costs} />}
    />
  )
}
