import { Button } from 'antd'
import { call } from '../../api/call'
import { useCommand, useRecords } from '../../api/hooks'
import { invoices } from '../../api/resources'
import type { Allocation } from '../../api/types'
import { fieldLabel, t } from '../../i18n'
import { BusinessDate } from '../../patterns/BusinessDate'
import { NumberInput } from '../../patterns/fields/NumberInput'
import { Money } from '../../patterns/Money'
import { ProblemAlert } from '../../patterns/ProblemAlert'

type Props = {
  customer: string
  amount: number
  fee: number
  value?: Allocation[]
  onChange?: (allocations: Allocation[]) => void
  /** what this payment already settles: it counts as open again while it is being changed */
  before?: Allocation[]
}

/** 消込: the customer's open invoices and how much of the payment settles each; the server suggests oldest first. */
export function AllocationTable({ customer, amount, fee, value = [], onChange, before = [] }: Props) {
  const open = useRecords(invoices, {
    customer_id: customer,
    status: 'issued',
    payment_state: ['unpaid', 'partial'],
    sort: 'due_on',
    limit: 200,
  })
  const suggest = useCommand((body: { customer_id: string; amount: number }, key) =>
    call('POST', '/billing/payments/suggest', { body, key }),
  )
  const amountFor = (id: string) => value.find((one) => one.invoice_id === id)?.amount ?? 0
  const settled = (id: string) => before.find((one) => one.invoice_id === id)?.amount ?? 0
  const set = (id: string, next: number) =>
    onChange?.([...value.filter((one) => one.invoice_id !== id), ...(next ? [{ invoice_id: id, amount: next }] : [])])
  const used = value.reduce((sum, one) => sum + one.amount, 0)
  const allocate = () =>
    suggest.mutate(
      { customer_id: customer, amount: amount + fee },
      {
        onSuccess: ({ allocations }) =>
          onChange?.(allocations.map(({ invoice_id, amount: part }) => ({ invoice_id, amount: part }))),
      },
    )
  return (
    <section className="panel" aria-label={t('payments.allocation')}>
      <div className="row end">
        <h2>{t('payments.allocation')}</h2>
        <span className="spring" />
        <Button onClick={allocate} disabled={amount + fee <= 0} loading={suggest.isPending}>
          {t('payments.suggest')}
        </Button>
      </div>
      <ProblemAlert error={open.error ?? suggest.error} />
      {open.isSuccess && open.items.length === 0 && <p className="empty">{t('payments.nothing_open')}</p>}
      {open.items.length > 0 && (
        <div className="lines-scroll">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{fieldLabel('invoices', 'number')}</th>
                <th scope="col">{fieldLabel('invoices', 'invoice_on')}</th>
                <th scope="col">{fieldLabel('invoices', 'due_on')}</th>
                <th scope="col" className="right">
                  {fieldLabel('invoices', 'balance')}
                </th>
                <th scope="col" className="right">
                  {t('payments.this_time')}
                </th>
              </tr>
            </thead>
            <tbody>
              {open.items.map((invoice) => (
                <tr key={invoice.id}>
                  <td>{invoice.number}</td>
                  <td>
                    <BusinessDate value={invoice.invoice_on} />
                  </td>
                  <td>
                    <BusinessDate value={invoice.due_on} lateAfterToday />
                  </td>
                  <td className="right">
                    <Money value={invoice.balance + settled(invoice.id)} />
                  </td>
                  <td style={{ width: 140 }}>
                    <NumberInput
                      label={t('payments.amount_for', { number: invoice.number ?? '' })}
                      value={amountFor(invoice.id) || null}
                      onChange={(next) => set(invoice.id, Number(next ?? 0))}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="row end">
        {t('payments.left')} <Money value={amount + fee - used} unit={t('word.yen')} />
      </p>
    </section>
  )
}
