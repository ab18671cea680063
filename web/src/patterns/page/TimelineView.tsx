import { Link } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { code, t } from '../../i18n'
import { dateOf, dateText, timeOf } from '../format'
import { Money } from '../Money'
import type { RecordPlace } from '../place'
import { type State, StatePill } from '../StatePill'

export type Moment = {
  at: string
  kind: string
  title: string
  text?: string
  amount?: number | null
  state?: State
  by?: string | null
  to: RecordPlace
  id: string
}

function Entry({ moment }: { moment: Moment }) {
  const { at, kind, title, text, amount, state, by, to, id } = moment
  return (
    <div className="timeline-entry">
      <div className="head">
        <span className="quiet">
          {code('moment', kind)}
          {at.length > 10 && ` ${timeOf(at)}`}
        </span>
        <Link to={to} params={{ id }}>
          {title}
        </Link>
        {state && <StatePill {...state} />}
        {amount !== undefined && <Money value={amount} unit={t('word.yen')} />}
        <span className="quiet">{by}</span>
      </div>
      {text && <p className="pre">{text}</p>}
    </div>
  )
}

const dayOf = (at: string) => (at.length > 10 ? dateOf(at) : at)

/** Moments of any kind, newest first, under their days. */
export function TimelineView({ moments, loading }: { moments: Moment[]; loading: boolean }) {
  const dated = moments.map((moment) => ({ ...moment, day: dayOf(moment.at) }))
  const sorted = dated.sort((a, b) => (b.day + b.at).localeCompare(a.day + a.at))
  if (loading && sorted.length === 0) return <Skeleton active />
  if (sorted.length === 0) return <p className="empty">{t('page.no_related')}</p>
  return (
    <div className="timeline">
      {sorted.map((moment, index) => (
        <div key={moment.kind + moment.id}>
          {moment.day !== sorted[index - 1]?.day && <h3 className="timeline-day">{dateText(moment.day)}</h3>}
          <Entry moment={moment} />
        </div>
      ))}
    </div>
  )
}
