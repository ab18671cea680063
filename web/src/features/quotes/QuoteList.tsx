import { quotes } from '../../api/resources'
import { t } from '../../i18n'
import type { TabsOf } from '../../patterns/list/ListTabs'
import { RecordList } from '../../patterns/list/RecordList'
import { useMay, useMe } from '../../shell/session'
import { quoteColumns, quoteFilters } from './fields'

export function QuoteList() {
  const me = useMe()
  const tabs: TabsOf<typeof quotes> = [
    { key: 'open', label: t('quotes.open'), filters: { status: ['draft', 'submitted'] } },
    { key: 'mine', label: t('list.mine'), filters: { status: ['draft', 'submitted'], owner_id: me.id } },
    { key: 'to_sell', label: t('quotes.to_sell'), filters: { status: 'won', sale_state: ['none', 'partial'] } },
    { key: 'won', label: t('quote_status.won'), filters: { status: 'won' } },
    { key: 'all', label: t('list.all'), filters: {} },
  ]
  return (
    <RecordList
      of={quotes}
      title={t('menu.quotes')}
      columns={quoteColumns}
      cardTitle="subject"
      filters={quoteFilters}
      tabs={tabs}
      open="/quotes/$id"
      create={useMay('billing.quotes') && '/quotes/new'}
    />
  )
}
