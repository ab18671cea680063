import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { type Spoken, spoken } from './field'

type Props = Spoken & {
  value?: string | null
  onChange?: (value: string | null) => void
  id?: string
  label?: string
  placeholder?: string
  month?: boolean
  time?: boolean
}

const TYPED_DATES = ['YYYY/MM/DD', 'YYYY-MM-DD', 'YYYYMMDD', 'YYYY/M/D', 'M/D']

function shapeOf({ month, time }: Props) {
  if (month) return { format: ['YYYY/MM', 'YYYY-MM'], text: 'YYYY-MM' }
  if (time) return { format: ['YYYY/MM/DD HH:mm'], text: '' }
  return { format: TYPED_DATES, text: 'YYYY-MM-DD' }
}

/** A business date (YYYY-MM-DD), a month (YYYY-MM) or an instant, typed or picked. */
export function DateInput(props: Props) {
  const { value, onChange, id, placeholder, month, time } = props
  const { format, text } = shapeOf(props)
  return (
    <DatePicker
      id={id}
      {...spoken(props)}
      placeholder={placeholder}
      picker={month ? 'month' : 'date'}
      showTime={time ? { format: 'HH:mm', minuteStep: 5 } : undefined}
      format={format}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day ? (text ? day.format(text) : day.toISOString()) : null)}
      style={{ width: '100%' }}
    />
  )
}
