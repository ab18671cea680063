import { code, has, t } from '../../i18n'
import type { LookupKind } from '../fields/lookups'
import { RecordName } from '../fields/RecordName'
import { dateText, grouped, instantText } from '../format'

type Props = { resource: string; name: string; value: unknown }

const KINDS: Record<string, LookupKind> = {
  owner_id: 'user',
  person_id: 'user',
  assignee_id: 'user',
  user_id: 'user',
  department_id: 'department',
  parent_id: 'department',
  customer_id: 'customer',
  billed_customer_id: 'customer',
  bills_to_id: 'customer',
  deal_id: 'deal',
  lead_id: 'lead',
  warehouse_id: 'warehouse',
}

/** Enumerations whose name is not the field's own. */
const SETS: Record<string, Record<string, string>> = {
  quotes: { status: 'quote_status', relation: 'quote_relation' },
  deals: { stage: 'deal_stage' },
  leads: { status: 'lead_status' },
  inquiries: { status: 'inquiry_status' },
  invoices: { status: 'invoice_status', kind: 'billing_method' },
  sales: { billing: 'billing_state', kind: 'sale_kind' },
  payments: { method: 'payment_method' },
  activities: { kind: 'activity_kind' },
  users: { roles: 'role' },
}

function textWords(resource: string, name: string, text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return dateText(text)
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return instantText(text)
  const set = SETS[resource]?.[name] ?? (name.endsWith('_rounding') ? 'rounding' : name)
  return has(`${set}.${text}`) ? code(set, text) : text
}

function words(resource: string, name: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '–'
  if (typeof value === 'boolean') return t(value ? 'word.yes' : 'word.no')
  if (typeof value === 'number') return grouped(value)
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value.join(', ') : rows(value)
  if (typeof value === 'object') return String((value as { name?: unknown }).name ?? '–')
  return textWords(resource, name, String(value))
}

function rows(value: unknown[]): string {
  return t('history.rows', { count: value.length })
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || value === false || (Array.isArray(value) && !value.length)
  )
}

/** Whether there is anything to say: a record begins with many fields that hold nothing. */
export function isChange(value: unknown): boolean {
  return Array.isArray(value) ? !value.every(isEmpty) : !isEmpty(value)
}

/** What an event did to a field: before and after, in words. */
export function Changed({ resource, name, value }: Props) {
  const [before, after] = Array.isArray(value) && value.length === 2 ? value : [null, value]
  const show = (one: unknown) => {
    const kind = KINDS[name]
    return kind && typeof one === 'string' ? <RecordName kind={kind} id={one} /> : words(resource, name, one)
  }
  return (
    <>
      {before !== null && before !== undefined && before !== '' && (
        <>
          <del className="quiet">{show(before)}</del> →{' '}
        </>
      )}
      {show(after)}
    </>
  )
}
