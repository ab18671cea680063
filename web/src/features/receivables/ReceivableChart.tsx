import type { CustomerBalance } from '../../api/reports'
import { code, t } from '../../i18n'
import { Chart } from '../../patterns/report/Chart'
import type { Series } from '../../patterns/report/figures'
import { useIsPhone } from '../../patterns/useIsPhone'
import { AGES } from './ages'

const OPACITY = { not_due: 0.45, days_30: 0.4, days_60: 0.6, days_90: 0.8, over_90: 1 }

/** The largest balances, each bar divided by age: blue while not due, then redder the later. */
export function ReceivableChart({ items, onOpen }: { items: CustomerBalance[]; onOpen: (id: string) => void }) {
  const top = items.slice(0, useIsPhone() ? 6 : 8)
  const series: Series[] = AGES.map((age) => ({
    name: code('age', age),
    values: top.map((item) => item[age]),
    tone: age === 'not_due' ? 'accent' : 'bad',
    opacity: OPACITY[age],
  }))
  return (
    <section className="panel">
      <Chart
        label={t('receivables.chart')}
        names={top.map((item) => item.name)}
        series={series}
        stacked
        lying
        onPick={(index) => onOpen(top[index]?.customer_id ?? '')}
      />
    </section>
  )
}
