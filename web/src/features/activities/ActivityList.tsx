import { activities } from '../../api/resources'
import { t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import { RecordList } from '../../patterns/list/RecordList'
import { useMay, useMe } from '../../shell/session'
import { activityColumns } from './fields'

const filters = [
  field('kind', 'code', { set: 'activity_kind' }),
  field('person_id', 'user'),
  field('customer_id', 'customer'),
  field('at', 'date'),
]

export function ActivityList() {
  const me = useMe()
  const tabs = [
    { key: 'all', label: t('list.all'), filters: {} },
    { key: 'mine', label: t('list.mine'), filters: { person_id: me.id } },
  ]
  return (
    <RecordList
      of={activities}
      title={t('menu.activities')}
      columns={activityColumns}
      cardTitle="content"
      filters={filters}
      tabs={tabs}
      open="/activities/$id"
      create={useMay('inquiries') && '/activities/new'}
    />
  )
}
