import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { sales } from '../../api/resources'
import type { Sale } from '../../api/types'
import { t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import { CommandButton } from '../../patterns/form/CommandButton'
import { today } from '../../patterns/format'
import { LineTable } from '../../patterns/lines/LineTable'
import { RecordPage } from '../../patterns/page/RecordPage'
import { useId } from '../../patterns/page/useId'
import { StatePill } from '../../patterns/StatePill'
import { useMay, useSeesCosts } from '../../shell/session'
import { saleProperties } from './fields'
import { IssueDialog } from './IssueDialog'

const reverseFields = [field('on', 'date', { required: true })]

function Actions({ sale }: { sale: Sale }) {
  const navigate = useNavigate()
  const [issuing, setIssuing] = useState(false)
  const mayReverse = useMay('billing.sales')
  const mayIssue = useMay('billing.invoices')
  const reversible = mayReverse && sale.kind === 'sale' && sale.source === 'daicho'
  return (
    <>
      {reversible && (
        <CommandButton
          resource="sales"
          label={t('sales.reverse')}
          danger
          question={t('sales.reverse_question')}
          fields={reverseFields}
          initial={{ on: today() }}
          run={sales.command(sale.id, 'reverse')}
          onDone={(red) => void navigate({ to: '/sales/$id', params: { id: red.id } })}
        />
      )}
      {mayIssue && sale.billing === 'unbilled' && sale.source !== 'package' && (
        <Button type="primary" onClick={() => setIssuing(true)}>
          {t('sales.issue_invoice')}
        </Button>
      )}
      {issuing && (
        <IssueDialog
          sales={[sale]}
          onClose={() => setIssuing(false)}
          onIssued={(invoice) => void navigate({ to: '/invoices/$id', params: { id: invoice.id } })}
        />
      )}
    </>
  )
}

function Sub({ sale }: { sale: Sale }) {
  return (
    <>
      {sale.kind === 'reversal' && <StatePill of="sale_kind" value="reversal" />}
      <StatePill of="billing_state" value={sale.billing} />
      <Link to="/customers/$id" params={{ id: sale.customer_id }}>
        {sale.customer_name}
      </Link>
      {sale.quote_id && (
        <Link to="/quotes/$id" params={{ id: sale.quote_id }}>
          {t('menu.quotes')} {sale.quote_number}
        </Link>
      )}
      {sale.invoice_id && (
        <Link to="/invoices/$id" params={{ id: sale.invoice_id }}>
          {t('menu.invoices')} {sale.invoice_number}
        </Link>
      )}
      {sale.reverses_id && (
        <Link to="/sales/$id" params={{ id: sale.reverses_id }}>
          {t('sales.reverses')}
        </Link>
      )}
    </>
  )
}

export function SalePage() {
  const id = useId()
  const costs = useSeesCosts()
  return (
    <RecordPage
      of={sales}
      id={id}
      title={(sale) => t('sales.title', { number: sale.number })}
      sub={(sale) => <Sub sale={sale} />}
      fields={saleProperties}
      actions={(sale) => <Actions sale={sale} />}
      body={(sale) => <LineTable document={sale} costs={costs} />}
    />
  )
}
