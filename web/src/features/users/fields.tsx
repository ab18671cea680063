import type { User } from '../../api/types'
import { t } from '../../i18n'
import { column, field } from '../../patterns/fields/field'

export const userFields = [
  field('code', 'text', { required: true, onlyNew: true }),
  field('name', 'text', { required: true }),
  field('kana', 'kana', { readingOf: 'name' }),
  field('department_id', 'department'),
  field('email', 'email'),
  field('extension'),
  field('login', 'text', { required: true, section: 'access' }),
  field('roles', 'codes', { required: true, set: 'role', section: 'access' }),
  field('scope', 'code', { required: true, set: 'scope', section: 'access' }),
  field('joined_on', 'date', { section: 'employment' }),
  field('left_on', 'date', { section: 'employment' }),
]

/** What keeps a person from working, if anything. */
export function UserState({ user }: { user: User }) {
  if (!user.active) return <span className="pill bad">{t('users.inactive')}</span>
  if (!user.password_set) return <span className="pill wait">{t('users.no_password')}</span>
  return <span className="pill quiet">{t('users.active')}</span>
}

export const userColumns = [
  column<User>('code', 'text', 110, { sort: true }),
  column<User>('name', 'text', 130, { sort: true }),
  column<User>('kana', 'text', 150, { sort: true, hidden: true }),
  column<User>('department_name', 'text', 140),
  column<User>('roles', 'codes', 190, { set: 'role' }),
  column<User>('scope', 'code', 110, { set: 'scope' }),
  column<User>('login', 'text', 140, { sort: true }),
  column<User>('email', 'email', 220, { hidden: true }),
  column<User>('extension', 'text', 70),
  column<User>('joined_on', 'date', 150, { sort: true, hidden: true }),
  column<User>('state', 'text', 130, { render: (user) => <UserState user={user} /> }),
]
