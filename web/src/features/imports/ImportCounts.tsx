import type { Import } from '../../api/types'
import { t } from '../../i18n'
import { grouped } from '../../patterns/format'

const COUNTS = ['records', 'accepted', 'unchanged', 'rejected', 'warnings'] as const
const TONES: Partial<Record<(typeof COUNTS)[number], string>> = { accepted: 'good', rejected: 'bad' }

export function ImportCounts({ one }: { one: Import }) {
  return (
    <dl className="counts panel">
      {COUNTS.map((name) => (
        <div key={name}>
          <dt>{t(`imports.${name}`)}</dt>
          <dd className={one[name] ? TONES[name] : 'quiet'}>{grouped(one[name] ?? 0)}</dd>
        </div>
      ))}
    </dl>
  )
}
