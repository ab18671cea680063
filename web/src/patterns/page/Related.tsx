import { useNavigate } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { useRecords } from '../../api/hooks'
import type { Filters } from '../../api/request'
import type { RecordBase, Resource } from '../../api/resource'
import { t } from '../../i18n'
import type { Column } from '../fields/field'
import { RecordCards } from '../list/RecordCards'
import { RecordTable } from '../list/RecordTable'
import { ProblemAlert } from '../ProblemAlert'
import { useIsPhone } from '../useIsPhone'

type Props<T extends RecordBase> = {
  of: Resource<T>
  filters: Filters
  columns: Column<T>[]
  title: string
  label: string
  open?: string
  head?: ReactNode
}

/** The records of another kind that belong to this one, in a tab of its page. */
export function Related<T extends RecordBase>({ of, filters, columns, title, label, open, head }: Props<T>) {
  const records = useRecords(of, filters)
  const navigate = useNavigate()
  const phone = useIsPhone()
  const openRecord = open ? (record: T) => void navigate({ to: open, params: { id: record.id } as never }) : undefined
  const rows = { resource: of.name, label, columns, items: records.items, onOpen: openRecord, title, to: open }
  return (
    <div className="related">
      {head && <div className="row end">{head}</div>}
      <ProblemAlert error={records.error} retry={() => void records.refetch()} />
      {records.isPending && <Skeleton active />}
      {records.isSuccess && records.items.length === 0 && <p className="empty">{t('page.no_related')}</p>}
      {records.items.length > 0 && (phone ? <RecordCards {...rows} /> : <RecordTable {...rows} />)}
      {records.hasNextPage && (
        <button type="button" className="link" onClick={() => void records.fetchNextPage()}>
          {t('page.more_related')}
        </button>
      )}
    </div>
  )
}
