import { customers } from '../../api/resources'
import { t } from '../../i18n'
import type { TabsOf } from '../../patterns/list/ListTabs'
import { RecordList } from '../../patterns/list/RecordList'
import { useMay, useMe } from '../../shell/session'
import { customerColumns, customerFilters } from './fields'

export function CustomerList() {
  const me = useMe()
  const tabs: TabsOf<typeof customers> = [
    { key: 'all', label: t('list.all'), filters: {} },
    { key: 'mine', label: t('list.mine'), filters: { owner_id: me.id } },
    { key: 'archived', label: t('list.archived'), filters: { archived: true } },
  ]
  return (
    <RecordList
      of={customers}
      title={t('menu.customers')}
      columns={customerColumns}
      cardTitle="name"
      filters={customerFilters}
      tabs={tabs}
      open="/customers/$id"
      create={useMay('crm.customers') && '/customers/new'}
    />
  )
}
