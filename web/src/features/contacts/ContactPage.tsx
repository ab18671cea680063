import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { activities, contacts } from '../../api/resources'
import { t } from '../../i18n'
import { RecordPage } from '../../patterns/page/RecordPage'
import { Related } from '../../patterns/page/Related'
import { useId } from '../../patterns/page/useId'
import { useMay } from '../../shell/session'
import { activityColumns } from '../activities/fields'
import { contactFields } from './fields'

export function ContactPage() {
  const id = useId()
  const mayEdit = useMay('crm.contacts')
  return (
    <RecordPage
      of={contacts}
      id={id}
      title={(contact) => contact.name}
      sub={(contact) => (
        <Link to="/customers/$id" params={{ id: contact.customer_id }}>
          {contact.customer_name}
        </Link>
      )}
      fields={contactFields}
      editable={mayEdit}
      actions={() =>
        mayEdit && (
          <Link to="/contacts/$id/edit" params={{ id }}>
            <Button type="primary" tabIndex={-1}>
              {t('word.edit')}
            </Button>
          </Link>
        )
      }
      tabs={(contact) => [
        {
          key: 'activities',
          label: t('contacts.customer_activities'),
          children: (
            <Related
              of={activities}
              filters={{ customer_id: contact.customer_id }}
              columns={activityColumns.filter((column) => !column.hidden)}
              title="content"
              label={t('menu.activities')}
              open="/activities/$id"
            />
          ),
        },
      ]}
    />
  )
}
