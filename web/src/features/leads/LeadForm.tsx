import { leads } from '../../api/resources'
import { t } from '../../i18n'
import { FormScreen } from '../../patterns/form/FormScreen'
import { today } from '../../patterns/format'
import { leadFields } from './fields'

export function LeadForm() {
  return (
    <FormScreen of={leads} noun={t('menu.leads')} fields={leadFields} initial={{ got_on: today() }} page="/leads/$id" />
  )
}
