import { apiKeys } from '../../api/resources'
import type { ApiKey } from '../../api/types'
import { code, t } from '../../i18n'
import { column, computed } from '../../patterns/fields/field'
import { CommandButton } from '../../patterns/form/CommandButton'
import type { TabsOf } from '../../patterns/list/ListTabs'
import { RecordList } from '../../patterns/list/RecordList'
import { useMay } from '../../shell/session'
import { IssueKey } from './IssueKey'

function State({ apiKey }: { apiKey: ApiKey }) {
  if (apiKey.revoked) return <span className="pill quiet">{code('key_state', 'withdrawn')}</span>
  return (
    <span className="row nowrap">
      <span className="pill good">{code('key_state', 'active')}</span>
      <CommandButton
        resource="api-keys"
        label={t('api-keys.revoke')}
        type="text"
        danger
        question={t('api-keys.revoke_question', { name: apiKey.name })}
        run={apiKeys.command(apiKey.id, 'revoke')}
      />
    </span>
  )
}

const columns = [
  column<typeof apiKeys>('name', 'text', 220, { sort: true }),
  column<typeof apiKeys>('user_name', 'text', 150),
  column<typeof apiKeys>('roles', 'codes', 220, { set: 'role' }),
  column<typeof apiKeys>('last4', 'text', 100, { render: (key) => <code>…{key.last4}</code> }),
  computed<typeof apiKeys>('state', 160, (key) => <State apiKey={key} />),
]

export function ApiKeyList() {
  const tabs: TabsOf<typeof apiKeys> = [
    { key: 'active', label: t('key_state.active'), filters: { revoked: false } },
    { key: 'revoked', label: t('key_state.withdrawn'), filters: { revoked: true } },
  ]
  return (
    <RecordList
      of={apiKeys}
      title={t('menu.api_keys')}
      columns={columns}
      cardTitle="name"
      tabs={tabs}
      actions={useMay('identity.api-keys') && <IssueKey />}
    />
  )
}
