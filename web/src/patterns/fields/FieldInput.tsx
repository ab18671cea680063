import { Checkbox, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { choices } from '../../i18n'
import { DateInput } from './DateInput'
import { type Field, type Kind, type Spoken, spoken } from './field'
import { Lookup } from './Lookup'
import { LOOKUPS, type LookupKind } from './lookups'
import { NumberInput } from './NumberInput'

/** What Ant's Form hands to an input, plus the field. */
export type InputProps = Spoken & {
  field: Field
  value?: unknown
  onChange?: (value: unknown) => void
  id?: string
  label?: string
  shows?: string
  autoFocus?: boolean
}

const text = (p: InputProps) => (
  <Input
    id={p.id}
    {...spoken(p)}
    autoFocus={p.autoFocus}
    type={p.field.kind === 'email' ? 'email' : 'text'}
    inputMode={p.field.kind === 'phone' ? 'tel' : undefined}
    value={(p.value as string) ?? ''}
    onChange={(event) => p.onChange?.(event.target.value)}
  />
)

const number = (decimal: boolean, suffix?: string) => (p: InputProps) => (
  <NumberInput {...p} value={p.value as string} decimal={decimal} suffix={suffix} />
)

const day = (shape: { month?: boolean; time?: boolean }) => (p: InputProps) => (
  <DateInput {...p} value={p.value as string} {...shape} />
)

const choose = (mode?: 'multiple' | 'tags') => (p: InputProps) => (
  <Select
    id={p.id}
    {...spoken(p)}
    mode={mode}
    allowClear={!p.field.required}
    value={(p.value as string) ?? undefined}
    options={mode === 'tags' ? [] : choices(p.field.set ?? p.field.name)}
    onChange={(next) => p.onChange?.(next ?? null)}
    style={{ width: '100%' }}
  />
)

const INPUTS: Partial<Record<Kind, (props: InputProps) => ReactNode>> = {
  textarea: (p) => (
    <Input.TextArea
      id={p.id}
      {...spoken(p)}
      autoSize={{ minRows: 2, maxRows: 12 }}
      value={(p.value as string) ?? ''}
      onChange={(event) => p.onChange?.(event.target.value)}
    />
  ),
  integer: number(false),
  day: number(false),
  yen: number(false),
  percent: number(false, '%'),
  rate: number(true, '%'),
  decimal: number(true),
  date: day({}),
  month: day({ month: true }),
  instant: day({ time: true }),
  code: choose(),
  codes: choose('multiple'),
  tags: choose('tags'),
  flag: (p) => (
    <Checkbox
      id={p.id}
      {...spoken(p)}
      checked={Boolean(p.value)}
      onChange={(event) => p.onChange?.(event.target.checked)}
    />
  ),
}

/** The input that belongs to a field's kind. */
export function FieldInput(props: InputProps) {
  const { kind } = props.field
  if (kind in LOOKUPS) return <Lookup {...props} kind={kind as LookupKind} value={props.value as string} />
  return (INPUTS[kind] ?? text)(props)
}
