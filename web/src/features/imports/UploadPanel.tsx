import { InboxOutlined } from '@ant-design/icons'
import { Button, Upload } from 'antd'
import { t } from '../../i18n'
import type { Context } from './apps'
import { ChosenFile } from './ChosenFile'
import { useUploads } from './useUploads'

type Props = { apps: string[]; takers: (app: string) => Context[] }

/** Files are chosen, each with its app; then tried or taken. */
export function UploadPanel({ apps, takers }: Props) {
  const { chosen, add, remove, choose, start, busy } = useUploads(apps, takers)
  const open = chosen.filter((one) => one.state === 'chosen')
  const unready = open.length === 0 || open.some((one) => !one.app)
  return (
    <section className="panel">
      <Upload.Dragger
        multiple
        accept=".csv,text/csv"
        showUploadList={false}
        disabled={busy}
        beforeUpload={(file) => {
          add(file)
          return Upload.LIST_IGNORE
        }}
      >
        <p className="drop-icon">
          <InboxOutlined aria-hidden />
        </p>
        <p>{t('imports.choose')}</p>
        <p className="quiet">{t('imports.choose_hint')}</p>
      </Upload.Dragger>
      {chosen.length > 0 && (
        <>
          <ul className="chosen-files" aria-label={t('imports.chosen')}>
            {chosen.map((one) => (
              <ChosenFile
                key={one.key}
                chosen={one}
                apps={apps}
                onApp={(app) => choose(one.key, app)}
                onRemove={() => remove(one.key)}
              />
            ))}
          </ul>
          <div className="row end">
            {busy && <span className="quiet">{t('imports.stay')}</span>}
            <Button disabled={unready || busy} onClick={() => void start(true)}>
              {t('imports.try_all')}
            </Button>
            <Button type="primary" disabled={unready} loading={busy} onClick={() => void start(false)}>
              {t('imports.start_all')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
