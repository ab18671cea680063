import type { activities } from '../../api/resources'
import { column, field } from '../../patterns/fields/field'

export const activityFields = [
  field('customer_id', 'customer', { when: (values) => !values.lead_id }),
  field('lead_id', 'lead', { shows: 'lead_company', when: (values) => Boolean(values.lead_id) }),
  field('deal_id', 'deal'),
  field('kind', 'code', { required: true, set: 'activity_kind' }),
  field('at', 'instant', { required: true }),
  field('person_id', 'user', { required: true, shows: 'owner_name' }),
  field('with_whom'),
  field('content', 'textarea', { required: true }),
  field('next_action', 'text', { section: 'next' }),
  field('next_on', 'date', { section: 'next' }),
]

export const todoFields = [
  field('todo_subject', 'text', { section: 'todo' }),
  field('todo_due_on', 'date', { section: 'todo' }),
  field('todo_assignee_id', 'user', { section: 'todo' }),
]

export const activityColumns = [
  column<typeof activities>('at', 'instant', 178, { sort: true }),
  column<typeof activities>('kind', 'code', 70, { set: 'activity_kind' }),
  column<typeof activities>('customer_name', 'text', 176, {
    render: (activity) => activity.customer_name ?? activity.lead_company,
  }),
  column<typeof activities>('deal_name', 'text', 180, { hidden: true }),
  column<typeof activities>('content', 'textarea', 270),
  column<typeof activities>('with_whom', 'text', 100),
  column<typeof activities>('next_action', 'text', 150),
  column<typeof activities>('next_on', 'date', 140),
  column<typeof activities>('owner_name', 'text', 100),
]

/** What the list is filtered by; a date and an amount are asked from–to. */
export const activityFilters = [
  field('kind', 'code', { set: 'activity_kind' }),
  field('person_id', 'user'),
  field('customer_id', 'customer'),
  field('at', 'date'),
]
