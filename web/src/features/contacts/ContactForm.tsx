import { contacts } from '../../api/resources'
import { t } from '../../i18n'
import { FormScreen } from '../../patterns/form/FormScreen'
import { contactFields } from './fields'

export function ContactForm() {
  return (
    <FormScreen
      of={contacts}
      noun={t('noun.contact')}
      fields={contactFields}
      initial={{ primary: false, left: false }}
      page="/contacts/$id"
    />
  )
}
