import { contacts } from '../../api/resources'
import { t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import { RecordList } from '../../patterns/list/RecordList'
import { useMay } from '../../shell/session'
import { contactColumns } from './fields'

export function ContactList() {
  return (
    <RecordList
      of={contacts}
      title={t('menu.contacts')}
      columns={contactColumns}
      cardTitle="name"
      filters={[field('customer_id', 'customer')]}
      open="/contacts/$id"
      create={useMay('crm.contacts') && '/contacts/new'}
    />
  )
}
