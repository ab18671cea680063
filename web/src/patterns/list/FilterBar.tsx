import { Select } from 'antd'
import { choices, fieldLabel, t } from '../../i18n'
import { DateInput } from '../fields/DateInput'
import type { Field } from '../fields/field'
import { Lookup } from '../fields/Lookup'
import { LOOKUPS, type LookupKind } from '../fields/lookups'
import type { ListSearch } from './listSearch'

type Props = { resource: string; filters: Field[]; search: ListSearch; onChange: (changes: ListSearch) => void }

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

function Filter({ field, resource, search, onChange }: Props & { field: Field }) {
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
        value={kind === 'code' ? ([search[name] ?? []].flat() as never) : search[name]}
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
  return (
    <fieldset className="range">
      <legend>{label}</legend>
      <DateInput
        label={t('list.from', { field: label })}
        value={one(search[`${name}_from`])}
        onChange={(day) => onChange({ [`${name}_from`]: day ?? undefined })}
      />
      <span aria-hidden="true">〜</span>
      <DateInput
        label={t('list.to', { field: label })}
        value={one(search[`${name}_to`])}
        onChange={(day) => onChange({ [`${name}_to`]: day ?? undefined })}
      />
    </fieldset>
  )
}

/** Quick filters; each one stands in the address. */
export function FilterBar(props: Props) {
  return (
    <div className="filters">
      {props.filters.map((field) => (
        <Filter key={field.name} {...props} field={field} />
      ))}
    </div>
  )
}
