import { useQuery } from '@tanstack/react-query'
import { Drawer, Skeleton, Timeline } from 'antd'
import type { ReactNode } from 'react'
import type { Change, Resource, Shape } from '../../api/resource'
import { fieldLabel, has, t } from '../../i18n'
import { dateOf, instantText } from '../format'
import { ProblemAlert } from '../ProblemAlert'
import { Changed, isChange } from './Changed'

type Props<S extends Shape> = {
  of: Resource<S>
  id: string
  onClose: () => void
  /** what an event changed, where that is no list of fields */
  changed?: (change: Change) => ReactNode
}

/** "billing.quote-won.v1" in words, or as it is if the catalogue has none. */
function happening(type: string): string {
  const name =
    type
      .replace(/\.v\d+$/, '')
      .split('.')
      .at(-1) ?? type
  const key = `event.${name}`
  return has(key) ? t(key) : name
}

function Fields({ change, resource }: { change: Change; resource: string }) {
  return (
    <dl>
      {Object.entries(change.changes)
        .filter(([, value]) => isChange(value))
        .map(([name, value]) => (
          <div key={name}>
            <dt>{fieldLabel(resource, name)}</dt>
            <dd>
              <Changed name={name} resource={resource} value={value} />
            </dd>
          </div>
        ))}
    </dl>
  )
}

function Entry({ change, children }: { change: Change; children: ReactNode }) {
  const differs = dateOf(change.effective_at) !== dateOf(change.recorded_at)
  return (
    <div className="history-entry">
      <strong>{happening(change.type)}</strong>
      <p className="quiet">
        {instantText(change.recorded_at)}　{change.actor_name ?? t('history.system')}
        {differs && `　${t('history.effective', { at: instantText(change.effective_at) })}`}
      </p>
      {children}
    </div>
  )
}

/** Who changed what, and when: every event of the record, newest first. */
export function HistoryDrawer<S extends Shape>({ of, id, onClose, changed }: Props<S>) {
  const history = useQuery({ queryKey: [of.context, of.name, 'history', id], queryFn: () => of.history(id) })
  return (
    <Drawer open size={480} title={t('page.history')} onClose={onClose}>
      {history.isPending && <Skeleton active />}
      <ProblemAlert error={history.error} />
      <Timeline
        items={history.data?.items.map((change) => ({
          key: String(change.version),
          content: <Entry change={change}>{changed?.(change) ?? <Fields change={change} resource={of.name} />}</Entry>,
        }))}
      />
    </Drawer>
  )
}
