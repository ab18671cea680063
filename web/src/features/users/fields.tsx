import type { users } from '../../api/resources'
import type { User } from '../../api/types'
import { t } from '../../i18n'
import { column, computed, field } from '../../patterns/fields/field'

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
  column<typeof users>('code', 'text', 110, { sort: true }),
  column<typeof users>('name', 'text', 130, { sort: true }),
  column<typeof users>('kana', 'text', 150, { sort: true, hidden: true }),
  column<typeof users>('department_name', 'text', 140),
  column<typeof users>('roles', 'codes', 190, { set: 'role' }),
  column<typeof users>('scope', 'code', 110, { set: 'scope' }),
  column<typeof users>('login', 'text', 140, { sort: true }),
  column<typeof users>('email', 'email', 220, { hidden: true }),
  column<typeof users>('extension', 'text', 70),
  column<typeof users>('joined_on', 'date', 150, { sort: true, hidden: true }),
  computed<typeof users>('state', 130, (user) => <UserState user={user} />),
]
