import { Button } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import { ApiProblem } from '../../api/problem'
import type { Resource, Shape } from '../../api/resource'
import { t } from '../../i18n'
import { FieldInput } from '../fields/FieldInput'
import type { Field, Kind } from '../fields/field'
import { ConflictDialog } from '../form/ConflictDialog'
import { isComposing } from '../form/useReading'
import { useSave } from '../form/useSave'

type Props<S extends Shape> = {
  of: Resource<S>
  record: S['record']
  field: Field
  label: string
  onClose: () => void
}

const ENTER_SAVES = new Set<Kind>([
  'text',
  'kana',
  'phone',
  'email',
  'link',
  'integer',
  'day',
  'decimal',
  'yen',
  'percent',
])

function words(error: unknown): string {
  if (!(error instanceof ApiProblem)) return t('problem.unexpected')
  return error.fieldErrors()[0]?.text ?? error.message
}

/** One property under edit where it stands: Enter saves where it has no other meaning, else Ctrl-Enter; Esc gives up. */
export function PropertyEditor<S extends Shape>({ of, record, field, label, onClose }: Props<S>) {
  const before = record as unknown as Record<string, unknown>
  const [value, setValue] = useState(before[field.name])
  const [error, setError] = useState('')
  const saver = useSave(of, record, onClose)
  const save = () => {
    setError('')
    saver.save({ [field.name]: value ?? null }).catch((problem) => setError(words(problem)))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'Escape') onClose()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || ENTER_SAVES.has(field.kind))) {
      event.preventDefault()
      save()
    }
  }
  const shows = field.shows ? String(before[field.shows] ?? '') : ''
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the input inside bubble here
    <div className="property-editor" onKeyDown={onKeyDown}>
      <FieldInput field={field} value={value} onChange={setValue} label={label} shows={shows || undefined} autoFocus />
      <div className="row">
        <Button size="small" type="primary" loading={saver.saving} onClick={save}>
          {t('word.save')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('word.cancel')}
        </Button>
      </div>
      {error && (
        <p role="alert" className="bad">
          {error}
        </p>
      )}
      {saver.conflict && (
        <ConflictDialog
          resource={of.name}
          fields={[field]}
          problem={saver.conflict}
          onCancel={saver.cancel}
          onResolve={(mine) => void saver.resolve(mine).catch((problem) => setError(words(problem)))}
        />
      )}
    </div>
  )
}
