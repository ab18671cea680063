import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import * as api from '../../api/resources'
import type { Customer } from '../../api/types'
import { t } from '../../i18n'
import type { PageTab } from '../../patterns/page/RecordPage'
import { Related } from '../../patterns/page/Related'
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
    {
      key: 'contacts',
      label: t('menu.contacts'),
      children: (
        <Related
          of={api.contacts}
          filters={of}
          columns={without(contactColumns)}
          title="name"
          label={t('menu.contacts')}
          open="/contacts/$id"
        />
      ),
    },
    { key: 'deals', label: t('menu.deals'), children: <CustomerDeals id={id} /> },
    {
      key: 'activities',
      label: t('menu.activities'),
      children: (
        <Related
          of={api.activities}
          filters={of}
          columns={without(activityColumns)}
          title="content"
          label={t('menu.activities')}
          open="/activities/$id"
        />
      ),
    },
    {
      key: 'inquiries',
      label: t('menu.inquiries'),
      children: (
        <Related
          of={api.inquiries}
          filters={of}
          columns={without(inquiryColumns)}
          title="subject"
          label={t('menu.inquiries')}
          open="/inquiries/$id"
        />
      ),
    },
    {
      key: 'quotes',
      label: t('menu.quotes'),
      children: (
        <Related
          of={api.quotes}
          filters={of}
          columns={without(quoteColumns)}
          title="subject"
          label={t('menu.quotes')}
          open="/quotes/$id"
        />
      ),
    },
    {
      key: 'sales',
      label: t('menu.sales'),
      children: (
        <Related
          of={api.sales}
          filters={of}
          columns={without(saleColumns)}
          title="number"
          label={t('menu.sales')}
          open="/sales/$id"
        />
      ),
    },
    {
      key: 'invoices',
      label: t('menu.invoices'),
      children: (
        <Related
          of={api.invoices}
          filters={of}
          columns={without(invoiceColumns)}
          title="number"
          label={t('menu.invoices')}
          open="/invoices/$id"
        />
      ),
    },
    {
      key: 'payments',
      label: t('menu.payments'),
      children: (
        <Related
          of={api.payments}
          filters={of}
          columns={without(paymentColumns)}
          title="number"
          label={t('menu.payments')}
          open="/payments/$id"
        />
      ),
    },
  ]
}
