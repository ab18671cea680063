import { App, Button, type ButtonProps } from 'antd'
import { type ReactNode, useState } from 'react'
import { useCommand } from '../../api/hooks'
import { t } from '../../i18n'
import type { Field } from '../fields/field'
import { ProblemAlert } from '../ProblemAlert'
import { CommandDialog } from './CommandDialog'

type Props<B extends object, R> = {
  resource: string
  label: string
  run: (values: B, key: string) => Promise<R>
  onDone?: (result: R) => void
  /** what to ask before; without fields and question the command runs at once */
  fields?: NoInfer<Field<keyof B & string>[]>
  initial?: NoInfer<Partial<B>>
  question?: ReactNode
  type?: ButtonProps['type']
  danger?: boolean
  icon?: ReactNode
  disabled?: boolean
} & (Record<never, never> extends B ? unknown : { fields: unknown })

/** One click, one command. */
export function CommandButton<B extends object, R>(props: Props<B, R>) {
  const { resource, label, run, onDone, fields, question, danger } = props
  const [open, setOpen] = useState(false)
  const { message, modal } = App.useApp()
  const command = useCommand<B, R>(run)
  const asks = Boolean(fields || question)
  const act = () =>
    command.mutate({} as B, {
      onSuccess: (result) => {
        void message.success(t('command.done', { command: label }))
        onDone?.(result)
      },
      onError: (error) =>
        void modal.error({ title: label, content: <ProblemAlert error={error} resource={resource} /> }),
    })
  return (
    <>
      <Button
        type={props.type}
        danger={danger}
        icon={props.icon}
        disabled={props.disabled}
        loading={command.isPending}
        onClick={() => (asks ? setOpen(true) : act())}
      >
        {label}
      </Button>
      {open && (
        <CommandDialog
          resource={resource}
          title={label}
          okText={label}
          danger={danger}
          fields={fields ?? []}
          initial={props.initial}
          text={question}
          run={run}
          onDone={onDone}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
