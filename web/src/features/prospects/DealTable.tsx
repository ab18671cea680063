import { Link } from '@tanstack/react-router'
import type { Prospect, Prospects } from '../../api/reports'
import type { Deal as DealRecord } from '../../api/types'
import { t } from '../../i18n'
import { grouped } from '../../patterns/format'
import { Money } from '../../patterns/Money'
import { type ReportColumn, ReportTable } from '../../patterns/report/ReportTable'
import { StatePill } from '../../patterns/StatePill'
import { useIsPhone } from '../../patterns/useIsPhone'
import { keyOf, titleOf } from './groups'

type Props = { items: Prospect[]; total: Prospects['total'] }

function Deal({ deal }: { deal: Prospect }) {
  const phone = useIsPhone()
  return (
    <>
      {deal.deal_id ? (
        <Link to="/deals/$id" params={{ id: deal.deal_id }}>
          {titleOf(deal)}
        </Link>
      ) : (
        titleOf(deal)
      )}
      {phone && <div className="quiet">{[deal.customer_name, deal.owner_name].filter(Boolean).join('　')}</div>}
    </>
  )
}

function Quotes({ deal }: { deal: Prospect }) {
  return (
    <ul className="in-cell">
      {deal.quotes.map((quote) => (
        <li key={quote.id}>
          <Link to="/quotes/$id" params={{ id: quote.id }}>
            {quote.number}
          </Link>{' '}
          <Money value={quote.net} /> <span className="quiet">{quote.probability ?? '–'}%</span>
        </li>
      ))}
    </ul>
  )
}

function columnsOf(total: Props['total']): ReportColumn<Prospect>[] {
  return [
    {
      name: 'deal',
      wraps: true,
      label: t('noun.deal'),
      show: (deal) => <Deal deal={deal} />,
      total: t('prospects.total_of_deals', { count: grouped(total.deals) }),
    },
    {
      name: 'customer',
      label: t('ranking.customer'),
      wideOnly: true,
      show: (deal) =>
        deal.customer_id && (
          <Link to="/customers/$id" params={{ id: deal.customer_id }}>
            {deal.customer_name}
          </Link>
        ),
      total: '',
    },
    {
      name: 'stage',
      label: t('deals.stage'),
      width: 86,
      wideOnly: true,
      show: (deal) => <StatePill of="deal_stage" value={deal.stage as DealRecord['stage']} />,
      total: '',
    },
    {
      name: 'owner',
      label: t('field.owner_name'),
      width: 100,
      wideOnly: true,
      show: (deal) => deal.owner_name,
      total: '',
    },
    {
      name: 'quotes',
      label: t('menu.quotes'),
      width: 210,
      wideOnly: true,
      show: (deal) => <Quotes deal={deal} />,
      total: '',
    },
    {
      name: 'amount',
      label: t('forecast_measure.amount'),
      right: true,
      width: 118,
      show: (deal) => <Money value={deal.amount} />,
      total: <Money value={total.amount} />,
    },
    {
      name: 'probability',
      label: t('quotes.probability'),
      right: true,
      width: 64,
      show: (deal) => (deal.probability === null ? '–' : `${deal.probability}%`),
      total: '',
    },
    {
      name: 'weighted',
      label: t('forecast_measure.weighted'),
      right: true,
      width: 118,
      show: (deal) => <Money value={deal.weighted} />,
      total: <Money value={total.weighted} />,
    },
  ]
}

export function DealTable({ items, total }: Props) {
  return (
    <ReportTable
      label={t('menu.prospects')}
      rows={items}
      keyOf={keyOf}
      columns={columnsOf(total)}
      empty={t('prospects.empty')}
    />
  )
}
