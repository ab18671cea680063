import type { Change } from '../../api/resource'
import type { TaxRateRow } from '../../api/types'
import { rowText } from './taxRates'

const without = (rows: string[], others: string[]) => rows.filter((row) => !others.includes(row))

/** The rows that an event took out of the table and put into it. */
export function RowChanges({ change }: { change: Change }) {
  const [before, after] = (change.changes.rows ?? [[], []]) as [TaxRateRow[], TaxRateRow[]]
  const [old, now] = [before.map(rowText), after.map(rowText)]
  return (
    <>
      {without(old, now).map((row) => (
        <p key={row}>
          <del className="quiet">{row}</del>
        </p>
      ))}
      {without(now, old).map((row) => (
        <p key={row}>{row}</p>
      ))}
    </>
  )
}
