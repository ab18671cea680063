import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { payments } from '../../api/resources'
import type { Allocation, Payment } from '../../api/types'
import { fieldLabel, t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import { CommandButton } from '../../patterns/form/CommandButton'
import { CommandDialog } from '../../patterns/form/CommandDialog'
import { Money } from '../../patterns/Money'
import { RecordPage } from '../../patterns/page/RecordPage'
import { useId } from '../../patterns/page/useId'
import { useMay } from '../../shell/session'
import { AllocationTable } from './AllocationTable'
import { paymentFields } from './fields'

const withdrawFields = [field('reason', 'textarea', { required: true })]
const properties = [...paymentFields, field('unallocated', 'yen'), field('withdrawn_reason')].map((one) => ({
  ...one,
  readonly: true,
}))

function Reallocate({ payment, onClose }: { payment: Payment; onClose: () => void }) {
  const [allocations, setAllocations] = useState<Allocation[]>(
    payment.allocations.map(({ invoice_id, amount }) => ({ invoice_id, amount })),
  )
  return (
    <CommandDialog
      resource="payments"
      title={t('payments.allocate')}
      okText={t('word.save')}
      width={760}
      fields={[]}
      run={(_, key) => payments.command(payment.id, 'allocate')({ allocations }, key)}
      onClose={onClose}
    >
      <AllocationTable
        customer={payment.customer_id}
        amount={payment.amount}
        fee={payment.fee}
        value={allocations}
        onChange={setAllocations}
        before={payment.allocations}
      />
    </CommandDialog>
  )
}

function Actions({ payment }: { payment: Payment }) {
  const [allocating, setAllocating] = useState(false)
  if (payment.withdrawn_reason) return null
  return (
    <>
      <CommandButton
        resource="payments"
        label={t('payments.withdraw')}
        danger
        question={t('payments.withdraw_question')}
        fields={withdrawFields}
        run={payments.command(payment.id, 'withdraw')}
      />
      <Button type="primary" onClick={() => setAllocating(true)}>
        {t('payments.allocate')}
      </Button>
      {allocating && <Reallocate payment={payment} onClose={() => setAllocating(false)} />}
    </>
  )
}

function Allocated({ payment }: { payment: Payment }) {
  return (
    <section className="panel">
      <h2>{t('payments.allocation')}</h2>
      {payment.allocations.length === 0 && <p className="empty">{t('payments.not_allocated')}</p>}
      <table className="plain">
        <tbody>
          {payment.allocations.map((allocation) => (
            <tr key={allocation.invoice_id}>
              <th scope="row">{fieldLabel('invoices', 'number')}</th>
              <td>
                <Link to="/invoices/$id" params={{ id: allocation.invoice_id }}>
                  {allocation.invoice_number}
                </Link>
              </td>
              <td className="right">
                <Money value={allocation.amount} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

export function PaymentPage() {
  const id = useId()
  const mayBook = useMay('billing.payments')
  return (
    <RecordPage
      of={payments}
      id={id}
      title={(payment) => t('payments.title', { number: payment.number })}
      sub={(payment) => (
        <Link to="/customers/$id" params={{ id: payment.customer_id }}>
          {payment.customer_name}
        </Link>
      )}
      fields={properties}
      actions={(payment) => mayBook && <Actions payment={payment} />}
      body={(payment) => <Allocated payment={payment} />}
    />
  )
}
