import { call } from '../../api/call'
import type { Invoice, SaleItem } from '../../api/types'
import { t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import { CommandDialog } from '../../patterns/form/CommandDialog'
import { dateText, today } from '../../patterns/format'
import { Money } from '../../patterns/Money'

const fields = [field('on', 'date', { required: true }), field('remarks', 'textarea')]

type Props = { sales: SaleItem[]; onClose: () => void; onIssued: (invoice: Invoice) => void }

/** One invoice of the chosen sales, issued at once: the next number, the text fixed, the PDF on its way. */
export function IssueDialog({ sales, onClose, onIssued }: Props) {
  const run = (values: { on: string; remarks?: string }, key: string) =>
    call('POST', '/billing/invoices/issue-from-sales', {
      body: { ...values, sale_ids: sales.map((sale) => sale.id) },
      key,
    })
  return (
    <CommandDialog
      resource="invoices"
      title={t('sales.issue_invoice')}
      okText={t('invoices.issue')}
      fields={fields}
      initial={{ on: today() }}
      run={run}
      onDone={onIssued}
      onClose={onClose}
      text={t('sales.issue_text', { count: sales.length, customer: sales[0]?.billed_customer_name ?? '' })}
    >
      <table className="plain">
        <tbody>
          {sales.map((sale) => (
            <tr key={sale.id}>
              <td>{sale.number}</td>
              <td>{dateText(sale.on)}</td>
              <td>{sale.customer_name}</td>
              <td className="right">
                <Money value={sale.lines_total} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </CommandDialog>
  )
}
