import { fieldLabel, t } from '../../i18n'
import type { Column } from '../fields/field'
import { grouped } from '../format'
import { Money } from '../Money'

type Props<T> = {
  resource: string
  columns: Column<T>[]
  items: T[]
  complete: boolean
  count?: { value: number; capped: boolean }
  loading: boolean
}

/** How many there are; totals only when every row they sum is here, so that a figure never means "so far". */
export function ListFoot<T>({ resource, columns, items, complete, count, loading }: Props<T>) {
  const total = (name: string) =>
    items.reduce((sum, item) => sum + Number((item as Record<string, unknown>)[name] ?? 0), 0)
  return (
    <footer className="list-foot" aria-live="polite">
      {count && <span>{t(count.capped ? 'list.count_capped' : 'list.count', { count: grouped(count.value) })}</span>}
      {loading && <span>{t('list.loading')}</span>}
      {complete &&
        items.length > 0 &&
        columns
          .filter((column) => column.total)
          .map((column) => (
            <span key={column.name}>
              {t('list.total', { field: fieldLabel(resource, column.name) })} <Money value={total(column.name)} />
            </span>
          ))}
    </footer>
  )
}
