import { payments } from '../../api/resources'
import { t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import { RecordList } from '../../patterns/list/RecordList'
import { useMay } from '../../shell/session'
import { paymentColumns } from './fields'

const filters = [
  field('customer_id', 'customer'),
  field('on', 'date'),
  field('method', 'code', { set: 'payment_method' }),
]

export function PaymentList() {
  return (
    <RecordList
      of={payments}
      title={t('menu.payments')}
      columns={paymentColumns}
      cardTitle="number"
      filters={filters}
      open="/payments/$id"
      create={useMay('payments') && '/payments/new'}
    />
  )
}
