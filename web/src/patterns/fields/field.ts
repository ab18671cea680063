import type { ReactNode } from 'react'

export type Kind =
  | 'text'
  | 'kana'
  | 'textarea'
  | 'integer'
  | 'day'
  | 'decimal'
  | 'yen'
  | 'percent'
  | 'rate'
  | 'date'
  | 'month'
  | 'instant'
  | 'code'
  | 'codes'
  | 'flag'
  | 'tags'
  | 'phone'
  | 'email'
  | 'link'
  | 'customer'
  | 'contact'
  | 'lead'
  | 'user'
  | 'department'
  | 'deal'
  | 'quote'
  | 'product'
  | 'warehouse'

/** One property of a record. The same definition makes the form's input, the detail's value, a column and a filter. */
export type Field = {
  name: string
  kind: Kind
  /** the enumeration of a `code` field: its words are `<set>.<code>` in the catalogue */
  set?: string
  /** where the record keeps the words for an id, e.g. customer_name for customer_id */
  shows?: string
  required?: boolean
  /** heading under which forms and details group it: `section.<section>` in the catalogue */
  section?: string
  wide?: boolean
  /** the name field whose IME reading fills this kana field */
  readingOf?: string
  readonly?: boolean
  /** only on the form that makes the record */
  onlyNew?: boolean
  when?: (values: Record<string, unknown>) => boolean
  hint?: string
}

export type Column<T> = Field & {
  width: number
  sort?: boolean
  hidden?: boolean
  total?: boolean
  render?: (record: T) => ReactNode
  label?: string
}

/** What Ant's Form.Item says about an input to those who do not see it. */
export type Spoken = { 'aria-describedby'?: string; 'aria-invalid'?: 'true'; 'aria-required'?: 'true' }

export function spoken(props: Spoken & { label?: string }) {
  return {
    'aria-label': props.label,
    'aria-describedby': props['aria-describedby'],
    'aria-invalid': props['aria-invalid'],
    'aria-required': props['aria-required'],
  }
}

const RIGHT = new Set<Kind>(['integer', 'decimal', 'yen', 'percent'])

export function isRight(field: Field): boolean {
  return RIGHT.has(field.kind)
}

export function field(name: string, kind: Kind = 'text', more: Partial<Field> = {}): Field {
  const shows = name.endsWith('_id') ? name.replace(/_id$/, '_name') : undefined
  return { name, kind, shows, ...more }
}

export function column<T>(name: string, kind: Kind, width: number, more: Partial<Column<T>> = {}): Column<T> {
  return { ...field(name, kind), width, ...more }
}
