import { useVirtualizer } from '@tanstack/react-virtual'
import { Checkbox } from 'antd'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { RecordBase } from '../../api/resource'
import { t } from '../../i18n'
import { type Column, isRight } from '../fields/field'
import type { RecordPlace } from '../place'
import { CellValue } from './CellValue'
import { TableHead } from './TableHead'

type Props<T extends RecordBase> = {
  label: string
  resource: string
  columns: Column<T>[]
  items: T[]
  sort?: string
  onSort?: (sort: string | undefined) => void
  onOpen?: (record: T) => void
  /** the column that names the record, and where it leads */
  title?: string
  to?: RecordPlace
  selected?: Set<string>
  onSelect?: (selected: Set<string>) => void
  onEnd?: () => void
  foot?: ReactNode
}

const ROW_HEIGHT = 37

/** Rows as a table that draws only what is in sight: 100,000 rows feel like 100. ↑↓ move, Enter opens, Space selects. */
export function RecordTable<T extends RecordBase>(props: Props<T>) {
  const { columns, items, onOpen, selected, onSelect, onEnd } = props
  const region = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => region.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  })
  const drawn = rows.getVirtualItems()
  const first = drawn[0]
  const last = drawn.at(-1)
  const nearEnd = last !== undefined && last.index >= items.length - 10
  useEffect(() => {
    if (nearEnd) onEnd?.()
  }, [nearEnd, onEnd])

  const toggle = (id: string) => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    onSelect?.(next)
  }
  const focus = (index: number) => {
    const to = Math.max(0, Math.min(items.length - 1, index))
    setAt(to)
    rows.scrollToIndex(to)
    requestAnimationFrame(() => region.current?.querySelector<HTMLElement>(`tr[data-at="${to}"]`)?.focus())
  }
  const onKeyDown = (event: KeyboardEvent, index: number, record: T) => {
    if (event.target !== event.currentTarget) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) focus(index + step)
    else if (event.key === 'Enter') onOpen?.(record)
    else if (event.key === ' ' && onSelect) toggle(record.id)
    else return
    event.preventDefault()
  }
  const width = columns.reduce((sum, column) => sum + column.width, onSelect ? 40 : 0)
  return (
    <div className="table-region" ref={region}>
      <table className="records" style={{ minWidth: width }} aria-label={props.label} aria-rowcount={items.length}>
        <TableHead {...props} />
        <tbody>
          {first && <Spacer height={first.start} />}
          {drawn.map(({ index }) => {
            const record = items[index]
            if (!record) return null
            return (
              <tr
                key={record.id}
                data-at={index}
                tabIndex={index === Math.min(at, items.length - 1) ? 0 : -1}
                className={`${onOpen ? 'opens' : ''} ${selected?.has(record.id) ? 'chosen' : ''}`}
                onClick={() => onOpen?.(record)}
                onKeyDown={(event) => onKeyDown(event, index, record)}
                onFocus={() => setAt(index)}
              >
                {onSelect && (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the cell only keeps a missed click from opening the row
                  <td className="select" onClick={(event) => event.stopPropagation()}>
                    <Checkbox
                      aria-label={t('list.select_row')}
                      checked={selected?.has(record.id)}
                      onChange={() => toggle(record.id)}
                    />
                  </td>
                )}
                {columns.map((column) => (
                  <td key={column.name} className={isRight(column) ? 'right' : undefined}>
                    <CellValue
                      column={column}
                      record={record}
                      to={column.name === props.title ? props.to : undefined}
                    />
                  </td>
                ))}
              </tr>
            )
          })}
          {last && <Spacer height={rows.getTotalSize() - last.end} />}
        </tbody>
        {props.foot && <tfoot>{props.foot}</tfoot>}
      </table>
    </div>
  )
}

function Spacer({ height }: { height: number }) {
  return height > 0 ? <tr className="spacer" style={{ height }} /> : null
}
