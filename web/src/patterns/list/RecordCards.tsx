import { useEffect, useRef } from 'react'
import type { RecordBase } from '../../api/resource'
import { fieldLabel } from '../../i18n'
import type { Column } from '../fields/field'
import type { RecordPlace } from '../place'
import { CellValue } from './CellValue'

type Props<T extends RecordBase> = {
  resource: string
  label: string
  columns: Column<T>[]
  items: T[]
  title: string
  to?: RecordPlace
  onOpen?: (record: T) => void
  onEnd?: () => void
}

const SHOWN_BESIDE_TITLE = 4

/** The same rows on a phone: one card each, its title first, the next few columns below. */
export function RecordCards<T extends RecordBase>({
  resource,
  label,
  columns,
  items,
  title,
  to,
  onOpen,
  onEnd,
}: Props<T>) {
  const end = useRef<HTMLLIElement>(null)
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && onEnd?.())
    if (end.current) watch.observe(end.current)
    return () => watch.disconnect()
  }, [onEnd])
  const head = columns.find((column) => column.name === title)
  const rest = columns.filter((column) => column.name !== title).slice(0, SHOWN_BESIDE_TITLE)
  return (
    <ul className="cards" aria-label={label}>
      {items.map((record) => (
        <li key={record.id}>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the title inside is the link; the card only widens its target */}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
          <div className="card-row" onClick={() => onOpen?.(record)}>
            <strong>{head && <CellValue column={head} record={record} to={to} />}</strong>
            <dl>
              {rest.map((column) => (
                <div key={column.name}>
                  <dt>{column.label ?? fieldLabel(resource, column.name)}</dt>
                  <dd>
                    <CellValue column={column} record={record} />
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        </li>
      ))}
      <li ref={end} aria-hidden="true" />
    </ul>
  )
}
