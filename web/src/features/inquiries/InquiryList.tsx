import { inquiries } from '../../api/resources'
import { t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import { RecordList } from '../../patterns/list/RecordList'
import { useMay, useMe } from '../../shell/session'
import { inquiryColumns } from './fields'

const filters = [
  field('status', 'code', { set: 'inquiry_status' }),
  field('channel', 'code'),
  field('assignee_id', 'user'),
  field('customer_id', 'customer'),
]

export function InquiryList() {
  const me = useMe()
  const open = { status: ['received', 'working'] }
  const tabs = [
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
      filters={filters}
      tabs={tabs}
      open="/inquiries/$id"
      create={useMay('inquiries') && '/inquiries/new'}
    />
  )
}
