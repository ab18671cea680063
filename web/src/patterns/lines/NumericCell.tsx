import { type InputHTMLAttributes, useState } from 'react'
import { grouped, isNegative } from '../format'
import { numberText } from './line'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> & {
  value: string
  onValue: (value: string) => void
}

/** A number in the grid: as it is typed while it has the focus, with separators when it has not. */
export function NumericCell({ value, onValue, ...input }: Props) {
  const [typing, setTyping] = useState(false)
  const shown = typing || value === '' || Number.isNaN(Number(value)) ? value : grouped(value)
  const leave = () => {
    setTyping(false)
    if (numberText(value) !== value) onValue(numberText(value))
  }
  return (
    <input
      {...input}
      inputMode="decimal"
      className={isNegative(value) ? 'right bad' : 'right'}
      value={shown}
      onFocus={() => setTyping(true)}
      onBlur={leave}
      onChange={(event) => onValue(event.target.value)}
    />
  )
}
