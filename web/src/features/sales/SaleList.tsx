import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { sales } from '../../api/resources'
import type { SaleItem } from '../../api/types'
import { t } from '../../i18n'
import type { TabsOf } from '../../patterns/list/ListTabs'
import { RecordList } from '../../patterns/list/RecordList'
import { useMay } from '../../shell/session'
import { saleColumns, saleFilters } from './fields'
import { IssueDialog } from './IssueDialog'

export function SaleList() {
  const mayIssue = useMay('billing.invoices')
  const navigate = useNavigate()
  const [issuing, setIssuing] = useState<{ chosen: SaleItem[]; clear: () => void } | null>(null)
  const tabs: TabsOf<typeof sales> = [
    { key: 'all', label: t('list.all'), filters: {} },
    { key: 'unbilled', label: t('billing_state.unbilled'), filters: { billing: 'unbilled' } },
    { key: 'billed', label: t('billing_state.billed'), filters: { billing: 'billed' } },
  ]
  const bulk = (chosen: SaleItem[], clear: () => void) => (
    <Button
      type="primary"
      disabled={chosen.some((sale) => sale.billing === 'billed')}
      onClick={() => setIssuing({ chosen, clear })}
    >
      {t('sales.issue_invoice')}
    </Button>
  )
  return (
    <>
      <RecordList
        of={sales}
        title={t('menu.sales')}
        columns={saleColumns}
        cardTitle="number"
        filters={saleFilters}
        tabs={tabs}
        open="/sales/$id"
        bulk={mayIssue ? bulk : undefined}
      />
      {issuing && (
        <IssueDialog
          sales={issuing.chosen}
          onClose={() => setIssuing(null)}
          onIssued={(invoice) => {
            issuing.clear()
            void navigate({ to: '/invoices/$id', params: { id: invoice.id } })
          }}
        />
      )}
    </>
  )
}
