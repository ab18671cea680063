import { Checkbox, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { choices } from '../../i18n'
import { DateInput } from './DateInput'
import type { Field, Kind } from './field'
import { Lookup } from './Lookup'
import { LOOKUPS, type LookupKind } from './lookups'
import { NumberInput } from './NumberInput'

/** What Ant's Form hands to an input, plus the field. */
export type InputProps = {
  field: Field
  value?: unknown
  onChange?: (value: unknown) => void
  id?: string
  label?: string
  shows?: string
  autoFocus?: boolean
}

const text = ({ value, onChange, id, label, field, autoFocus }: InputProps) => (
  <Input
    id={id}
    aria-label={label}
    autoFocus={autoFocus}
    type={field.kind === 'email' ? 'email' : 'text'}
    inputMode={field.kind === 'phone' ? 'tel' : undefined}
    value={(value as string) ?? ''}
    onChange={(event) => onChange?.(event.target.value)}
  />
)

const number = (decimal: boolean, suffix?: string) => (p: InputProps) => (
  <NumberInput
    id={p.id}
    label={p.label}
    value={p.value as string}
    onChange={p.onChange}
    decimal={decimal}
    suffix={suffix}
  />
)

const day = (shape: { month?: boolean; time?: boolean }) => (p: InputProps) => (
  <DateInput id={p.id} label={p.label} value={p.value as string} onChange={p.onChange} {...shape} />
)

const choose = (mode?: 'multiple' | 'tags') => (p: InputProps) => (
  <Select
    id={p.id}
    aria-label={p.label}
    mode={mode}
    allowClear={!p.field.required}
    value={(p.value as string) ?? undefined}
    options={mode === 'tags' ? [] : choices(p.field.set ?? p.field.name)}
    onChange={(next) => p.onChange?.(next ?? null)}
    style={{ width: '100%' }}
  />
)

const INPUTS: Partial<Record<Kind, (props: InputProps) => ReactNode>> = {
  textarea: ({ value, onChange, id, label }) => (
    <Input.TextArea
      id={id}
      aria-label={label}
      autoSize={{ minRows: 2, maxRows: 12 }}
      value={(value as string) ?? ''}
      onChange={(event) => onChange?.(event.target.value)}
    />
  ),
  integer: number(false),
  day: number(false),
  yen: number(false),
  percent: number(false, '%'),
  decimal: number(true),
  date: day({}),
  month: day({ month: true }),
  instant: day({ time: true }),
  code: choose(),
  codes: choose('multiple'),
  tags: choose('tags'),
  flag: ({ value, onChange, id, label }) => (
    <Checkbox id={id} aria-label={label} checked={Boolean(value)} onChange={(e) => onChange?.(e.target.checked)} />
  ),
}

/** The input that belongs to a field's kind. */
export function FieldInput(props: InputProps) {
  const { kind } = props.field
  if (kind in LOOKUPS) {
    const { id, label, value, onChange, shows, autoFocus } = props
    return (
      <Lookup
        kind={kind as LookupKind}
        id={id}
        label={label}
        value={value as string}
        onChange={onChange}
        shows={shows}
        autoFocus={autoFocus}
      />
    )
  }
  return (INPUTS[kind] ?? text)(props)
}
