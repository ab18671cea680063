import type { Import } from '../../api/types'
import { t } from '../../i18n'
import { StatePill } from '../../patterns/StatePill'

/** How far an import is, whether it was a trial, whether it was undone. */
export function ImportState({ one }: { one: Import }) {
  if (one.undone_at) return <span className="pill quiet">{t('imports.undone')}</span>
  return (
    <span className="row nowrap">
      <StatePill of="job_status" value={one.status} />
      {one.dry_run && <span className="pill quiet">{t('imports.dry_run')}</span>}
    </span>
  )
}
