import { FilePdfOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect } from 'react'
import { invoices } from '../../api/resources'
import type { Invoice } from '../../api/types'
import { t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import { CommandButton } from '../../patterns/form/CommandButton'
import { today } from '../../patterns/format'
import { useMay } from '../../shell/session'

const issueFields = [field('on', 'date', { required: true })]
const voidFields = [field('reason', 'textarea', { required: true })]
const LOOK_AGAIN_MS = 1_000

/** The PDF, as soon as it is made: until then the page looks again every second. */
function PdfButton({ invoice }: { invoice: Invoice }) {
  const client = useQueryClient()
  const ready = invoice.document?.ready ?? false
  useEffect(() => {
    if (ready) return
    const key = [invoices.context, invoices.name, 'one', invoice.id]
    const timer = setInterval(() => void client.invalidateQueries({ queryKey: key }), LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [client, ready, invoice.id])
  return (
    <Button
      icon={<FilePdfOutlined />}
      loading={!ready}
      href={ready ? `/api/billing/invoices/${invoice.id}/pdf` : undefined}
      target="_blank"
    >
      {t(ready ? 'invoices.pdf' : 'invoices.pdf_making')}
    </Button>
  )
}

/** What can be done with an invoice where it stands. Nothing issued is edited: it is voided by its own event. */
export function InvoiceActions({ invoice }: { invoice: Invoice }) {
  const mayIssue = useMay('billing.invoices')
  const mayCorrect = useMay('billing.invoice-corrections')
  const mayBook = useMay('billing.payments')
  const ours = invoice.source !== 'import'
  return (
    <>
      {invoice.number && ours && <PdfButton invoice={invoice} />}
      {mayCorrect && invoice.status !== 'void' && (
        <CommandButton
          resource="invoices"
          label={t('invoices.void')}
          danger
          fields={voidFields}
          question={t('invoices.void_question')}
          run={invoices.command(invoice.id, 'void')}
        />
      )}
      {mayIssue && invoice.status === 'draft' && (
        <CommandButton
          resource="invoices"
          label={t('invoices.issue')}
          type="primary"
          fields={issueFields}
          initial={{ on: today() }}
          run={invoices.command(invoice.id, 'issue')}
        />
      )}
      {mayBook && invoice.status === 'issued' && invoice.payment_state !== 'paid' && (
        <Link to="/payments/new" search={{ customer_id: invoice.customer_id, amount: String(invoice.balance) }}>
          <Button type="primary" tabIndex={-1}>
            {t('command.new_payment')}
          </Button>
        </Link>
      )}
    </>
  )
}
