import { Link } from '@tanstack/react-router'
import type { UnbilledSlip } from '../../api/reports'
import { t } from '../../i18n'
import { BusinessDate } from '../../patterns/BusinessDate'
import { grouped } from '../../patterns/format'
import { Money } from '../../patterns/Money'
import { type ReportColumn, ReportTable } from '../../patterns/report/ReportTable'
import { StatePill } from '../../patterns/StatePill'

function columnsOf(total: number): ReportColumn<UnbilledSlip>[] {
  return [
    {
      name: 'number',
      label: t('sales.number'),
      width: 130,
      show: (slip) => (
        <>
          <Link to="/sales/$id" params={{ id: slip.sale_id }}>
            {slip.number}
          </Link>{' '}
          {slip.kind === 'reversal' && <StatePill of="sale_kind" value="reversal" />}
        </>
      ),
      total: t('word.total'),
    },
    { name: 'on', label: t('sales.on'), width: 146, show: (slip) => <BusinessDate value={slip.on} />, total: '' },
    {
      name: 'days',
      label: t('unbilled.days'),
      right: true,
      width: 76,
      wideOnly: true,
      show: (slip) => grouped(slip.days),
      total: '',
    },
    { name: 'customer', label: t('ranking.customer'), wideOnly: true, show: (slip) => slip.customer_name, total: '' },
    {
      name: 'owner',
      label: t('field.owner_name'),
      width: 100,
      wideOnly: true,
      show: (slip) => slip.owner_name ?? '–',
      total: '',
    },
    {
      name: 'net',
      label: t('unbilled.net'),
      right: true,
      width: 120,
      show: (slip) => <Money value={slip.net} />,
      total: <Money value={total} />,
    },
  ]
}

export function SlipTable({ slips, total }: { slips: UnbilledSlip[]; total: number }) {
  return (
    <ReportTable
      label={t('menu.sales')}
      rows={slips}
      keyOf={(slip) => slip.sale_id}
      columns={columnsOf(total)}
      empty={t('unbilled.empty')}
    />
  )
}
