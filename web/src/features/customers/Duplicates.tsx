import { Link, useParams } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useDeferredValue } from 'react'
import { useAnswer } from '../../api/hooks'
import { code, t } from '../../i18n'

type Values = Record<string, string | null | undefined>

/** Customers that may be the one being entered, found while typing. */
export function Duplicates({ values }: { values: Values }) {
  const { id } = useParams({ strict: false })
  const typed = useDeferredValue(JSON.stringify(values))
  const query = JSON.parse(typed) as Values
  const enough = Object.values(query).some((value) => (value ?? '').length > 1)
  const found = useAnswer('/crm/customers/duplicates', { query }, enough)
  const others = enough ? (found.data?.items ?? []).filter((candidate) => candidate.id !== id) : []
  if (others.length === 0) return null
  return (
    <Alert
      type="warning"
      showIcon
      className="problem"
      title={t('customers.duplicates')}
      description={
        <ul>
          {others.map(({ id: other, code: number, name, reasons }) => (
            <li key={other}>
              <Link to="/customers/$id" params={{ id: other }} target="_blank">
                {number} {name}
              </Link>
              　{reasons.map((reason) => code('likeness', reason)).join('・')}
            </li>
          ))}
        </ul>
      }
    />
  )
}
