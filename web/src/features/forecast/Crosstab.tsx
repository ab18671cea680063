import { Link } from '@tanstack/react-router'
import type { DepartmentRow, Forecast } from '../../api/reports'
import { code, t } from '../../i18n'
import { monthText } from '../../patterns/format'
import { Money } from '../../patterns/Money'
import { Figure } from '../../patterns/report/Figure'
import { type ReportColumn, ReportTable } from '../../patterns/report/ReportTable'
import { figureOf, type Measure } from './measure'

type Props = { forecast: Forecast; measure: Measure; onOpen: (month: string, department?: string) => void }

const nameOf = (row: DepartmentRow) => row.name || t('forecast.no_department')

/** A department with its place in the tree; choosing it narrows the report to it. */
function Department({ row }: { row: DepartmentRow }) {
  const style = { paddingLeft: row.depth * 18 }
  if (!row.department_id) return <span style={style}>{nameOf(row)}</span>
  const narrow = { department_id: row.department_id }
  return (
    <span style={style} className={row.depth === 0 ? 'tree-top' : undefined}>
      <Link to="." search={(search) => ({ ...search, ...narrow })}>
        {row.name}
      </Link>
    </span>
  )
}

function monthColumn({ forecast, measure, onOpen }: Props, month: string, at: number): ReportColumn<DepartmentRow> {
  const total = forecast.totals.cells[at]
  const words = (name: string) => t('forecast.open', { department: name, month: monthText(month) })
  return {
    name: month,
    label: monthText(month),
    right: true,
    width: 118,
    show: (row) => {
      const cell = row.cells[at]
      if (!cell) return null
      const { department_id } = row
      if (!department_id) return <Money value={figureOf(cell, measure)} />
      return <Figure value={figureOf(cell, measure)} of={words(row.name)} onOpen={() => onOpen(month, department_id)} />
    },
    total: total && (
      <Figure value={figureOf(total, measure)} of={words(t('word.total'))} onOpen={() => onOpen(month)} />
    ),
  }
}

/** The crosstab of one measure; a department's figures hold those below it. */
export function Crosstab(props: Props) {
  const { forecast, measure } = props
  const columns: ReportColumn<DepartmentRow>[] = [
    {
      name: 'department',
      label: t('field.department_name'),
      width: 220,
      show: (row) => <Department row={row} />,
      total: t('word.total'),
    },
    ...forecast.months.map((month, at) => monthColumn(props, month, at)),
    {
      name: 'total',
      label: t('word.total'),
      right: true,
      width: 126,
      show: (row) => <Money value={figureOf(row.total, measure)} />,
      total: <Money value={figureOf(forecast.totals.total, measure)} />,
    },
  ]
  return (
    <ReportTable
      label={`${t('menu.forecast')} ${code('forecast_measure', measure)}`}
      rows={forecast.rows}
      keyOf={(row) => row.department_id ?? 'none'}
      columns={columns}
      empty={t('forecast.empty')}
    />
  )
}
