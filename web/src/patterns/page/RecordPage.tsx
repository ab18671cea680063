import { EllipsisOutlined } from '@ant-design/icons'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Dropdown, Skeleton, Tabs } from 'antd'
import { type ReactNode, useState } from 'react'
import { useRecord } from '../../api/hooks'
import type { Resource, Shape } from '../../api/resource'
import { t } from '../../i18n'
import type { Field } from '../fields/field'
import { ProblemAlert } from '../ProblemAlert'
import { ScreenHead } from '../ScreenHead'
import { AsOfNotice, AsOfPicker } from './AsOf'
import { HistoryDrawer } from './HistoryDrawer'
import { Properties } from './Properties'

export type PageTab = { key: string; label: string; children: ReactNode }
type PageSearch = { tab?: string; as_of?: string }

type Props<S extends Shape> = {
  of: Resource<S>
  id: string
  title: (record: S['record']) => string
  /** code, state pills and other words under the title */
  sub?: (record: S['record']) => ReactNode
  fields: Field<keyof S['record'] & string>[]
  editable?: boolean | ((record: S['record']) => boolean)
  actions?: (record: S['record']) => ReactNode
  /** the main body beside the properties: lines, totals */
  body?: (record: S['record']) => ReactNode
  tabs?: (record: S['record']) => PageTab[]
}

/** A record's page: head with its next action, properties at the left, body and tabs at the right; stacked on a phone. */
export function RecordPage<S extends Shape>(props: Props<S>) {
  const { of, id } = props
  const search = useSearch({ strict: false }) as PageSearch
  const navigate = useNavigate()
  const [history, setHistory] = useState(false)
  const [choosing, setChoosing] = useState(false)
  const { data: record, error, refetch } = useRecord(of, id, search.as_of)
  const change = (changes: PageSearch) => void navigate({ to: '.', search: { ...search, ...changes }, replace: true })
  if (error) return <ProblemAlert error={error} retry={() => void refetch()} />
  if (!record) return <Skeleton active className="screen" paragraph={{ rows: 10 }} />
  const tabs = props.tabs?.(record) ?? []
  const mayEdit = typeof props.editable === 'function' ? props.editable(record) : (props.editable ?? false)
  const menu = [
    { key: 'history', label: t('page.history'), onClick: () => setHistory(true) },
    { key: 'as_of', label: t('page.as_of'), onClick: () => setChoosing(true) },
  ]
  return (
    <article className="screen record-page">
      <ScreenHead title={props.title(record)} sub={<div className="sub">{props.sub?.(record)}</div>}>
        {!search.as_of && props.actions?.(record)}
        <Dropdown menu={{ items: menu }} trigger={['click']} autoFocus>
          <Button icon={<EllipsisOutlined />} aria-label={t('page.more')} />
        </Dropdown>
      </ScreenHead>
      {choosing && <AsOfPicker value={search.as_of} onChange={(as_of) => change({ as_of })} />}
      <AsOfNotice value={search.as_of} onChange={(as_of) => change({ as_of })} />
      <div className="record-columns">
        <Properties of={of} record={record} fields={props.fields} editable={mayEdit && !search.as_of} />
        <div className="record-body">
          {props.body?.(record)}
          {tabs.length > 0 && (
            <div className="panel">
              <Tabs activeKey={search.tab ?? tabs[0]?.key} items={tabs} onChange={(tab) => change({ tab })} />
            </div>
          )}
        </div>
      </div>
      {history && <HistoryDrawer of={of} id={id} onClose={() => setHistory(false)} />}
    </article>
  )
}
