import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { Answer } from '../../api/call'
import { useAnswer } from '../../api/hooks'
import type { Import } from '../../api/types'
import { locale, t } from '../../i18n'
import { grouped } from '../../patterns/format'
import { ProblemAlert } from '../../patterns/ProblemAlert'
import { type ReportColumn, ReportTable } from '../../patterns/report/ReportTable'
import type { Context } from './apps'

type Rejection = Answer<'GET', '/crm/imports/{import_id}/rejections'>['items'][number]
type Props = { context: Context; one: Import }

function columns(): ReportColumn<Rejection>[] {
  return [
    { name: 'row', label: t('imports.row'), right: true, width: 64, show: (rejection) => grouped(rejection.row) },
    { name: 'key', label: t('imports.key'), width: 150, show: (rejection) => rejection.key },
    {
      name: 'field',
      label: t('imports.field'),
      width: 180,
      wideOnly: true,
      show: (rejection) => rejection.field || '–',
    },
    { name: 'value', label: t('imports.value'), wideOnly: true, show: (rejection) => rejection.value || '–' },
    { name: 'reason', wraps: true, label: t('imports.reason'), show: (rejection) => rejection[locale()] },
  ]
}

/** The rows that came in although something about them is doubtful. */
export function Warnings({ context, one }: Props) {
  const { data, error, refetch } = useAnswer(`/${context}/imports/{import_id}/warnings`, {
    path: { import_id: one.id },
  })
  return (
    <section>
      <h2 className="section-head">{t('imports.warned')}</h2>
      <ProblemAlert error={error} retry={() => void refetch()} />
      {data && (
        <ReportTable
          label={t('imports.warned')}
          rows={data.items}
          keyOf={(warning) => String(warning.row)}
          columns={columns()}
          empty=""
        />
      )}
    </section>
  )
}

/** The rows that were refused, each with its reason, and the same as a file to be corrected. */
export function Rejections({ context, one }: Props) {
  const given = { path: { import_id: one.id } }
  const { data, error, refetch } = useAnswer(`/${context}/imports/{import_id}/rejections`, given)
  return (
    <section>
      <div className="section-bar">
        <h2 className="section-head">{t('imports.rejections')}</h2>
        {Boolean(one.rejected) && (
          <Button icon={<DownloadOutlined />} href={`/api/${context}/imports/${one.id}/rejections.csv`} download>
            {t('imports.rejections_file')}
          </Button>
        )}
      </div>
      {Boolean(one.rejected) && <p className="quiet">{t('imports.rejections_hint')}</p>}
      <ProblemAlert error={error} retry={() => void refetch()} />
      {data && (
        <ReportTable
          label={t('imports.rejections')}
          rows={data.items}
          keyOf={(rejection) => String(rejection.row)}
          columns={columns()}
          empty={t('imports.no_rejections')}
        />
      )}
    </section>
  )
}
