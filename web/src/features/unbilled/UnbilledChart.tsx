import type { UnbilledCustomer } from '../../api/reports'
import { t } from '../../i18n'
import { Chart } from '../../patterns/report/Chart'
import { useIsPhone } from '../../patterns/useIsPhone'

/** Whom most is still to be billed to. */
export function UnbilledChart({ customers, onOpen }: { customers: UnbilledCustomer[]; onOpen: (id: string) => void }) {
  const top = customers.slice(0, useIsPhone() ? 6 : 8)
  const series = [{ name: t('unbilled.net'), values: top.map((customer) => customer.net) }]
  return (
    <section className="panel">
      <Chart
        label={t('unbilled.chart')}
        names={top.map((customer) => customer.name)}
        series={series}
        lying
        onPick={(index) => onOpen(top[index]?.customer_id ?? '')}
      />
    </section>
  )
}
