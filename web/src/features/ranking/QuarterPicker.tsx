import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Segmented, Select } from 'antd'
import { t } from '../../i18n'
import { useIsPhone } from '../../patterns/useIsPhone'

type Quarter = { year: number; quarter: number }
type Props = { value: Quarter; onChange: (quarter: Quarter) => void }

const QUARTERS = [1, 2, 3, 4]
const YEARS_BACK = 8

function moved({ year, quarter }: Quarter, by: number): Quarter {
  const count = year * 4 + quarter - 1 + by
  return { year: Math.floor(count / 4), quarter: (count % 4) + 1 }
}

/** A fiscal quarter: one back, one on, or chosen. */
export function QuarterPicker({ value, onChange }: Props) {
  const phone = useIsPhone()
  const last = Math.max(value.year, new Date().getFullYear()) + 1
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, back) => last - back)
  return (
    <fieldset className="period">
      <legend>{t('report.period')}</legend>
      <Button icon={<LeftOutlined />} aria-label={t('report.earlier')} onClick={() => onChange(moved(value, -1))} />
      <Select
        aria-label={t('report.fiscal_year')}
        value={value.year}
        options={years.map((year) => ({ value: year, label: t('report.fiscal_year_of', { year }) }))}
        onChange={(year) => onChange({ ...value, year })}
        popupMatchSelectWidth={false}
      />
      <Segmented
        aria-label={t('report.quarter')}
        value={value.quarter}
        options={QUARTERS.map((quarter) => ({
          value: quarter,
          label: t(phone ? 'report.quarter_short' : 'report.quarter_of', { quarter }),
        }))}
        onChange={(quarter) => onChange({ ...value, quarter })}
      />
      <Button icon={<RightOutlined />} aria-label={t('report.later')} onClick={() => onChange(moved(value, 1))} />
    </fieldset>
  )
}
