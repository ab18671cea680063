import { Alert, Button } from 'antd'
import { t } from '../../i18n'
import { DateInput } from '../fields/DateInput'
import { dateText } from '../format'

type Props = { value?: string; onChange: (asOf: string | undefined) => void }

/** Says that a past day is shown, and leads back to now. */
export function AsOfNotice({ value, onChange }: Props) {
  if (!value) return null
  return (
    <Alert
      type="warning"
      showIcon
      className="problem"
      title={t('as_of.notice', { day: dateText(value) })}
      action={
        <Button size="small" onClick={() => onChange(undefined)}>
          {t('as_of.now')}
        </Button>
      }
    />
  )
}

export function AsOfPicker({ value, onChange }: Props) {
  return (
    <div className="as-of">
      <span className="quiet">{t('as_of.label')}</span>
      <DateInput label={t('as_of.label')} value={value} onChange={(day) => onChange(day ?? undefined)} />
    </div>
  )
}
