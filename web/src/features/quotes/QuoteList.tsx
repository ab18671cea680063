import { quotes } from '../../api/resources'
import { t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import { RecordList } from '../../patterns/list/RecordList'
import { useMay, useMe } from '../../shell/session'
import { quoteColumns } from './fields'

const filters = [
  field('status', 'code', { set: 'quote_status' }),
  field('owner_id', 'user'),
  field('customer_id', 'customer'),
  field('quoted_on', 'date'),
]

export function QuoteList() {
  const me = useMe()
  const tabs = [
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
      filters={filters}
      tabs={tabs}
      open="/quotes/$id"
      create={useMay('quotes') && '/quotes/new'}
    />
  )
}
