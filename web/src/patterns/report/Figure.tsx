import { Money } from '../Money'

type Props = { value: number; of: string; onOpen: () => void }

/** A figure that opens what makes it; nothing has nothing behind it. */
export function Figure({ value, of, onOpen }: Props) {
  if (value === 0) return <span className="figure quiet">0</span>
  return (
    <button type="button" className="figure-opener" aria-label={of} onClick={onOpen}>
      <Money value={value} />
    </button>
  )
}
