import { Link } from '@tanstack/react-router'
import { invoices } from '../../api/resources'
import type { Invoice } from '../../api/types'
import { fieldLabel, t } from '../../i18n'
import { dateText } from '../../patterns/format'
import { LineTable } from '../../patterns/lines/LineTable'
import { Money } from '../../patterns/Money'
import { RecordPage } from '../../patterns/page/RecordPage'
import { useId } from '../../patterns/page/useId'
import { StatePill } from '../../patterns/StatePill'
import { invoiceProperties } from './fields'
import { InvoiceActions } from './InvoiceActions'

type Reference = { invoice_id: string; number: string }

/** The credit notes of an invoice, and of a credit note the invoice it takes back: a link each way. */
function Credits({ invoice }: { invoice: Invoice }) {
  const original = { invoice_id: invoice.credits_id ?? '', number: invoice.credits_number ?? '' }
  const links: [string, Reference[]][] = [
    [t('invoices.credits'), invoice.credits_id ? [original] : []],
    [t('invoices.credited_by'), invoice.credited_by],
  ]
  return links.map(([label, references]) =>
    references.map(({ invoice_id, number }) => (
      <span key={invoice_id}>
        {label}{' '}
        <Link to="/invoices/$id" params={{ id: invoice_id }}>
          {number}
        </Link>
      </span>
    )),
  )
}

function Sub({ invoice }: { invoice: Invoice }) {
  return (
    <>
      <StatePill of="invoice_status" value={invoice.status} />
      {invoice.status === 'issued' && <StatePill of="payment_state" value={invoice.payment_state} />}
      <Link to="/customers/$id" params={{ id: invoice.customer_id }}>
        {invoice.customer_name}
      </Link>
      <Credits invoice={invoice} />
    </>
  )
}

function InvoicedSales({ invoice }: { invoice: Invoice }) {
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">{fieldLabel('sales', 'number')}</th>
          <th scope="col">{fieldLabel('sales', 'on')}</th>
          <th scope="col">{fieldLabel('invoices', 'summary')}</th>
          <th scope="col" className="right">
            {fieldLabel('sales', 'lines_total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {invoice.sales.map((sale) => (
          <tr key={sale.sale_id}>
            <td>
              <Link to="/sales/$id" params={{ id: sale.sale_id }}>
                {sale.number}
              </Link>
            </td>
            <td>{dateText(sale.on)}</td>
            <td>{sale.summary}</td>
            <td className="right">
              <Money value={sale.lines_total} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function InvoicePage() {
  const id = useId()
  const total = (invoice: Invoice) => ({
    ...invoice,
    lines_total: (invoice.tax_method === 'inclusive' ? invoice.gross : invoice.net) ?? 0,
  })
  return (
    <RecordPage
      of={invoices}
      id={id}
      title={(invoice) => t('invoices.title', { number: invoice.number ?? t('invoices.no_number') })}
      sub={(invoice) => <Sub invoice={invoice} />}
      fields={invoiceProperties}
      actions={(invoice) => <InvoiceActions invoice={invoice} />}
      body={(invoice) => <LineTable document={total(invoice)} costs={false} />}
      tabs={(invoice) => [{ key: 'sales', label: t('menu.sales'), children: <InvoicedSales invoice={invoice} /> }]}
    />
  )
}
