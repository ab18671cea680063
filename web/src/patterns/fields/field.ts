import type { ReactNode } from 'react'
import type { ItemOf } from '../../api/resource'

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
export type Field<N extends string = string, K extends Kind = Kind> = {
  name: N
  kind: K
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

export type More = Omit<Field, 'name' | 'kind'>

export function field<N extends string, K extends Kind = 'text'>(name: N, kind?: K, more: More = {}): Field<N, K> {
  const shows = name.endsWith('_id') ? name.replace(/_id$/, '_name') : undefined
  return { name, kind: kind ?? ('text' as K), shows, ...more }
}

type MoreOf<T> = Omit<Column<T>, 'name' | 'kind' | 'width'>

/** A column of what the collection `R` lists, e.g. `column<typeof quotes>('net', 'yen', 112)`. */
export function column<R>(
  name: keyof ItemOf<R> & string,
  kind: Kind,
  width: number,
  more: MoreOf<ItemOf<R>> = {},
): Column<ItemOf<R>> {
  return { ...field(name, kind), width, ...more }
}

/** A column that shows what no single property holds. */
export function computed<R>(name: string, width: number, render: (record: ItemOf<R>) => ReactNode): Column<ItemOf<R>> {
  return { ...field(name), width, render }
}

type Edge<K> = K extends `${infer N}_from` ? N : never
/** What a list with the query parameters `F` is narrowed by; a date and an amount are asked from–to. */
export type Filter<F> = Field<keyof F & string, Exclude<Kind, 'date' | 'yen'>> | Field<Edge<keyof F>, 'date' | 'yen'>
