import { Form } from 'antd'
import type { CreateOf } from '../../api/resource'
import { payments } from '../../api/resources'
import { t } from '../../i18n'
import { FormScreen } from '../../patterns/form/FormScreen'
import { today } from '../../patterns/format'
import { AllocationTable } from './AllocationTable'
import { paymentFields } from './fields'

type Values = CreateOf<typeof payments>

function Allocations() {
  const form = Form.useFormInstance()
  const customer = Form.useWatch('customer_id', form) as string | undefined
  const amount = Number(Form.useWatch('amount', form) ?? 0)
  const fee = Number(Form.useWatch('fee', form) ?? 0)
  if (!customer) return null
  return (
    <Form.Item name="allocations" noStyle>
      <AllocationTable customer={customer} amount={amount} fee={fee} />
    </Form.Item>
  )
}

function bodyOf({ allocations, ...values }: Values): Values {
  const used = (allocations ?? []).filter(({ amount }) => amount !== 0)
  return { ...values, amount: Number(values.amount), allocations: used }
}

export function PaymentForm() {
  return (
    <FormScreen
      of={payments}
      noun={t('menu.payments')}
      fields={paymentFields}
      initial={{ on: today(), method: 'transfer', fee: 0 }}
      body={bodyOf}
      page="/payments/$id"
    >
      {() => <Allocations />}
    </FormScreen>
  )
}
