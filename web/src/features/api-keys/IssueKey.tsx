import { App, Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { apiKeys } from '../../api/resources'
import { t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import { CommandButton } from '../../patterns/form/CommandButton'

const fields = [
  field('name', 'text', { required: true, wide: true }),
  field('user_id', 'user', { required: true, wide: true }),
  field('roles', 'codes', { required: true, set: 'role', wide: true }),
]

/** The secret, shown once: it closes only by its own button, so that a stray click does not lose it. */
function Secret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { message } = App.useApp()
  const copy = () => navigator.clipboard.writeText(secret).then(() => message.success(t('word.copied')))
  return (
    <Modal
      open
      title={t('api-keys.secret_title')}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('word.close')}
        </Button>
      }
    >
      <p>{t('api-keys.secret_text')}</p>
      <div className="row nowrap">
        <Input readOnly value={secret} aria-label={t('api-keys.secret')} onFocus={(event) => event.target.select()} />
        <Button onClick={() => void copy()}>{t('word.copy')}</Button>
      </div>
    </Modal>
  )
}

export function IssueKey() {
  const [secret, setSecret] = useState<string | null>(null)
  return (
    <>
      <CommandButton
        resource="api-keys"
        label={t('api-keys.issue')}
        type="primary"
        question={t('api-keys.issue_text')}
        fields={fields}
        run={apiKeys.create}
        onDone={(made) => setSecret(made.secret ?? null)}
      />
      {secret && <Secret secret={secret} onClose={() => setSecret(null)} />}
    </>
  )
}
