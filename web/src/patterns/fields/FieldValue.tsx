import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import type { MouseEvent, ReactNode } from 'react'
import { code, t } from '../../i18n'
import { BusinessDate } from '../BusinessDate'
import { Money } from '../Money'
import type { RecordPlace } from '../place'
import { isStateSet, type State, StatePill } from '../StatePill'
import type { Field, Kind } from './field'

type Shown = { field: Field; value: unknown; record: Record<string, unknown> }

const PLACES: Partial<Record<Kind, RecordPlace>> = {
  customer: '/customers/$id',
  deal: '/deals/$id',
  lead: '/leads/$id',
  product: '/products/$id',
}

function named({ field, value, record }: Shown): ReactNode {
  const name = String(record[field.shows ?? ''] ?? value)
  const to = PLACES[field.kind]
  return to ? (
    <Link to={to} params={{ id: String(value) }} onClick={(event: MouseEvent) => event.stopPropagation()}>
      {name}
    </Link>
  ) : (
    name
  )
}

const figure = ({ value }: Shown) => <Money value={value as string} />
const day = ({ value }: Shown) => <BusinessDate value={value as string} />

const SHOWN: Partial<Record<Kind, (shown: Shown) => ReactNode>> = {
  integer: figure,
  day: ({ value }) => (value === 31 ? t('format.month_end') : t('format.day', { day: value as number })),
  decimal: figure,
  yen: figure,
  percent: ({ value }) => <span className="figure">{value as number}%</span>,
  date: day,
  month: day,
  instant: day,
  code: ({ field, value }) => code(field.set ?? field.name, value as string),
  codes: ({ field, value }) => (value as string[]).map((one) => code(field.set ?? field.name, one)).join('・'),
  flag: ({ value }) => t(value ? 'word.yes' : 'word.no'),
  tags: ({ value }) => (value as string[]).map((tag) => <Tag key={tag}>{tag}</Tag>),
  phone: ({ value }) => <a href={`tel:${value}`}>{value as string}</a>,
  email: ({ value }) => <a href={`mailto:${value}`}>{value as string}</a>,
  link: ({ value }) => (
    <a href={String(value)} target="_blank" rel="noreferrer">
      {value as string}
    </a>
  ),
  textarea: ({ value }) => <span className="pre">{value as string}</span>,
  customer: named,
  contact: named,
  lead: named,
  user: named,
  department: named,
  deal: named,
  product: named,
  warehouse: named,
}

/** A field's value as people read it. */
export function FieldValue({ field, record }: { field: Field; record: object }) {
  const values = record as Record<string, unknown>
  const value = values[field.name]
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return <span className="quiet">–</span>
  if (field.kind === 'code' && isStateSet(field.set))
    return <StatePill of={field.set} value={value as State['value']} />
  return SHOWN[field.kind]?.({ field, value, record: values }) ?? String(value)
}
