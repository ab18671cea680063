import { grouped, isNegative } from './format'

type Props = { value: number | string | null | undefined; unit?: string }

/** Yen or any other figure: separators, tabular digits, negatives red with a minus sign. Nothing known shows a dash. */
export function Money({ value, unit }: Props) {
  if (value === null || value === undefined || value === '') return <span className="figure quiet">–</span>
  return (
    <span className={isNegative(value) ? 'figure bad' : 'figure'}>
      {grouped(value)}
      {unit && <span className="unit">{unit}</span>}
    </span>
  )
}
