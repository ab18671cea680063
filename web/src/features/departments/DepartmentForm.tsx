import { departments } from '../../api/resources'
import { t } from '../../i18n'
import { FormScreen } from '../../patterns/form/FormScreen'
import { departmentFields } from './fields'

export function DepartmentForm() {
  return (
    <FormScreen
      of={departments}
      noun={t('noun.department')}
      fields={departmentFields}
      initial={{ kind: 'sales', position: 0 }}
      page="/settings/departments/$id"
    />
  )
}
