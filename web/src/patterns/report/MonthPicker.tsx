import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { t } from '../../i18n'
import { DateInput } from '../fields/DateInput'
import { addMonths } from '../format'

type Props = { label: string; value: string; step?: number; onChange: (month: string) => void }

/** A month: `step` months back, on, or chosen. */
export function MonthPicker({ label, value, step = 1, onChange }: Props) {
  return (
    <fieldset className="period">
      <legend>{label}</legend>
      <Button
        icon={<LeftOutlined />}
        aria-label={t('report.earlier')}
        onClick={() => onChange(addMonths(value, -step))}
      />
      <div className="report-day">
        <DateInput month label={label} value={value} onChange={(month) => month && onChange(month)} />
      </div>
      <Button
        icon={<RightOutlined />}
        aria-label={t('report.later')}
        onClick={() => onChange(addMonths(value, step))}
      />
    </fieldset>
  )
}
