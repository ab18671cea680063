import { PlusOutlined, SearchOutlined } from '@ant-design/icons'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Input, Skeleton } from 'antd'
import { type ReactNode, useCallback, useState } from 'react'
import { useRecords } from '../../api/hooks'
import type { Resource, Shape } from '../../api/resource'
import { has, type Key, t } from '../../i18n'
import type { Column, Filter } from '../fields/field'
import { ProblemAlert } from '../ProblemAlert'
import type { PlainPlace, RecordPlace } from '../place'
import { ScreenHead } from '../ScreenHead'
import { useIsPhone } from '../useIsPhone'
import { FilterBar } from './FilterBar'
import { ListFoot } from './ListFoot'
import { ColumnMenu, ExportMenu } from './ListMenus'
import { type ListTab, ListTabs } from './ListTabs'
import { useListSearch } from './listSearch'
import { RebuildNotice } from './RebuildNotice'
import { RecordCards } from './RecordCards'
import { RecordTable } from './RecordTable'
import { useColumns } from './views'

type Props<S extends Shape> = {
  of: Resource<S>
  title: string
  columns: Column<S['item']>[]
  /** the column that heads a card on a phone */
  cardTitle: keyof S['item'] & string
  filters?: Filter<S['filters']>[]
  tabs?: ListTab<S['filters']>[]
  /** where a row leads; the record's id fills $id */
  open?: RecordPlace
  /** where the button that makes one leads, if this person may */
  create?: PlainPlace | false
  actions?: ReactNode
  /** acts on the chosen rows */
  bulk?: (chosen: S['item'][], clear: () => void) => ReactNode
}

function useList<S extends Shape>({ of, columns, tabs = [] }: Props<S>) {
  const [search, change] = useListSearch()
  const stored = useColumns(of.name, columns)
  const { tab, ...conditions } = search
  const current = tabs.find((one) => one.key === tab) ?? (tab ? undefined : tabs[0])
  // What stands in the address is words; the service says what it does not understand.
  const filters: S['filters'] = { ...current?.filters, ...conditions }
  const records = useRecords(of, filters)
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = records
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [fetchNextPage, hasNextPage, isFetchingNextPage])
  return { search, change, stored, filters, records, more, filtered: Object.keys(conditions).length > 0 }
}

type List<S extends Shape> = ReturnType<typeof useList<S>>
type Choice = { chosen: Set<string>; choose: (chosen: Set<string>) => void }

function Rows<S extends Shape>({ list, choice, ...props }: Props<S> & { list: List<S>; choice: Choice }) {
  const { of, open, bulk } = props
  const { records, stored, search, change, more } = list
  const navigate = useNavigate()
  const phone = useIsPhone()
  const onOpen = open ? (record: S['item']) => void navigate({ to: open, params: { id: record.id } }) : undefined
  const rows = {
    label: props.title,
    resource: of.name,
    columns: stored.shown,
    items: records.items,
    onEnd: more,
    onOpen,
    title: props.cardTitle,
    to: open,
  }
  if (records.error) return <ProblemAlert error={records.error} retry={() => void records.refetch()} />
  if (records.isPending) return <Skeleton active paragraph={{ rows: 8 }} className="list-skeleton" />
  if (records.items.length === 0) return <p className="empty">{t(emptyKey(of.name, list.filtered))}</p>
  if (phone) return <RecordCards {...rows} />
  return (
    <RecordTable
      {...rows}
      sort={search.sort}
      onSort={(sort) => change({ sort })}
      selected={bulk ? choice.chosen : undefined}
      onSelect={bulk ? choice.choose : undefined}
    />
  )
}

function Head<S extends Shape>({ of, title, actions, create, list }: Props<S> & { list: List<S> }) {
  const phone = useIsPhone()
  return (
    <ScreenHead title={title}>
      {actions}
      {!phone && <ExportMenu of={of} filters={list.filters} />}
      {create && (
        <Link to={create}>
          <Button type="primary" icon={<PlusOutlined />} tabIndex={-1}>
            {t('list.create')}
          </Button>
        </Link>
      )}
    </ScreenHead>
  )
}

function Bar<S extends Shape>({ of, columns, filters, list }: Props<S> & { list: List<S> }) {
  const { search, change, stored } = list
  const phone = useIsPhone()
  return (
    <div className="list-bar">
      <Input
        className="list-search"
        prefix={<SearchOutlined aria-hidden />}
        placeholder={t('list.search')}
        aria-label={t('list.search')}
        allowClear
        type="search"
        value={search.q ?? ''}
        onChange={(event) => change({ q: event.target.value || undefined })}
      />
      {filters && <FilterBar resource={of.name} filters={filters} search={search} onChange={change} />}
      <span className="spring" />
      {!phone && <ColumnMenu resource={of.name} columns={columns} names={stored.names} onChange={stored.setNames} />}
    </div>
  )
}

/** The list: tabs, search, filters, columns, order, keyset loading, selection, files; cards on a phone. */
export function RecordList<S extends Shape>(props: Props<S>) {
  const { of, tabs = [], bulk } = props
  const list = useList(props)
  const { records, search } = list
  const navigate = useNavigate()
  const [chosen, choose] = useState(new Set<string>())
  const picked = records.items.filter((item) => chosen.has(item.id))
  const clear = () => choose(new Set())
  return (
    <div className="screen list-screen">
      <Head {...props} list={list} />
      <ListTabs
        list={of.name}
        tabs={tabs}
        search={search}
        onGo={(next) => void navigate({ to: '.', search: next, replace: true })}
      />
      <Bar {...props} list={list} />
      {bulk && picked.length > 0 && (
        <div className="bulk-bar" role="toolbar" aria-label={t('list.bulk')}>
          <span>{t('list.chosen', { count: picked.length })}</span>
          {bulk(picked, clear)}
          <Button type="text" onClick={clear}>
            {t('list.clear')}
          </Button>
        </div>
      )}
      <RebuildNotice rebuild={records.rebuild} />
      <Rows {...props} list={list} choice={{ chosen, choose }} />
      <ListFoot
        columns={list.stored.shown}
        resource={of.name}
        items={picked.length ? picked : records.items}
        complete={picked.length > 0 || !(records.hasNextPage || records.rebuild)}
        count={records.count}
        loading={records.isFetchingNextPage}
      />
    </div>
  )
}

function emptyKey(resource: string, filtered: boolean): Key {
  const own = `${resource}.empty`
  if (filtered) return 'list.nothing_found'
  return has(own) ? own : 'list.empty'
}
