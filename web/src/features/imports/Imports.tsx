import { Skeleton } from 'antd'
import { t } from '../../i18n'
import { ProblemAlert } from '../../patterns/ProblemAlert'
import { ScreenHead } from '../../patterns/ScreenHead'
import { ImportTable } from './ImportTable'
import { UploadPanel } from './UploadPanel'
import { useImports } from './useImports'

/** 取込: files of a kintone-based CRM come in, and what became of each. */
export function Imports() {
  const { items, apps, takers, error, loading } = useImports()
  return (
    <div className="screen import-screen">
      <ScreenHead title={t('menu.imports')} />
      <ProblemAlert error={error} />
      {apps.length > 0 && <UploadPanel apps={apps} takers={takers} />}
      {loading && items.length === 0 && <Skeleton active />}
      {!loading && !error && apps.length === 0 && <p className="empty">{t('imports.forbidden')}</p>}
      {apps.length > 0 && (
        <>
          <h2 className="section-head">{t('imports.recent')}</h2>
          <ImportTable items={items} />
        </>
      )}
    </div>
  )
}
