import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { useRecord } from '../../api/hooks'
import type { TaxRateRow } from '../../api/types'
import { choices, fieldLabel, t } from '../../i18n'
import { BusinessDate } from '../../patterns/BusinessDate'
import { taxRate } from '../../patterns/format'
import { ProblemAlert } from '../../patterns/ProblemAlert'
import { HistoryDrawer } from '../../patterns/page/HistoryDrawer'
import { ScreenHead } from '../../patterns/ScreenHead'
import { StatePill } from '../../patterns/StatePill'
import { useMay } from '../../shell/session'
import { AddRow, RowActions } from './RowActions'
import { RowChanges } from './RowChanges'
import { taxRates } from './taxRates'

function ClassRows({ title, rows, mayEdit }: { title: string; rows: TaxRateRow[]; mayEdit: boolean }) {
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      <table className="plain tax-rates">
        <thead>
          <tr>
            <th scope="col">{fieldLabel('tax-rates', 'from')}</th>
            <th scope="col" className="right">
              {fieldLabel('tax-rates', 'rate')}
            </th>
            {mayEdit && <th aria-label={t('lines.actions')} />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.from}>
              <td>
                <BusinessDate value={row.from} /> {row.planned && <StatePill of="rate_state" value="planned" />}
              </td>
              <td className="right figure">{taxRate(row.rate)}</td>
              {mayEdit && (
                <td>
                  <RowActions row={row} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The tax rate table: the rates by class and day; what is planned is used for quotes alone. */
export function TaxRates() {
  const { data: record, error, refetch } = useRecord(taxRates, 'table')
  const [shown, setShown] = useState(false)
  const mayEdit = useMay('billing.tax-rates')
  if (error) return <ProblemAlert error={error} retry={() => void refetch()} />
  if (!record) return <Skeleton active className="screen" />
  return (
    <div className="screen">
      <ScreenHead title={t('menu.tax_rates')}>
        <Button onClick={() => setShown(true)}>{t('page.history')}</Button>
        {mayEdit && <AddRow />}
      </ScreenHead>
      <p className="quiet">{t('tax-rates.explained')}</p>
      {choices('taxed_class').map(({ value, label }) => (
        <ClassRows
          key={value}
          title={label}
          rows={record.rows.filter((row) => row.tax_class === value)}
          mayEdit={mayEdit}
        />
      ))}
      {shown && (
        <HistoryDrawer
          of={taxRates}
          id="table"
          onClose={() => setShown(false)}
          changed={(change) => <RowChanges change={change} />}
        />
      )}
    </div>
  )
}
