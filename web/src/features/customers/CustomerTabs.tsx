import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import * as api from '../../api/resources'
import type { Customer } from '../../api/types'
import { t } from '../../i18n'
import type { PageTab } from '../../patterns/page/RecordPage'
import { Related, relatedTab } from '../../patterns/page/Related'
import { useMay } from '../../shell/session'
import { activityColumns } from '../activities/fields'
import { contactColumns } from '../contacts/fields'
import { dealColumns } from '../deals/fields'
import { inquiryColumns } from '../inquiries/fields'
import { invoiceColumns } from '../invoices/fields'
import { paymentColumns } from '../payments/fields'
import { quoteColumns } from '../quotes/fields'
import { saleColumns } from '../sales/fields'
import { CustomerTimeline } from './CustomerTimeline'

const without = <C extends { name: string; hidden?: boolean }>(columns: C[]) =>
  columns.filter((column) => !column.hidden && column.name !== 'customer_name')

function CustomerDeals({ id }: { id: string }) {
  const mayMake = useMay('crm.deals')
  const make = (
    <Link to="/deals/new" search={{ customer_id: id }}>
      <Button tabIndex={-1}>{t('command.new_deal')}</Button>
    </Link>
  )
  return (
    <Related
      of={api.deals}
      filters={{ customer_id: id }}
      columns={without(dealColumns)}
      title="name"
      label={t('menu.deals')}
      open="/deals/$id"
      head={mayMake && make}
    />
  )
}

/** The whole picture of a customer. */
export function customerTabs({ id }: Customer): PageTab[] {
  const of = { customer_id: id }
  return [
    { key: 'timeline', label: t('page.timeline'), children: <CustomerTimeline id={id} /> },
    relatedTab({
      of: api.contacts,
      filters: of,
      columns: without(contactColumns),
      title: 'name',
      open: '/contacts/$id',
    }),
    { key: 'deals', label: t('menu.deals'), children: <CustomerDeals id={id} /> },
    relatedTab({
      of: api.activities,
      filters: of,
      columns: without(activityColumns),
      title: 'content',
      open: '/activities/$id',
    }),
    relatedTab({
      of: api.inquiries,
      filters: of,
      columns: without(inquiryColumns),
      title: 'subject',
      open: '/inquiries/$id',
    }),
    relatedTab({ of: api.quotes, filters: of, columns: without(quoteColumns), title: 'subject', open: '/quotes/$id' }),
    relatedTab({ of: api.sales, filters: of, columns: without(saleColumns), title: 'number', open: '/sales/$id' }),
    relatedTab({
      of: api.invoices,
      filters: of,
      columns: without(invoiceColumns),
      title: 'number',
      open: '/invoices/$id',
    }),
    relatedTab({
      of: api.payments,
      filters: of,
      columns: without(paymentColumns),
      title: 'number',
      open: '/payments/$id',
    }),
  ]
}
