import { useSyncExternalStore } from 'react'
import { live, REPORTING } from '../../api/live'
import { t } from '../../i18n'
import { dateOf, instantText, timeOf, today } from '../format'

/** The time of day, of an earlier day with its date. */
function shortly(instant: string): string {
  return dateOf(instant) === today() ? timeOf(instant) : instantText(instant)
}

/** Says, while figures do not move by themselves, since when; goes away when they do again. */
export function NotLive() {
  const since = useSyncExternalStore(
    (watcher) => live.state.watch(watcher),
    () => live.state.downSince(REPORTING),
  )
  return (
    <p className="not-live" role="status">
      {since !== undefined && t('report.not_live', { time: shortly(new Date(since).toISOString()) })}
    </p>
  )
}
