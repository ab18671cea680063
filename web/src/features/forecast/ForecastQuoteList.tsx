import { Link } from '@tanstack/react-router'
import type { Query } from '../../api/call'
import { useAnswer } from '../../api/hooks'
import type { ForecastQuote } from '../../api/reports'
import type { Quote as QuoteRecord } from '../../api/types'
import { t } from '../../i18n'
import { monthText } from '../../patterns/format'
import { Money } from '../../patterns/Money'
import { Drill } from '../../patterns/report/Drill'
import { type ReportColumn, ReportTable } from '../../patterns/report/ReportTable'
import { StatePill } from '../../patterns/StatePill'

type Props = {
  month: string
  department?: string
  query: Query<'GET', '/reporting/forecast/quotes'>
  onClose: () => void
}

const sum = (items: ForecastQuote[], measure: 'amount' | 'weighted' | 'won') =>
  items.reduce((total, item) => total + item[measure], 0)

function figure(
  items: ForecastQuote[],
  name: 'amount' | 'weighted' | 'won',
  label: string,
): ReportColumn<ForecastQuote> {
  return {
    name,
    label,
    right: true,
    width: 112,
    show: (row) => <Money value={row[name] || null} />,
    total: <Money value={sum(items, name)} />,
  }
}

function Quote({ row }: { row: ForecastQuote }) {
  return (
    <>
      <Link to="/quotes/$id" params={{ id: row.id }}>
        {row.number} {row.subject}
      </Link>
      <div className="quiet">
        {[row.customer_name, row.deal_name].filter((words) => words && words !== row.subject).join('　')}
      </div>
    </>
  )
}

function columnsOf(items: ForecastQuote[]): ReportColumn<ForecastQuote>[] {
  return [
    { name: 'quote', wraps: true, label: t('noun.quote'), show: (row) => <Quote row={row} />, total: t('word.total') },
    {
      name: 'owner',
      label: t('field.owner_name'),
      width: 100,
      wideOnly: true,
      show: (row) => row.owner_name,
      total: '',
    },
    {
      name: 'status',
      label: t('field.status'),
      width: 84,
      wideOnly: true,
      show: (row) => <StatePill of="quote_status" value={row.status as QuoteRecord['status']} />,
      total: '',
    },
    {
      name: 'probability',
      label: t('quotes.probability'),
      right: true,
      width: 64,
      wideOnly: true,
      show: (row) => (row.probability === null ? '–' : `${row.probability}%`),
      total: '',
    },
    { ...figure(items, 'amount', t('forecast_measure.amount')), wideOnly: true },
    figure(items, 'weighted', t('forecast_measure.weighted')),
    figure(items, 'won', t('forecast_measure.won')),
  ]
}

/** The quotes that make a cell. */
export function ForecastQuoteList({ month, department, query, onClose }: Props) {
  const title = [monthText(month), department, t('menu.quotes')].filter(Boolean).join('　')
  const answer = useAnswer('/reporting/forecast/quotes', { query: { ...query, month } })
  return (
    <Drill title={title} answer={answer} onClose={onClose}>
      {({ items }) => (
        <ReportTable
          label={title}
          rows={items}
          keyOf={(row) => row.id}
          columns={columnsOf(items)}
          empty={t('forecast.no_quotes')}
        />
      )}
    </Drill>
  )
}
