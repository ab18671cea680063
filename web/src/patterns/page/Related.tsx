import { useNavigate } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { useRecords } from '../../api/hooks'
import type { Resource, Shape } from '../../api/resource'
import { type Key, t } from '../../i18n'
import type { Column } from '../fields/field'
import { RecordCards } from '../list/RecordCards'
import { RecordTable } from '../list/RecordTable'
import { ProblemAlert } from '../ProblemAlert'
import type { RecordPlace } from '../place'
import { useIsPhone } from '../useIsPhone'
import type { PageTab } from './RecordPage'

type Props<S extends Shape> = {
  of: Resource<S>
  filters: S['filters']
  columns: Column<S['item']>[]
  title: keyof S['item'] & string
  label: string
  open?: RecordPlace
  head?: ReactNode
}

/** The records of another kind that belong to this one, in a tab of its page. */
export function Related<S extends Shape>({ of, filters, columns, title, label, open, head }: Props<S>) {
  const records = useRecords(of, filters)
  const navigate = useNavigate()
  const phone = useIsPhone()
  const openRecord = open ? (record: S['item']) => void navigate({ to: open, params: { id: record.id } }) : undefined
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

/** The same as a tab, named as the menu names the collection unless a label is given. */
export function relatedTab<S extends Shape>(props: Omit<Props<S>, 'label'> & { label?: string }): PageTab {
  const { name } = props.of
  const label = props.label ?? t(`menu.${name}` as Key)
  return { key: name, label, children: <Related {...props} label={label} /> }
}
