import { Button } from 'antd'
import { t } from '../i18n'
import { ProblemAlert } from '../patterns/ProblemAlert'

/** A screen that could not be drawn says so and offers to try again; the shell around it stays. */
export function Trouble({ error }: { error: unknown }) {
  return (
    <div className="screen">
      <ProblemAlert error={error} retry={() => window.location.reload()} />
    </div>
  )
}

export function NoSuchPlace() {
  return (
    <div className="screen empty">
      <p>{t('problem.no_such_place')}</p>
      <Button href="/">{t('menu.home')}</Button>
    </div>
  )
}
