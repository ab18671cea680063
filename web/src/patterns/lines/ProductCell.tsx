import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react'
import { useRecords } from '../../api/hooks'
import { products } from '../../api/resources'
import type { ProductItem } from '../../api/types'
import { t } from '../../i18n'
import { isComposing } from '../form/useReading'
import { Money } from '../Money'

type Props = {
  value: string
  label: string
  cell: string
  invalid?: boolean
  onChange: (text: string) => void
  onProduct: (product: ProductItem) => void
}

/** The name of a line: free text, and below it the products whose name, kana or code holds what is typed. */
export function ProductCell({ value, label, cell, invalid, onChange, onProduct }: Props) {
  const [typing, setTyping] = useState(false)
  const [marked, mark] = useState<string>()
  const list = useId()
  const q = useDeferredValue(value)
  const wanted = typing && q.trim().length > 0
  const found = useRecords(products, { q, active: true, limit: 8 }, wanted)
  const items = wanted ? found.items : []
  // By id: an answer that arrives late must not put another product under the mark.
  const at = items.findIndex((product) => product.id === marked)
  const take = (product: ProductItem) => {
    setTyping(false)
    mark(undefined)
    onProduct(product)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || items.length === 0 || event.ctrlKey || event.altKey) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = items[at]
    if (step && (step > 0 || at >= 0)) mark(items[Math.min(items.length - 1, at + step)]?.id)
    else if (event.key === 'Enter' && chosen) take(chosen)
    else if (event.key === 'Escape') setTyping(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="product-cell">
      <input
        data-cell={cell}
        role="combobox"
        aria-label={label}
        aria-expanded={items.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-invalid={invalid || undefined}
        aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
        autoComplete="off"
        value={value}
        onChange={(event) => {
          setTyping(true)
          mark(undefined)
          onChange(event.target.value)
        }}
        onBlur={() => setTyping(false)}
        onKeyDown={onKeyDown}
      />
      {items.length > 0 && (
        <div id={list} role="listbox" className="product-choices" aria-label={t('lines.products')}>
          {items.map((product, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are taken by the input (combobox pattern)
            <div
              key={product.id}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(product)}
            >
              <span className="quiet">{product.code}</span>
              <span>{product.name}</span>
              <Money value={product.unit_price} />
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
