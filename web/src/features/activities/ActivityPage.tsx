import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { activities } from '../../api/resources'
import { code, t } from '../../i18n'
import { RecordPage } from '../../patterns/page/RecordPage'
import { useId } from '../../patterns/page/useId'
import { useMay } from '../../shell/session'
import { activityFields } from './fields'

const properties = activityFields.filter((field) => field.name !== 'content')

export function ActivityPage() {
  const id = useId()
  const mayEdit = useMay('crm.activities')
  return (
    <RecordPage
      of={activities}
      id={id}
      title={(activity) =>
        `${code('activity_kind', activity.kind)} ${activity.customer_name ?? activity.lead_company ?? ''}`
      }
      sub={(activity) => activity.number}
      fields={properties}
      editable={mayEdit}
      actions={() =>
        mayEdit && (
          <Link to="/activities/$id/edit" params={{ id }}>
            <Button type="primary" tabIndex={-1}>
              {t('word.edit')}
            </Button>
          </Link>
        )
      }
      body={(activity) => (
        <section className="panel">
          <h2>{t('activities.content')}</h2>
          <p className="pre">{activity.content}</p>
        </section>
      )}
    />
  )
}
