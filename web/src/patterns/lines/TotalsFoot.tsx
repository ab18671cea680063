import type { Totals } from '../../api/types'
import { code, t } from '../../i18n'
import { percent, taxRate } from '../format'
import { Money } from '../Money'
import { StatePill } from '../StatePill'

type Props = { totals?: Totals; error?: unknown; costs: boolean }
type Row = { label: string; value: number | null | undefined; planned?: boolean }

function taxRows({ tax_class, rate, taxable, tax, planned }: Totals['taxes'][number]): Row[] {
  if (tax_class !== 'standard' && tax_class !== 'reduced') {
    return [{ label: code('tax_class', tax_class), value: taxable }]
  }
  return [
    { label: t('totals.taxable', { rate: taxRate(rate) }), value: taxable, planned },
    { label: t('totals.tax', { rate: taxRate(rate) }), value: tax },
  ]
}

/** Totals of a document, tax per rate, and the margin for those who may see cost. */
export function TotalsFoot({ totals, error, costs }: Props) {
  if (error instanceof Error) return <p className="totals bad">{error.message}</p>
  if (!totals) return <div className="totals" />
  const rows: Row[] = [
    { label: t('totals.lines_total'), value: totals.lines_total },
    ...totals.taxes.flatMap(taxRows),
    ...(totals.withheld ? [{ label: t('totals.withheld'), value: -totals.withheld }] : []),
  ]
  return (
    <dl className="totals" aria-label={t('totals.title')}>
      {rows.map(({ label, value, planned }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
        <div key={at}>
          <dt>
            {label} {planned && <StatePill of="rate_state" value="planned" />}
          </dt>
          <dd>
            <Money value={value} />
          </dd>
        </div>
      ))}
      <div className="grand">
        <dt>{t(totals.gross === null ? 'totals.without_tax' : 'totals.gross')}</dt>
        <dd>
          <Money value={totals.gross ?? totals.lines_total} unit={t('word.yen')} />
        </dd>
      </div>
      {costs && totals.margin !== undefined && totals.margin !== null && (
        <div className="margin">
          <dt>{t('totals.margin')}</dt>
          <dd>
            <Money value={totals.margin} /> {totals.margin_rate && `（${percent(totals.margin_rate)}）`}
          </dd>
        </div>
      )}
    </dl>
  )
}
