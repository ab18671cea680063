import { useRecord } from '../../api/hooks'
import { LOOKUPS, type LookupKind } from './lookups'

/** The name of a record of which only the id is known. */
export function RecordName({ kind, id }: { kind: LookupKind; id: string }) {
  const { of, text } = LOOKUPS[kind]
  const { data } = useRecord(of, id)
  return data ? text(data) : '…'
}
