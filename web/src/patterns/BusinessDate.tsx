import { dateText, instantText, monthText, today } from './format'

type Props = { value: string | null | undefined; lateAfterToday?: boolean }

/** A date, a month or an instant, by its shape. `lateAfterToday` marks a day that has passed. */
export function BusinessDate({ value, lateAfterToday }: Props) {
  if (!value) return <span className="quiet">–</span>
  const late = lateAfterToday && value.slice(0, 10) < today()
  return (
    <time dateTime={value} className={late ? 'bad' : undefined}>
      {textOf(value)}
    </time>
  )
}

function textOf(value: string): string {
  if (value.length === 7) return monthText(value)
  return value.length === 10 ? dateText(value) : instantText(value)
}
