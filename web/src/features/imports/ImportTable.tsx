import { Link } from '@tanstack/react-router'
import { t } from '../../i18n'
import { BusinessDate } from '../../patterns/BusinessDate'
import { grouped } from '../../patterns/format'
import { type ReportColumn, ReportTable } from '../../patterns/report/ReportTable'
import { ImportState } from './ImportState'
import type { Imported } from './useImports'

const count = (value: number | null) => grouped(value ?? 0)
const alarming = (value: number | null) => <span className={value ? 'bad' : 'quiet'}>{count(value)}</span>

function File({ one }: { one: Imported }) {
  const { context, id, app, file_name } = one
  return (
    <Link to="/settings/imports/$context/$id" params={{ context, id }} title={t('imports.open', { file: file_name })}>
      {app}
      <span className="quiet"> {file_name}</span>
    </Link>
  )
}

function columns(): ReportColumn<Imported>[] {
  return [
    { name: 'file', wraps: true, label: t('imports.file'), show: (one) => <File one={one} /> },
    {
      name: 'context',
      label: t('imports.kind'),
      width: 100,
      wideOnly: true,
      show: (one) => t(`import_context.${one.context}`),
    },
    { name: 'state', label: t('imports.state'), width: 120, show: (one) => <ImportState one={one} /> },
    {
      name: 'accepted',
      label: t('imports.accepted'),
      right: true,
      width: 76,
      wideOnly: true,
      show: (one) => count(one.accepted),
    },
    {
      name: 'unchanged',
      label: t('imports.unchanged'),
      right: true,
      width: 86,
      wideOnly: true,
      show: (one) => count(one.unchanged),
    },
    { name: 'rejected', label: t('imports.rejected'), right: true, width: 80, show: (one) => alarming(one.rejected) },
    { name: 'by', label: t('imports.by'), width: 110, wideOnly: true, show: (one) => one.actor_name ?? '–' },
    {
      name: 'made_at',
      label: t('imports.made_at'),
      width: 190,
      wideOnly: true,
      show: (one) => <BusinessDate value={one.made_at} />,
    },
  ]
}

export function ImportTable({ items }: { items: Imported[] }) {
  return (
    <ReportTable
      label={t('imports.recent')}
      rows={items}
      keyOf={(one) => one.id}
      columns={columns()}
      empty={t('imports.empty')}
    />
  )
}
