import type { Line, Totals } from '../../api/types'
import { code, fieldLabel, t } from '../../i18n'
import { taxRate } from '../format'
import { Money } from '../Money'
import { StatePill } from '../StatePill'
import { TotalsFoot } from './TotalsFoot'

type Props = { document: Totals & { lines: Line[] }; costs: boolean; sold?: boolean }

function Rate({ line }: { line: Line }) {
  if (line.tax_class === 'exempt' || line.tax_class === 'out_of_scope') return code('tax_class', line.tax_class)
  const rate = taxRate(line.rate)
  return (
    <>
      {line.tax_class === 'reduced' ? t('lines.reduced_rate', { rate }) : rate}{' '}
      {line.rate_planned && <StatePill of="rate_state" value="planned" />}
    </>
  )
}

function Row({ line, sold, span }: { line: Line; sold?: boolean; span: number }) {
  const name = (
    <>
      {line.name}
      {line.tax_class === 'reduced' && <span title={code('tax_class', 'reduced')}> ※</span>}
      {line.specification && <span className="quiet">　{line.specification}</span>}
    </>
  )
  if (line.kind === 'heading') {
    return (
      <tr className="heading">
        <td colSpan={span}>{name}</td>
      </tr>
    )
  }
  const plain = line.kind !== 'subtotal'
  return (
    <tr className={line.kind}>
      <td>{name}</td>
      <td className="right">
        {plain && <Money value={line.quantity} unit={line.unit ?? undefined} />}
        {plain && (
          <div className="phone-price quiet">
            × <Money value={line.unit_price} />
          </div>
        )}
      </td>
      <td className="right">{plain && <Money value={line.unit_price} />}</td>
      <td className="right">{plain && line.discount ? <Money value={-line.discount} /> : null}</td>
      <td>{plain && <Rate line={line} />}</td>
      <td className="right">
        <Money value={line.amount} />
      </td>
      {sold && <td className="right">{line.kind === 'item' && <Money value={line.sold_quantity ?? '0'} />}</td>}
    </tr>
  )
}

/** The lines of a document that is read, with its totals. */
export function LineTable({ document, costs, sold }: Props) {
  const columns = [
    'name',
    'quantity',
    'unit_price',
    'discount',
    'tax_class',
    'amount',
    ...(sold ? ['sold_quantity'] : []),
  ]
  const left = new Set(['name', 'tax_class'])
  return (
    <section className="panel line-table" aria-label={t('lines.title')}>
      <div className="lines-scroll">
        <table className="plain">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={left.has(column) ? undefined : 'right'}>
                  {fieldLabel('lines', column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {document.lines.map((line, at) => (
              <Row key={line.number ?? at} line={line} sold={sold} span={columns.length} />
            ))}
          </tbody>
        </table>
      </div>
      <TotalsFoot totals={document} costs={costs} />
    </section>
  )
}
