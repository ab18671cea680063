import { EditOutlined } from '@ant-design/icons'
import { Fragment, useState } from 'react'
import type { Resource, Shape } from '../../api/resource'
import { fieldLabel, type Key, t } from '../../i18n'
import { FieldValue } from '../fields/FieldValue'
import type { Field } from '../fields/field'
import { PropertyEditor } from './PropertyEditor'

type Props<S extends Shape> = {
  of: Resource<S>
  record: S['record']
  fields: Field<keyof S['record'] & string>[]
  editable: boolean
}

/** The record's properties; where the person may, a value is edited where it stands. */
export function Properties<S extends Shape>({ of, record, fields, editable }: Props<S>) {
  const [editing, setEditing] = useState<string | null>(null)
  const shown = fields.filter((field) => !field.onlyNew && (field.when?.(record) ?? true))
  const sections = [...new Set(shown.map((field) => field.section ?? ''))]
  const value = (field: Field) => {
    const label = fieldLabel(of.name, field.name)
    if (editing === field.name) {
      return <PropertyEditor of={of} record={record} field={field} label={label} onClose={() => setEditing(null)} />
    }
    return (
      <>
        <FieldValue field={field} record={record} />
        {editable && !field.readonly && (
          <button
            type="button"
            className="edit-here"
            aria-label={t('page.edit_field', { field: label })}
            onClick={() => setEditing(field.name)}
          >
            <EditOutlined aria-hidden />
          </button>
        )}
      </>
    )
  }
  return (
    <div className="panel properties">
      {sections.map((section) => (
        <Fragment key={section}>
          {section && <h2>{t(`section.${section}` as Key)}</h2>}
          <dl>
            {shown
              .filter((field) => (field.section ?? '') === section)
              .map((field) => (
                <div key={field.name}>
                  <dt>{fieldLabel(of.name, field.name)}</dt>
                  <dd>{value(field)}</dd>
                </div>
              ))}
          </dl>
        </Fragment>
      ))}
    </div>
  )
}
