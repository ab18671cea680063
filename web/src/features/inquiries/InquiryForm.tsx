import { inquiries } from '../../api/resources'
import { t } from '../../i18n'
import { FormScreen } from '../../patterns/form/FormScreen'
import { useMe } from '../../shell/session'
import { inquiryFields } from './fields'

export function InquiryForm() {
  const me = useMe()
  return (
    <FormScreen
      of={inquiries}
      noun={t('menu.inquiries')}
      fields={inquiryFields}
      initial={{ channel: 'phone', assignee_id: me.id }}
      page="/inquiries/$id"
    />
  )
}
