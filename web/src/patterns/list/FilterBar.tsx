import { Select } from 'antd'
import { choices, fieldLabel, t } from '../../i18n'
import { DateInput } from '../fields/DateInput'
import type { Field, Filter } from '../fields/field'
import { Lookup } from '../fields/Lookup'
import { LOOKUPS, type LookupKind } from '../fields/lookups'
import { NumberInput } from '../fields/NumberInput'
import type { ListSearch } from './listSearch'

type Props<F> = { resource: string; filters: Filter<F>[]; search: ListSearch; onChange: (changes: ListSearch) => void }

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

type EdgeProps = { label: string; value?: string; onChange: (value: string | null) => void }

/** An end of a range of amounts; what is typed behind a point is let fall, for amounts are whole yen. */
function YenInput({ onChange, ...props }: EdgeProps) {
  return <NumberInput {...props} onChange={(yen) => onChange(yen === null ? null : String(Math.trunc(Number(yen))))} />
}

type OneProps = Omit<Props<never>, 'filters'> & { field: Field }

function Narrowed({ field, resource, search, onChange }: OneProps) {
  const { name, kind } = field
  const label = fieldLabel(resource, name)
  const set = (value: string | string[] | null | undefined) => onChange({ [name]: value ?? undefined })
  if (kind === 'code' || kind === 'flag') {
    const options =
      kind === 'flag'
        ? [
            { value: 'true', label: t('word.yes') },
            { value: 'false', label: t('word.no') },
          ]
        : choices(field.set ?? name)
    return (
      <Select
        aria-label={label}
        placeholder={label}
        mode={kind === 'code' ? 'multiple' : undefined}
        allowClear
        maxTagCount="responsive"
        options={options}
        value={kind === 'code' ? [search[name] ?? []].flat() : search[name]}
        onChange={set}
        style={{ minWidth: 140 }}
      />
    )
  }
  if (kind in LOOKUPS) {
    return (
      <div style={{ width: 190 }}>
        <Lookup
          kind={kind as LookupKind}
          label={label}
          placeholder={label}
          value={one(search[name])}
          onChange={(id) => set(id)}
        />
      </div>
    )
  }
  if (kind === 'month') return <DateInput month label={label} value={one(search[name])} onChange={set} />
  const Edge = kind === 'yen' ? YenInput : DateInput
  const edge = (end: 'from' | 'to') => (
    <Edge
      label={t(`list.${end}`, { field: label })}
      value={one(search[`${name}_${end}`])}
      onChange={(value: string | null) => onChange({ [`${name}_${end}`]: value ?? undefined })}
    />
  )
  return (
    <fieldset className="range">
      <legend>{label}</legend>
      {edge('from')}
      <span aria-hidden="true">〜</span>
      {edge('to')}
    </fieldset>
  )
}

/** Quick filters; each one stands in the address. */
export function FilterBar<F>({ filters, ...props }: Props<F>) {
  return (
    <div className="filters">
      {filters.map((field) => (
        <Narrowed key={field.name} {...props} field={field} />
      ))}
    </div>
  )
}
