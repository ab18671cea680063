import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { departments, users } from '../../api/resources'
import type { Department } from '../../api/types'
import { code, t } from '../../i18n'
import { CommandButton } from '../../patterns/form/CommandButton'
import { RecordPage } from '../../patterns/page/RecordPage'
import { relatedTab } from '../../patterns/page/Related'
import { useId } from '../../patterns/page/useId'
import { useMay } from '../../shell/session'
import { userColumns } from '../users/fields'
import { departmentFields } from './fields'

const SHOWN = new Set(['code', 'name', 'roles', 'scope', 'state'])

function Actions({ department }: { department: Department }) {
  const navigate = useNavigate()
  return (
    <>
      <CommandButton
        resource="departments"
        label={t('departments.archive')}
        danger
        question={t('departments.archive_question', { name: department.name })}
        run={departments.command(department.id, 'archive')}
        onDone={() => void navigate({ to: '/settings/departments' })}
      />
      <Link to="/settings/departments/$id/edit" params={{ id: department.id }}>
        <Button type="primary" tabIndex={-1}>
          {t('word.edit')}
        </Button>
      </Link>
    </>
  )
}

export function DepartmentPage() {
  const id = useId()
  const mayEdit = useMay('identity.departments')
  const columns = userColumns.filter(({ name }) => SHOWN.has(name))
  return (
    <RecordPage
      of={departments}
      id={id}
      title={(department) => department.name}
      sub={(department) => (
        <>
          <span>{department.code}</span>
          <span>{code('department_kind', department.kind)}</span>
          {department.archived && <span className="pill quiet">{t('page.archived')}</span>}
        </>
      )}
      fields={departmentFields}
      editable={mayEdit}
      actions={(department) => mayEdit && !department.archived && <Actions department={department} />}
      tabs={() => [
        relatedTab({
          of: users,
          filters: { department_id: id },
          columns: columns,
          title: 'name',
          open: '/settings/users/$id',
        }),
      ]}
    />
  )
}
