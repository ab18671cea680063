import type { Totals } from '../../api/types'
import { code, t } from '../../i18n'
import { percent, taxRate } from '../format'
import { Money } from '../Money'

type Props = { totals?: Totals; error?: unknown; costs: boolean }

/** Totals of a document, tax per rate, and the margin for those who may see cost. */
export function TotalsFoot({ totals, error, costs }: Props) {
  if (error instanceof Error) return <p className="totals bad">{error.message}</p>
  if (!totals) return <div className="totals" />
  const rows: [string, number | null | undefined][] = [
    [t('totals.lines_total'), totals.lines_total],
    ...totals.taxes.flatMap(({ tax_class, rate, taxable, tax }): [string, number | null][] =>
      tax_class === 'standard' || tax_class === 'reduced'
        ? [
            [t('totals.taxable', { rate: taxRate(rate) }), taxable],
            [t('totals.tax', { rate: taxRate(rate) }), tax],
          ]
        : [[code('tax_class', tax_class), taxable]],
    ),
    ...(totals.withheld ? [[t('totals.withheld'), -totals.withheld] as [string, number]] : []),
  ]
  return (
    <dl className="totals" aria-label={t('totals.title')}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
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
