import type { FiltersOf } from '../../api/resource'
import { inquiries } from '../../api/resources'
import { t } from '../../i18n'
import type { TabsOf } from '../../patterns/list/ListTabs'
import { RecordList } from '../../patterns/list/RecordList'
import { useMay, useMe } from '../../shell/session'
import { inquiryColumns, inquiryFilters } from './fields'

export function InquiryList() {
  const me = useMe()
  const open: FiltersOf<typeof inquiries> = { status: ['received', 'working'] }
  const tabs: TabsOf<typeof inquiries> = [
    { key: 'open', label: t('inquiries.open'), filters: open },
    { key: 'mine', label: t('list.mine'), filters: { ...open, assignee_id: me.id } },
    { key: 'all', label: t('list.all'), filters: {} },
  ]
  return (
    <RecordList
      of={inquiries}
      title={t('menu.inquiries')}
      columns={inquiryColumns}
      cardTitle="subject"
      filters={inquiryFilters}
      tabs={tabs}
      open="/inquiries/$id"
      create={useMay('crm.inquiries') && '/inquiries/new'}
    />
  )
}
