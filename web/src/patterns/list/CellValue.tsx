import { Link } from '@tanstack/react-router'
import type { RecordBase } from '../../api/resource'
import { FieldValue } from '../fields/FieldValue'
import type { Column } from '../fields/field'
import type { RecordPlace } from '../place'

type Props<T extends RecordBase> = { column: Column<T>; record: T; to?: RecordPlace }

/** A record's value in a list; with `to` it is the link that opens the record, also in a new tab. */
export function CellValue<T extends RecordBase>({ column, record, to }: Props<T>) {
  const value = column.render ? column.render(record) : <FieldValue field={column} record={record} />
  if (!to) return value
  return (
    <Link to={to} params={{ id: record.id }} className="record-link" onClick={(event) => event.stopPropagation()}>
      {value}
    </Link>
  )
}
