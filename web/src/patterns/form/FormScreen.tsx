import { useNavigate, useParams, useRouter } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { useRecord } from '../../api/hooks'
import type { Shape } from '../../api/resource'
import { t } from '../../i18n'
import { useListSearch } from '../list/listSearch'
import { ProblemAlert } from '../ProblemAlert'
import type { RecordPlace } from '../place'
import { type BodyOf, type Form, RecordForm } from './RecordForm'

type Props<S extends Shape, V extends object> = Form<S, V> & {
  /** the thing's name in words, e.g. 顧客 */
  noun: string
  /** where a saved record is shown, e.g. /customers/$id */
  page: RecordPlace
}

/** The screen of a form: /…/new makes a record (the address may prefill fields), /…/$id/edit changes one. */
export function FormScreen<S extends Shape, V extends object = BodyOf<S>>(props: Props<S, V>) {
  const { noun, page, initial } = props
  const { id } = useParams({ strict: false })
  const [prefilled] = useListSearch()
  const navigate = useNavigate()
  const router = useRouter()
  const { data: record, error } = useRecord(props.of, id)
  if (error) return <ProblemAlert error={error} />
  if (id && !record) return <Skeleton active className="screen" />
  return (
    <RecordForm
      key={id ?? 'new'}
      {...props}
      title={t(id ? 'form.edit_title' : 'form.new_title', { noun })}
      record={record}
      initial={id ? undefined : { ...initial, ...(prefilled as Partial<V>) }}
      onSaved={(saved) => void navigate({ to: page, params: { id: saved.id }, replace: true })}
      onCancel={() => router.history.back()}
    />
  )
}
