import { InputNumber } from 'antd'
import { type Spoken, spoken } from './field'

type Props = Spoken & {
  value?: number | string | null
  onChange?: (value: number | string | null) => void
  id?: string
  label?: string
  /** decimals stay strings, so that no float ever touches them; whole yen are integers */
  decimal?: boolean
  suffix?: string
}

export function NumberInput(props: Props) {
  const { value, onChange, id, decimal, suffix } = props
  return (
    <InputNumber<string>
      id={id}
      {...spoken(props)}
      stringMode
      controls={false}
      suffix={suffix}
      value={value === null || value === undefined ? null : String(value)}
      precision={decimal ? undefined : 0}
      formatter={(text) => String(text ?? '').replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',')}
      parser={(text) => (text ?? '').normalize('NFKC').replace(/[,\s]/g, '').replace(/[−ー]/g, '-')}
      onChange={(next) => onChange?.(next === null || next === '' ? null : decimal ? next : Number(next))}
      className="right"
      style={{ width: '100%' }}
      inputMode="decimal"
    />
  )
}
