import { PlusOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button, Skeleton } from 'antd'
import { useEffect } from 'react'
import { useRecords } from '../../api/hooks'
import type { FiltersOf } from '../../api/resource'
import { departments } from '../../api/resources'
import { code, fieldLabel, t } from '../../i18n'
import { BusinessDate } from '../../patterns/BusinessDate'
import { ExportMenu } from '../../patterns/list/ListMenus'
import { ProblemAlert } from '../../patterns/ProblemAlert'
import { type ReportColumn, ReportTable } from '../../patterns/report/ReportTable'
import { ScreenHead } from '../../patterns/ScreenHead'
import { useMay } from '../../shell/session'
import { inTreeOrder, type Placed } from './tree'

const ALL: FiltersOf<typeof departments> = { sort: 'position', limit: 200 }
const INDENT = 22

function columnsOf(mayEdit: boolean): ReportColumn<Placed>[] {
  const columns: ReportColumn<Placed>[] = [
    {
      name: 'name',
      label: fieldLabel('departments', 'name'),
      show: ({ department, depth }) => (
        <span style={{ paddingLeft: depth * INDENT }} className={depth === 0 ? 'tree-top' : undefined}>
          <Link to="/settings/departments/$id" params={{ id: department.id }}>
            {department.name}
          </Link>
        </span>
      ),
    },
    { name: 'code', label: fieldLabel('departments', 'code'), width: 120, show: ({ department }) => department.code },
    {
      name: 'kind',
      label: fieldLabel('departments', 'kind'),
      width: 110,
      show: ({ department }) => code('department_kind', department.kind),
    },
    {
      name: 'valid_from',
      label: fieldLabel('departments', 'valid_from'),
      width: 150,
      wideOnly: true,
      show: ({ department }) => <BusinessDate value={department.valid_from} />,
    },
  ]
  const below: ReportColumn<Placed> = {
    name: 'below',
    label: '',
    width: 150,
    wideOnly: true,
    show: ({ department: { id, kind } }) => (
      <Link to="/settings/departments/new" search={{ parent_id: id, kind }}>
        {t('departments.below')}
      </Link>
    ),
  }
  return mayEdit ? [...columns, below] : columns
}

/** The company's departments as the tree they are. */
export function DepartmentTree() {
  const { items, error, isPending, refetch, hasNextPage, fetchNextPage } = useRecords(departments, ALL)
  const mayEdit = useMay('identity.departments')
  useEffect(() => {
    if (hasNextPage) void fetchNextPage()
  }, [hasNextPage, fetchNextPage])
  return (
    <div className="screen">
      <ScreenHead title={t('menu.departments')}>
        <ExportMenu of={departments} filters={{}} />
        {mayEdit && (
          <Link to="/settings/departments/new">
            <Button type="primary" icon={<PlusOutlined />} tabIndex={-1}>
              {t('departments.new')}
            </Button>
          </Link>
        )}
      </ScreenHead>
      <ProblemAlert error={error} retry={() => void refetch()} />
      {isPending && <Skeleton active />}
      {!isPending && !error && (
        <ReportTable
          label={t('menu.departments')}
          rows={inTreeOrder(items)}
          keyOf={({ department }) => department.id}
          columns={columnsOf(mayEdit)}
          empty={t('departments.empty')}
        />
      )}
    </div>
  )
}
