import { useParams } from '@tanstack/react-router'
import type { CreateOf } from '../../api/resource'
import { activities } from '../../api/resources'
import { t } from '../../i18n'
import { FormScreen } from '../../patterns/form/FormScreen'
import { useMe } from '../../shell/session'
import { activityFields, todoFields } from './fields'

type Body = CreateOf<typeof activities>
type Values = Body & { todo_subject?: string; todo_due_on?: string; todo_assignee_id?: string }

/** One entry is the history and, if asked, a ToDo. */
function withTodo({ todo_subject, todo_due_on, todo_assignee_id, ...activity }: Values): Body {
  if (!todo_subject) return activity
  return { ...activity, todo: { subject: todo_subject, due_on: todo_due_on ?? null, assignee_id: todo_assignee_id } }
}

export function ActivityForm() {
  const me = useMe()
  const { id } = useParams({ strict: false })
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
