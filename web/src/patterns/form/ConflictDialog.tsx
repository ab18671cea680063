import { Modal, Radio } from 'antd'
import { useState } from 'react'
import type { ApiProblem } from '../../api/problem'
import { fieldLabel, t } from '../../i18n'
import { FieldValue } from '../fields/FieldValue'
import type { Field } from '../fields/field'

type Values = Record<string, unknown>
type Props = {
  resource: string
  fields: Field[]
  problem: ApiProblem
  onResolve: (mine: Values) => void
  onCancel: () => void
}

/** Two people changed the same field: both values side by side, one choice per field. What did not collide is saved. */
export function ConflictDialog({ resource, fields, problem, onResolve, onCancel }: Props) {
  const { base, theirs, yours } = problem.body as unknown as Record<'base' | 'theirs' | 'yours', Values>
  const names = Object.keys(yours ?? {})
  const [mine, setMine] = useState<Record<string, boolean>>({})
  const show = (name: string, values: Values) => {
    const field = fields.find((one) => one.name === name)
    if (!field) return JSON.stringify(values?.[name] ?? null)
    return <FieldValue field={{ ...field, shows: undefined }} record={values ?? {}} />
  }
  const resolve = () =>
    onResolve(Object.fromEntries(names.filter((name) => mine[name]).map((name) => [name, yours[name]])))
  return (
    <Modal open width={760} title={t('conflict.title')} okText={t('conflict.save')} onOk={resolve} onCancel={onCancel}>
      <p>{t('conflict.text')}</p>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t('conflict.field')}</th>
            <th scope="col">{t('conflict.base')}</th>
            <th scope="col">{t('conflict.theirs')}</th>
            <th scope="col">{t('conflict.yours')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{fieldLabel(resource, name)}</th>
              <td>{show(name, base)}</td>
              {[false, true].map((own) => (
                <td key={String(own)}>
                  <Radio
                    checked={(mine[name] ?? false) === own}
                    onChange={() => setMine({ ...mine, [name]: own })}
                    aria-label={`${fieldLabel(resource, name)} ${t(own ? 'conflict.yours' : 'conflict.theirs')}`}
                  >
                    {show(name, own ? yours : theirs)}
                  </Radio>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  )
}
