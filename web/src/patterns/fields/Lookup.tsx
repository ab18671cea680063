import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useRecord, useRecords } from '../../api/hooks'
import type { RecordBase } from '../../api/resource'
import { type Spoken, spoken } from './field'
import { LOOKUPS, type LookupKind } from './lookups'

type Props = Spoken & {
  kind: LookupKind
  value?: string | null
  onChange?: (id: string | null, record?: RecordBase) => void
  id?: string
  label?: string
  /** words for the value, when the record already knows them */
  shows?: string
  filters?: Record<string, string | undefined>
  autoFocus?: boolean
  placeholder?: string
}

/** Chooses a customer, product, person, … by part of its name, kana or code; the server searches. */
export function Lookup(props: Props) {
  const { kind, value, onChange, id, shows, filters, autoFocus, placeholder } = props
  const { of, text } = LOOKUPS[kind]
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const q = useDeferredValue(typed)
  const found = useRecords(of, { q, limit: 20, ...filters }, open)
  const chosen = useRecord(of, value && !shows ? value : undefined)
  const known = [...found.items, ...(chosen.data ? [chosen.data] : [])]
  const options = known
    .filter((record, at) => known.findIndex((other) => other.id === record.id) === at)
    .map((record) => ({ value: record.id, label: text(record) }))
  if (value && !options.some((option) => option.value === value)) options.push({ value, label: shows ?? '…' })
  return (
    <Select
      id={id}
      {...spoken(props)}
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      allowClear
      autoFocus={autoFocus}
      placeholder={placeholder}
      value={value ?? undefined}
      options={options.filter((option) => !typed || option.value !== value)}
      loading={found.isFetching}
      onOpenChange={setOpen}
      onChange={(next?: string) => {
        setTyped('')
        onChange?.(
          next ?? null,
          known.find((record) => record.id === next),
        )
      }}
      style={{ width: '100%' }}
    />
  )
}
