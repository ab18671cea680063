import { payments } from '../../api/resources'
import { t } from '../../i18n'
import { RecordList } from '../../patterns/list/RecordList'
import { useMay } from '../../shell/session'
import { paymentColumns, paymentFilters } from './fields'

export function PaymentList() {
  return (
    <RecordList
      of={payments}
      title={t('menu.payments')}
      columns={paymentColumns}
      cardTitle="number"
      filters={paymentFilters}
      open="/payments/$id"
      create={useMay('billing.payments') && '/payments/new'}
    />
  )
}
