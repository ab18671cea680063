import { useNavigate } from '@tanstack/react-router'
import { customers } from '../../api/resources'
import type { Customer } from '../../api/types'
import { t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import { CommandButton } from '../../patterns/form/CommandButton'

const fields = [field('into_id', 'customer', { required: true, wide: true })]

/** Two entries of one company become one; both histories stay, and it can be undone. */
export function MergeButton({ customer }: { customer: Customer }) {
  const navigate = useNavigate()
  const merge = (values: { into_id: string }, key: string) =>
    customers
      .command(customer.id, 'merge')(values, key)
      .then(() => values.into_id)
  if (customer.merged_into_id) {
    return (
      <CommandButton
        resource="customers"
        label={t('customers.unmerge')}
        run={customers.command(customer.id, 'unmerge')}
      />
    )
  }
  return (
    <CommandButton
      resource="customers"
      label={t('customers.merge')}
      question={t('customers.merge_question', { name: customer.name })}
      fields={fields}
      run={merge}
      onDone={(into) => void navigate({ to: '/customers/$id', params: { id: into } })}
    />
  )
}
