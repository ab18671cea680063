import { locale, t } from '../i18n'

const ZONE = 'Asia/Tokyo'

/** A number or decimal string with separators and a true minus sign; decimals stay exactly as the server sent them. */
export function grouped(value: number | string): string {
  const [whole = '', fraction] = String(value).replace('-', '').split('.')
  const sign = String(value).startsWith('-') ? '−' : ''
  const kept = fraction?.replace(/0+$/, '')
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, ',') + (kept ? `.${kept}` : '')
}

export function isNegative(value: number | string): boolean {
  return String(value).startsWith('-') && Number(value) !== 0
}

/** A rate such as "0.3521" as 35.2 %. */
export function percent(rate: string | number): string {
  return `${(Number(rate) * 100).toFixed(1).replace(/\.0$/, '').replace('-', '−')}%`
}

/** A tax rate as the services write it, a fraction such as "0.10", in percent; moved digit by digit, so exactly. */
export function taxRate(rate: string): string {
  return `${percentOf(rate)}%`
}

/** "0.078" → "7.8" */
export function percentOf(rate: string): string {
  const [whole = '0', part = ''] = rate.split('.')
  const digits = part.padEnd(2, '0')
  return tidy(`${whole}${digits.slice(0, 2)}.${digits.slice(2)}`)
}

/** "7.8" → "0.078", as the services read it */
export function rateOf(percents: string): string {
  const [whole = '0', part = ''] = percents.split('.')
  const digits = whole.padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${part}`
}

function tidy(decimal: string): string {
  return decimal.replace(/\.?0*$/, '').replace(/^0+(?=\d)/, '') || '0'
}

export function weekday(date: string): string {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay()
  return t('format.weekdays').split(',')[day] ?? ''
}

/** 2026-11-23 → 2026/11/23（月） */
export function dateText(date: string): string {
  const day = weekday(date)
  return date.replaceAll('-', '/') + (locale() === 'ja' ? `（${day}）` : ` (${day})`)
}

export function monthText(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return t('format.month', { year, month: Number(number) })
}

function partsOf(instant: string): Record<string, string> {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return Object.fromEntries(format.formatToParts(new Date(instant)).map((part) => [part.type, part.value]))
}

/** The business date, in the company's zone, of an instant. */
export function dateOf(instant: string): string {
  const { year, month, day } = partsOf(instant)
  return `${year}-${month}-${day}`
}

export function timeOf(instant: string): string {
  const { hour, minute } = partsOf(instant)
  return `${hour}:${minute}`
}

/** 2026-11-23T09:05:00Z → 2026/11/23（月） 18:05 */
export function instantText(instant: string): string {
  return `${dateText(dateOf(instant))} ${timeOf(instant)}`
}

export function today(): string {
  return dateOf(new Date().toISOString())
}

export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const moved = new Date(Date.UTC(year, number - 1 + months, 1))
  return moved.toISOString().slice(0, 7)
}
