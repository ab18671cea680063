import { deals } from '../../api/resources'
import { t } from '../../i18n'
import { FormScreen } from '../../patterns/form/FormScreen'
import { today } from '../../patterns/format'
import { dealFields } from './fields'

export function DealForm() {
  return (
    <FormScreen
      of={deals}
      noun={t('menu.deals')}
      fields={dealFields}
      initial={{ opened_on: today() }}
      page="/deals/$id"
    />
  )
}
