import { useParams } from '@tanstack/react-router'
import { activities } from '../../api/resources'
import { t } from '../../i18n'
import { FormScreen } from '../../patterns/form/FormScreen'
import { useMe } from '../../shell/session'
import { activityFields, todoFields } from './fields'

type Values = Record<string, unknown>

/** One entry is the history and, if asked, a ToDo. */
function withTodo({ todo_subject, todo_due_on, todo_assignee_id, ...activity }: Values): Values {
  if (!todo_subject) return activity
  return { ...activity, todo: { subject: todo_subject, due_on: todo_due_on ?? null, assignee_id: todo_assignee_id } }
}

export function ActivityForm() {
  const me = useMe()
  const { id } = useParams({ strict: false }) as { id?: string }
  return (
    <FormScreen
      of={activities}
      noun={t('menu.activities')}
      fields={id ? activityFields : [...activityFields, ...todoFields]}
      initial={{ kind: 'visit', at: new Date().toISOString(), person_id: me.id, todo_assignee_id: me.id }}
      body={withTodo}
      page="/activities/$id"
    />
  )
}
