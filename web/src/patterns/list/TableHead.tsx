import { Checkbox } from 'antd'
import type { RecordBase } from '../../api/resource'
import { fieldLabel, t } from '../../i18n'
import { type Column, isRight } from '../fields/field'

type Props<T extends RecordBase> = {
  resource: string
  columns: Column<T>[]
  items: T[]
  sort?: string
  onSort?: (sort: string | undefined) => void
  selected?: Set<string>
  onSelect?: (selected: Set<string>) => void
}

function direction(name: string, sort?: string): 'ascending' | 'descending' | 'none' {
  if (sort === name) return 'ascending'
  return sort === `-${name}` ? 'descending' : 'none'
}

const ARROWS = { ascending: '▲', descending: '▼', none: '' }
const NEXT = { none: (name: string) => name, ascending: (name: string) => `-${name}`, descending: () => undefined }

export function TableHead<T extends RecordBase>({ resource, columns, items, sort, onSort, ...choice }: Props<T>) {
  const { selected, onSelect } = choice
  const all = items.length > 0 && items.every((item) => selected?.has(item.id))
  return (
    <thead>
      <tr>
        {onSelect && (
          <th className="select" style={{ width: 40 }}>
            <Checkbox
              aria-label={t('list.select_all')}
              checked={all}
              indeterminate={!all && Boolean(selected?.size)}
              onChange={() => onSelect(all ? new Set() : new Set(items.map((item) => item.id)))}
            />
          </th>
        )}
        {columns.map((column) => {
          const now = direction(column.name, sort)
          const label = column.label ?? fieldLabel(resource, column.name)
          return (
            <th
              key={column.name}
              scope="col"
              style={{ width: column.width }}
              className={isRight(column) ? 'right' : undefined}
              aria-sort={column.sort ? now : undefined}
            >
              {column.sort && onSort ? (
                <button type="button" onClick={() => onSort(NEXT[now](column.name))}>
                  {label}
                  <span aria-hidden="true" className="arrow">
                    {ARROWS[now]}
                  </span>
                </button>
              ) : (
                label
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
