import type { FiltersOf } from '../../api/resource'
import { invoices } from '../../api/resources'
import { t } from '../../i18n'
import { addDays, today } from '../../patterns/format'
import type { TabsOf } from '../../patterns/list/ListTabs'
import { RecordList } from '../../patterns/list/RecordList'
import { useMay } from '../../shell/session'
import { invoiceColumns, invoiceFilters } from './fields'
import { StartClosing } from './StartClosing'

const OPEN: FiltersOf<typeof invoices> = { status: 'issued', payment_state: ['unpaid', 'partial'] }

export function InvoiceList() {
  const tabs: TabsOf<typeof invoices> = [
    { key: 'all', label: t('list.all'), filters: {} },
    { key: 'draft', label: t('invoice_status.draft'), filters: { status: 'draft' } },
    { key: 'open', label: t('invoices.open'), filters: OPEN },
    { key: 'late', label: t('invoices.late'), filters: { ...OPEN, due_on_to: addDays(today(), -1) } },
  ]
  return (
    <RecordList
      of={invoices}
      title={t('menu.invoices')}
      columns={invoiceColumns}
      cardTitle="number"
      filters={invoiceFilters}
      tabs={tabs}
      open="/invoices/$id"
      actions={useMay('billing.closings') && <StartClosing />}
    />
  )
}
