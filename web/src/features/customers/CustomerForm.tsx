import { Form } from 'antd'
import { customers } from '../../api/resources'
import { t } from '../../i18n'
import { FormScreen } from '../../patterns/form/FormScreen'
import { Duplicates } from './Duplicates'
import { customerFields, newCustomer } from './fields'

export function CustomerForm() {
  return (
    <FormScreen
      of={customers}
      noun={t('noun.customer')}
      fields={customerFields}
      initial={newCustomer}
      page="/customers/$id"
      notice={
        <Form.Item noStyle shouldUpdate>
          {(form) => <Duplicates values={form.getFieldsValue(['name', 'kana', 'phone', 'corporate_number'])} />}
        </Form.Item>
      }
    />
  )
}
