import { leads } from '../../api/resources'
import { t } from '../../i18n'
import type { TabsOf } from '../../patterns/list/ListTabs'
import { RecordList } from '../../patterns/list/RecordList'
import { useMay, useMe } from '../../shell/session'
import { leadColumns, leadFilters } from './fields'

export function LeadList() {
  const me = useMe()
  const tabs: TabsOf<typeof leads> = [
    { key: 'open', label: t('leads.open'), filters: { status: ['new', 'contacted', 'qualified'] } },
    { key: 'mine', label: t('list.mine'), filters: { owner_id: me.id } },
    { key: 'all', label: t('list.all'), filters: {} },
  ]
  return (
    <RecordList
      of={leads}
      title={t('menu.leads')}
      columns={leadColumns}
      cardTitle="company"
      filters={leadFilters}
      tabs={tabs}
      open="/leads/$id"
      create={useMay('crm.leads') && '/leads/new'}
    />
  )
}
