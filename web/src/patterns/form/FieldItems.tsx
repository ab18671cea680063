import { Form } from 'antd'
import { Fragment } from 'react'
import { fieldLabel, type Key, t } from '../../i18n'
import { FieldInput } from '../fields/FieldInput'
import type { Field } from '../fields/field'

type Props = { resource: string; fields: Field[]; record?: object; autoFocus?: string }

function Item({ resource, field, record }: { resource: string; field: Field; record?: object }) {
  const label = fieldLabel(resource, field.name)
  const shows = field.shows && (record as Record<string, string> | undefined)?.[field.shows]
  return (
    <Form.Item
      name={field.name}
      label={label}
      className={field.wide || field.kind === 'textarea' ? 'wide' : undefined}
      extra={field.hint && t(field.hint as Key)}
      rules={field.required ? [{ required: true, message: t('form.required', { field: label }) }] : undefined}
    >
      <FieldInput field={field} shows={shows || undefined} />
    </Form.Item>
  )
}

function Conditional(props: { resource: string; field: Field; record?: object }) {
  const { when } = props.field
  if (!when) return <Item {...props} />
  return (
    <Form.Item noStyle shouldUpdate>
      {(form) => (when(form.getFieldsValue(true)) ? <Item {...props} /> : null)}
    </Form.Item>
  )
}

/** The inputs of the fields, grouped by section. */
export function FieldItems({ resource, fields, record }: Props) {
  const sections = [...new Set(fields.map((field) => field.section ?? ''))]
  return sections.map((section) => (
    <Fragment key={section}>
      {section && <h2 className="form-section">{t(`section.${section}` as Key)}</h2>}
      <div className="form-grid">
        {fields
          .filter((field) => (field.section ?? '') === section)
          .map((field) => (
            <Conditional key={field.name} resource={resource} field={field} record={record} />
          ))}
      </div>
    </Fragment>
  ))
}
