import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { useRecord } from '../../api/hooks'
import type { FieldError } from '../../api/problem'
import type { RecordBase, Resource } from '../../api/resource'
import { t } from '../../i18n'
import type { Field } from '../fields/field'
import { ProblemAlert } from '../ProblemAlert'
import { RecordForm } from './RecordForm'

type Values = Record<string, unknown>
type Props<T extends RecordBase> = {
  of: Resource<T>
  /** the thing's name in words, e.g. 顧客 */
  noun: string
  fields: Field[]
  initial?: Values
  /** where a saved record is shown, e.g. /customers/$id */
  page: string
  onValues?: (changed: Values, all: Values, set: (values: Values) => void) => void
  body?: (values: Values) => Values
  notice?: ReactNode
  children?: (errors: FieldError[]) => ReactNode
}

/** The screen of a form: /…/new makes a record (the address may prefill fields), /…/$id/edit changes one. */
export function FormScreen<T extends RecordBase>(props: Props<T>) {
  const { of, noun, page, initial } = props
  const { id } = useParams({ strict: false }) as { id?: string }
  const prefilled = useSearch({ strict: false }) as Values
  const navigate = useNavigate()
  const router = useRouter()
  const { data: record, error } = useRecord(of, id)
  if (error) return <ProblemAlert error={error} />
  if (id && !record) return <Skeleton active className="screen" />
  return (
    <RecordForm
      key={id ?? 'new'}
      {...props}
      title={t(id ? 'form.edit_title' : 'form.new_title', { noun })}
      record={record}
      initial={id ? undefined : { ...initial, ...prefilled }}
      onSaved={(saved) => void navigate({ to: page, params: { id: saved.id } as never, replace: true })}
      onCancel={() => router.history.back()}
    />
  )
}
