import { Alert, Form as AntForm, Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { ApiProblem, type FieldError } from '../../api/problem'
import type { Resource, Shape } from '../../api/resource'
import { t } from '../../i18n'
import type { Field } from '../fields/field'
import { ProblemAlert } from '../ProblemAlert'
import { ScreenHead } from '../ScreenHead'
import { ConflictDialog } from './ConflictDialog'
import { placeErrors } from './errors'
import { FieldItems } from './FieldItems'
import { useReading } from './useReading'
import { useSave } from './useSave'
import { useSaveKey } from './useSaveKey'
import { unsaved, useUnsaved } from './useUnsaved'

type Values = Record<string, unknown>
/** What a form of a collection may send. */
export type BodyOf<S extends Shape> = {
  [K in Keys<S['create']> | Keys<S['patch']>]?: At<S['create'], K> | At<S['patch'], K>
}
type Keys<B> = [B] extends [never] ? never : keyof B
type At<B, K> = K extends keyof B ? B[K] : never
/** A form whose inputs make values of the type `V`; where that is not what is sent, `body` makes it of them. */
export type Form<S extends Shape, V extends object> = {
  of: Resource<S>
  fields: NoInfer<Field<keyof V & string>[]>
  initial?: NoInfer<Partial<V>>
  onValues?: (changed: NoInfer<Partial<V>>, set: (values: NoInfer<Partial<V>>) => void) => void
  /** what is said above the fields while they are filled in */
  notice?: ReactNode
  /** further blocks below the fields, such as the line editor in its own Form.Item */
  children?: (errors: FieldError[]) => ReactNode
  body?: (values: V) => BodyOf<S>
} & (V extends BodyOf<S> ? unknown : { body: unknown })

type Props<S extends Shape, V extends object> = Form<S, V> & {
  title: string
  /** the record to edit; without it the form makes one */
  record?: S['record']
  onSaved: (record: S['record']) => void
  onCancel: () => void
}

/** The form of a record. Ctrl-Enter saves, Enter never does; what is typed is kept in the tab until it is saved. */
export function RecordForm<S extends Shape, V extends object = BodyOf<S>>(props: Props<S, V>) {
  const { of, fields, record, initial } = props
  const [form] = AntForm.useForm()
  const key = `${of.name}.${record?.id ?? 'new'}`
  const [kept, setKept] = useState(() => unsaved.read(key))
  const [error, setError] = useState<unknown>(null)
  const { touch, settle } = useUnsaved(key)
  const reading = useReading(form, fields)
  const read = record && { ...record, ...props.body?.({ ...record } as unknown as V) }
  const saver = useSave(of, read, (saved) => {
    settle()
    props.onSaved(saved)
  })
  const original: Values = { ...initial, ...record }
  const submit = async () => {
    if (saver.saving) return
    setError(null)
    const values = await form.validateFields().catch(() => null)
    if (!values) return
    await saver.save(props.body?.(values) ?? values).catch((problem) => {
      if (!placeErrors(form, problem)) setError(problem)
    })
  }
  const discard = () => {
    settle()
    setKept(null)
    form.setFieldsValue({ ...Object.fromEntries(Object.keys(kept ?? {}).map((name) => [name, null])), ...original })
  }
  const onKeyDown = useSaveKey(() => void submit())
  const set = (values: Values) => form.setFieldsValue(values)
  return (
    <AntForm
      form={form}
      name={of.name}
      layout="vertical"
      className="screen record-form"
      initialValues={{ ...original, ...kept }}
      scrollToFirstError
      onValuesChange={(changed) => {
        props.onValues?.(changed, set)
        touch(form.getFieldsValue())
      }}
      onKeyDown={onKeyDown}
      {...reading}
    >
      <ScreenHead title={props.title}>
        <Button onClick={props.onCancel}>{t('word.cancel')}</Button>
        <Button type="primary" loading={saver.saving} onClick={() => void submit()} title="Ctrl+Enter">
          {t('word.save')}
        </Button>
      </ScreenHead>
      {kept && (
        <Alert
          type="info"
          className="problem"
          title={t('form.restored')}
          action={
            <Button size="small" onClick={discard}>
              {t('form.discard')}
            </Button>
          }
        />
      )}
      <ProblemAlert error={error} resource={of.name} />
      {props.notice}
      <div className="panel">
        <FieldItems resource={of.name} fields={fields.filter((field) => !record || !field.onlyNew)} record={record} />
      </div>
      {props.children?.(error instanceof ApiProblem ? error.errors : [])}
      {saver.conflict && (
        <ConflictDialog
          resource={of.name}
          fields={fields}
          problem={saver.conflict}
          onCancel={saver.cancel}
          onResolve={(mine) => void saver.resolve(mine).catch(setError)}
        />
      )}
    </AntForm>
  )
}
