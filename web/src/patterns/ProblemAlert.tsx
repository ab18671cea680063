import { Alert, Button } from 'antd'
import { ApiProblem } from '../api/problem'
import { fieldLabel, t } from '../i18n'

type Props = { error: unknown; retry?: () => void; resource?: string }

/** A refusal in the server's words, with the complaints that have no field of their own on the screen. */
export function ProblemAlert({ error, retry, resource }: Props) {
  if (!error) return null
  const problem = error instanceof ApiProblem ? error : undefined
  const rows = problem?.fieldErrors() ?? []
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className="problem"
      title={problem?.message ?? t('problem.unexpected')}
      description={
        rows.length > 0 && (
          <ul>
            {rows.map(({ field, text }) => (
              <li key={field + text}>
                {resource && field ? `${fieldLabel(resource, field.split('.')[0] ?? field)}: ` : ''}
                {text}
              </li>
            ))}
          </ul>
        )
      }
      action={
        retry && (
          <Button size="small" onClick={retry}>
            {t('word.retry')}
          </Button>
        )
      }
    />
  )
}
