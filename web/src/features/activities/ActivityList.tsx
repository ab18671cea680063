import { activities } from '../../api/resources'
import { t } from '../../i18n'
import type { TabsOf } from '../../patterns/list/ListTabs'
import { RecordList } from '../../patterns/list/RecordList'
import { useMay, useMe } from '../../shell/session'
import { activityColumns, activityFilters } from './fields'

export function ActivityList() {
  const me = useMe()
  const tabs: TabsOf<typeof activities> = [
    { key: 'all', label: t('list.all'), filters: {} },
    { key: 'mine', label: t('list.mine'), filters: { person_id: me.id } },
  ]
  return (
    <RecordList
      of={activities}
      title={t('menu.activities')}
      columns={activityColumns}
      cardTitle="content"
      filters={activityFilters}
      tabs={tabs}
      open="/activities/$id"
      create={useMay('crm.activities') && '/activities/new'}
    />
  )
}
