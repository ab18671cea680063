import { code } from '../i18n'

type Tone = 'good' | 'wait' | 'bad' | 'quiet' | 'accent'

const TONES: Record<Tone, string[]> = {
  good: ['won', 'billed', 'paid', 'all', 'converted', 'closed', 'done', 'answered', 'active', 'qualified'],
  wait: ['unbilled', 'unpaid', 'partial', 'received', 'working', 'negotiation', 'queued', 'expired', 'planned'],
  bad: ['lost', 'void', 'failed', 'reversal', 'overdue', 'withdrawn'],
  accent: ['submitted', 'issued', 'quote', 'proposal', 'contacted', 'running', 'A'],
  quiet: [],
}

function toneOf(value: string): Tone {
  const found = Object.entries(TONES).find(([, values]) => values.includes(value))
  return (found?.[0] as Tone | undefined) ?? 'quiet'
}

type Props = { set: string; value: string | null | undefined }

/** A state in words on a soft ground of the colour that carries its meaning. `set` names the enumeration. */
export function StatePill({ set, value }: Props) {
  if (!value) return null
  return <span className={`pill ${toneOf(value)}`}>{code(set, value)}</span>
}
