import { users } from '../../api/resources'
import { t } from '../../i18n'
import { FormScreen } from '../../patterns/form/FormScreen'
import { userFields } from './fields'

export function UserForm() {
  return (
    <FormScreen
      of={users}
      noun={t('noun.user')}
      fields={userFields}
      initial={{ roles: ['sales'], scope: 'own' }}
      page="/settings/users/$id"
    />
  )
}
