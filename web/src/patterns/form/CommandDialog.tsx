import { App, Form, Modal } from 'antd'
import { type ReactNode, useState } from 'react'
import { useCommand } from '../../api/hooks'
import { t } from '../../i18n'
import type { Field } from '../fields/field'
import { ProblemAlert } from '../ProblemAlert'
import { entered, placeErrors } from './errors'
import { FieldItems } from './FieldItems'
import { useReading } from './useReading'
import { useSaveKey } from './useSaveKey'

type Props<B extends object, R> = {
  resource: string
  title: string
  okText: string
  fields: NoInfer<Field<keyof B & string>[]>
  initial?: NoInfer<Partial<B>>
  danger?: boolean
  width?: number
  text?: ReactNode
  children?: ReactNode
  run: (values: B, key: string) => Promise<R>
  onDone?: (result: R) => void
  onClose: () => void
  doneText?: string
}

/** A command that asks for something first: its fields, its refusal beside them, Ctrl-Enter to do it. */
export function CommandDialog<B extends object, R>(props: Props<B, R>) {
  const { resource, fields, initial, run, onDone, onClose } = props
  const [form] = Form.useForm()
  const [error, setError] = useState<unknown>(null)
  const { message } = App.useApp()
  const reading = useReading(form, fields)
  const command = useCommand<B, R>(run)
  const submit = async () => {
    if (command.isPending) return
    setError(null)
    const values = await form.validateFields().catch(() => null)
    if (!values) return
    try {
      const result = await command.mutateAsync(entered(values) as B)
      void message.success(props.doneText ?? t('command.done', { command: props.title }))
      onClose()
      onDone?.(result)
    } catch (problem) {
      if (!placeErrors(form, problem)) setError(problem)
    }
  }
  const onKeyDown = useSaveKey(() => void submit())
  return (
    <Modal
      open
      title={props.title}
      width={props.width ?? 520}
      okText={props.okText}
      okButtonProps={{ danger: props.danger, loading: command.isPending }}
      onOk={() => void submit()}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form
        form={form}
        name={`${resource}-command`}
        layout="vertical"
        initialValues={initial}
        onKeyDown={onKeyDown}
        {...reading}
      >
        {props.text && <p>{props.text}</p>}
        <ProblemAlert error={error} resource={resource} />
        <FieldItems resource={resource} fields={fields} />
        {props.children}
      </Form>
    </Modal>
  )
}
