import { users } from '../../api/resources'
import { t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import type { TabsOf } from '../../patterns/list/ListTabs'
import { RecordList } from '../../patterns/list/RecordList'
import { useMay } from '../../shell/session'
import { userColumns } from './fields'

export function UserList() {
  const tabs: TabsOf<typeof users> = [
    { key: 'active', label: t('users.active'), filters: { active: true } },
    { key: 'inactive', label: t('users.inactive'), filters: { active: false } },
    { key: 'all', label: t('users.all'), filters: {} },
  ]
  return (
    <RecordList
      of={users}
      title={t('menu.users')}
      columns={userColumns}
      cardTitle="name"
      filters={[field('department_id', 'department')]}
      tabs={tabs}
      open="/settings/users/$id"
      create={useMay('identity.users') && '/settings/users/new'}
    />
  )
}
