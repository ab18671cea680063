import { type ReactNode, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { t } from '../../i18n'
import { grouped } from '../format'
import { useIsPhone } from '../useIsPhone'

export type ReportColumn<T> = {
  name: string
  label: string
  show: (row: T) => ReactNode
  total?: ReactNode
  right?: boolean
  /** words that may run over several lines on a phone */
  wraps?: boolean
  width?: number
  /** left out on a phone, where there is no room for everything */
  wideOnly?: boolean
}

type Props<T> = { label: string; rows: T[]; keyOf: (row: T) => string; columns: ReportColumn<T>[]; empty: string }

const DRAWN_AT_FIRST = 200

/** The first rows on the screen until more are asked for; all of them on paper. */
function useDrawn(count: number): [number, () => void] {
  const [all, setAll] = useState(false)
  useEffect(() => {
    const before = () => flushSync(() => setAll(true))
    window.addEventListener('beforeprint', before)
    return () => window.removeEventListener('beforeprint', before)
  }, [])
  return [all ? count : Math.min(count, DRAWN_AT_FIRST), () => setAll(true)]
}

/** The figures of a report with their sums, as a plain table that prints whole; the first column stays in sight. */
export function ReportTable<T>({ label, rows, keyOf, columns, empty }: Props<T>) {
  const phone = useIsPhone()
  const [drawn, drawAll] = useDrawn(rows.length)
  const shown = columns.filter((column) => !phone || !column.wideOnly)
  const side = ({ right, wraps }: ReportColumn<T>) => (right ? 'right' : wraps ? 'wraps' : undefined)
  if (rows.length === 0) return <p className="empty panel">{empty}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="report-table" aria-label={label} tabIndex={0}>
      <table aria-label={label}>
        <thead>
          <tr>
            {shown.map((column) => (
              <th
                key={column.name}
                scope="col"
                className={side(column)}
                style={{ width: phone ? undefined : column.width }}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, drawn).map((row) => (
            <tr key={keyOf(row)}>
              {shown.map((column) => (
                <td key={column.name} className={side(column)}>
                  {column.show(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {shown.some((column) => column.total !== undefined) && (
          <tfoot>
            <tr>
              {shown.map((column) => (
                <td key={column.name} className={side(column)}>
                  {column.total}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      {drawn < rows.length && (
        <button type="button" className="link more" onClick={drawAll}>
          {t('report.all_rows', { count: grouped(rows.length) })}
        </button>
      )}
    </section>
  )
}
