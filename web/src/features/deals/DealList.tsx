import { deals } from '../../api/resources'
import { t } from '../../i18n'
import type { TabsOf } from '../../patterns/list/ListTabs'
import { RecordList } from '../../patterns/list/RecordList'
import { useMay, useMe } from '../../shell/session'
import { dealColumns, dealFilters, OPEN_STAGES } from './fields'
import { ViewSwitch } from './ViewSwitch'

export function DealList() {
  const me = useMe()
  const tabs: TabsOf<typeof deals> = [
    { key: 'open', label: t('deals.open'), filters: { stage: OPEN_STAGES } },
    { key: 'mine', label: t('list.mine'), filters: { stage: OPEN_STAGES, owner_id: me.id } },
    { key: 'won', label: t('deal_stage.won'), filters: { stage: 'won' } },
    { key: 'lost', label: t('deal_stage.lost'), filters: { stage: 'lost' } },
    { key: 'all', label: t('list.all'), filters: {} },
  ]
  return (
    <RecordList
      of={deals}
      title={t('menu.deals')}
      columns={dealColumns}
      cardTitle="name"
      filters={dealFilters}
      tabs={tabs}
      open="/deals/$id"
      create={useMay('crm.deals') && '/deals/new'}
      actions={<ViewSwitch now="/deals" />}
    />
  )
}
