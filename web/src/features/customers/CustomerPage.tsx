import { Link } from '@tanstack/react-router'
import { Button, Tag } from 'antd'
import { customers } from '../../api/resources'
import type { Customer } from '../../api/types'
import { t } from '../../i18n'
import { RecordPage } from '../../patterns/page/RecordPage'
import { useId } from '../../patterns/page/useId'
import { useMay } from '../../shell/session'
import { customerTabs } from './CustomerTabs'
import { customerFields } from './fields'
import { MergeButton } from './MergeButton'

export function CustomerPage() {
  const id = useId()
  const mayEdit = useMay('crm.customers')
  const mayQuote = useMay('billing.quotes')
  const actions = (customer: Customer) => (
    <>
      {mayEdit && (
        <Link to="/activities/new" search={{ customer_id: customer.id }}>
          <Button tabIndex={-1}>{t('command.new_activity')}</Button>
        </Link>
      )}
      {mayEdit && <MergeButton customer={customer} />}
      {mayEdit && (
        <Link to="/customers/$id/edit" params={{ id }}>
          <Button tabIndex={-1}>{t('word.edit')}</Button>
        </Link>
      )}
      {mayQuote && (
        <Link to="/quotes/new" search={{ customer_id: customer.id }}>
          <Button type="primary" tabIndex={-1}>
            {t('command.new_quote')}
          </Button>
        </Link>
      )}
    </>
  )
  const sub = (customer: Customer) => (
    <>
      <span>{customer.code}</span>
      <span>{customer.kana}</span>
      <span>{customer.owner_name}</span>
      {customer.archived && <Tag>{t('page.archived')}</Tag>}
    </>
  )
  return (
    <RecordPage
      of={customers}
      id={id}
      title={(customer) => customer.name}
      sub={sub}
      fields={customerFields}
      editable={mayEdit}
      actions={actions}
      tabs={customerTabs}
    />
  )
}
