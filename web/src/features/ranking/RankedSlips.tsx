import { Link } from '@tanstack/react-router'
import type { RankedCustomer, Slips } from '../../api/reports'
import type { Filters } from '../../api/request'
import { t } from '../../i18n'
import { BusinessDate } from '../../patterns/BusinessDate'
import { Money } from '../../patterns/Money'
import { Drill } from '../../patterns/report/Drill'
import { type ReportColumn, ReportTable } from '../../patterns/report/ReportTable'
import { StatePill } from '../../patterns/StatePill'

type Slip = Slips['items'][number]
type Props = { customer: RankedCustomer; query: Filters; onClose: () => void }

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
          {slip.kind === 'reversal' && <StatePill set="sale_kind" value="reversal" />}
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
  return (
    <Drill<Slips>
      title={t('ranking.slips_of', { name: customer.name })}
      path={`/reporting/ranking/${customer.customer_id}/sales`}
      query={query}
      onClose={onClose}
    >
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
