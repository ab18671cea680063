import { Money } from '../Money'
import { rateText } from './rate'

/** An earlier figure and by how much today's differs from it; without a positive one before there is no rate. */
export function Change({ now, before }: { now: number; before: number }) {
  const rate = before > 0 ? (now - before) / before : null
  return (
    <span className="change">
      <Money value={before} />
      <span className={rate === null ? 'quiet' : rate < 0 ? 'bad' : 'good'}>
        {rate === null ? '–' : `${rate > 0 ? '+' : ''}${rateText(rate)}`}
      </span>
    </span>
  )
}
