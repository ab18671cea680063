import { Link } from '@tanstack/react-router'
import type { Query } from '../../api/call'
import { useAnswer } from '../../api/hooks'
import type { RankedCustomer, Slips } from '../../api/reports'
import { t } from '../../i18n'
import { BusinessDate } from '../../patterns/BusinessDate'
import { Money } from '../../patterns/Money'
import { Drill } from '../../patterns/report/Drill'
import { type ReportColumn, ReportTable } from '../../patterns/report/ReportTable'
import { StatePill } from '../../patterns/StatePill'

type Slip = Slips['items'][number]
type Props = {
  customer: RankedCustomer
  query: Query<'GET', '/reporting/ranking/{customer_id}/sales'>
  onClose: () => void
}

function columnsOf(total: number): ReportColumn<Slip>[] {
  return [
    {
      name: 'on',
      label: t('sales.on'),
      width: 150,
      show: (slip) => <BusinessDate value={slip.on} />,
      total: t('word.total'),
    },
    {
      name: 'number',
      label: t('sales.number'),
      show: (slip) => (
        <>
          <Link to="/sales/$id" params={{ id: slip.sale_id }}>
            {slip.number}
          </Link>{' '}
          {slip.kind === 'reversal' && <StatePill of="sale_kind" value="reversal" />}
        </>
      ),
      total: '',
    },
    { name: 'customer', label: t('ranking.customer'), wideOnly: true, show: (slip) => slip.customer_name, total: '' },
    { name: 'owner', label: t('field.owner_name'), wideOnly: true, show: (slip) => slip.owner_name ?? '–', total: '' },
    {
      name: 'net',
      label: t('ranking.net'),
      right: true,
      width: 120,
      show: (slip) => <Money value={slip.net} />,
      total: <Money value={total} />,
    },
  ]
}

/** The slips that make a customer's figure. */
export function RankedSlips({ customer, query, onClose }: Props) {
  const answer = useAnswer('/reporting/ranking/{customer_id}/sales', {
    path: { customer_id: customer.customer_id },
    query,
  })
  return (
    <Drill title={t('ranking.slips_of', { name: customer.name })} answer={answer} onClose={onClose}>
      {({ items }) => (
        <ReportTable
          label={t('ranking.slips_of', { name: customer.name })}
          rows={items}
          keyOf={(slip) => slip.sale_id}
          columns={columnsOf(customer.net)}
          empty={t('ranking.empty')}
        />
      )}
    </Drill>
  )
}
