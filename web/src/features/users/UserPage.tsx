import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { users } from '../../api/resources'
import type { User } from '../../api/types'
import { t } from '../../i18n'
import { CommandButton } from '../../patterns/form/CommandButton'
import { RecordPage } from '../../patterns/page/RecordPage'
import { useId } from '../../patterns/page/useId'
import { useMay } from '../../shell/session'
import { UserState, userFields } from './fields'
import { ownedTabs } from './ownedTabs'
import { SetPassword } from './SetPassword'

function Actions({ user }: { user: User }) {
  return (
    <>
      {user.active ? (
        <CommandButton
          resource="users"
          label={t('users.deactivate')}
          danger
          question={t('users.deactivate_question', { name: user.name })}
          run={users.command(user.id, 'deactivate')}
        />
      ) : (
        <CommandButton resource="users" label={t('users.reactivate')} run={users.command(user.id, 'reactivate')} />
      )}
      <SetPassword user={user} />
      <Link to="/settings/users/$id/edit" params={{ id: user.id }}>
        <Button type={user.password_set ? 'primary' : 'default'} tabIndex={-1}>
          {t('word.edit')}
        </Button>
      </Link>
    </>
  )
}

export function UserPage() {
  const id = useId()
  const mayEdit = useMay('identity.users')
  return (
    <RecordPage
      of={users}
      id={id}
      title={(user) => user.name}
      sub={(user) => (
        <>
          <span>{user.code}</span>
          <span>{user.department_name}</span>
          <UserState user={user} />
        </>
      )}
      fields={userFields}
      editable={mayEdit}
      actions={(user) => mayEdit && <Actions user={user} />}
      tabs={ownedTabs}
    />
  )
}
