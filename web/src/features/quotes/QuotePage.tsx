import { Link } from '@tanstack/react-router'
import { quotes, sales } from '../../api/resources'
import type { Quote } from '../../api/types'
import { t } from '../../i18n'
import { LineTable } from '../../patterns/lines/LineTable'
import { RecordPage } from '../../patterns/page/RecordPage'
import { relatedTab } from '../../patterns/page/Related'
import { useId } from '../../patterns/page/useId'
import { StatePill } from '../../patterns/StatePill'
import { useMay, useSeesCosts } from '../../shell/session'
import { saleColumns } from '../sales/fields'
import { quoteProperties } from './fields'
import { QuoteActions } from './QuoteActions'
import { QuoteRevisions } from './QuoteRevisions'

const soldColumns = saleColumns.filter(
  ({ name, hidden }) => !hidden && name !== 'customer_name' && name !== 'quote_number',
)

function Sub({ quote }: { quote: Quote }) {
  return (
    <>
      <span>
        {quote.number}
        {quote.revision > 1 && ` ${t('quotes.revision', { revision: quote.revision })}`}
      </span>
      <StatePill of="quote_status" value={quote.status} />
      {quote.status === 'won' && <StatePill of="sale_state" value={quote.sale_state} />}
      {quote.customer_id && (
        <Link to="/customers/$id" params={{ id: quote.customer_id }}>
          {quote.customer_name}
        </Link>
      )}
      {quote.deal_id && (
        <Link to="/deals/$id" params={{ id: quote.deal_id }}>
          {quote.deal_name}
        </Link>
      )}
      <span>{quote.owner_name}</span>
    </>
  )
}

export function QuotePage() {
  const id = useId()
  const mayEdit = useMay('billing.quotes')
  const costs = useSeesCosts()
  return (
    <RecordPage
      of={quotes}
      id={id}
      title={(quote) => quote.subject}
      sub={(quote) => <Sub quote={quote} />}
      fields={quoteProperties}
      editable={(quote) => mayEdit && quote.status === 'draft'}
      actions={(quote) => <QuoteActions quote={quote} mayEdit={mayEdit} />}
      body={(quote) => <LineTable document={quote} costs={costs} sold={quote.status === 'won'} />}
      tabs={() => [
        relatedTab({ of: sales, filters: { quote_id: id }, columns: soldColumns, title: 'number', open: '/sales/$id' }),
        { key: 'revisions', label: t('quotes.revisions'), children: <QuoteRevisions id={id} costs={costs} /> },
      ]}
    />
  )
}
