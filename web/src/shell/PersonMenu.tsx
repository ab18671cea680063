import { UserOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Dropdown } from 'antd'
import { call } from '../api/call'
import { live } from '../api/live'
import { chooseLocale, locale, t } from '../i18n'
import { useMode } from '../patterns/mode'
import { useIsPhone } from '../patterns/useIsPhone'
import { useMe } from './session'

/** Who is signed in; language, light or dark, sign out. */
export function PersonMenu() {
  const me = useMe()
  const { mode, choose } = useMode()
  const navigate = useNavigate()
  const client = useQueryClient()
  const phone = useIsPhone()
  const signOut = async () => {
    await call('DELETE', '/identity/sessions', {})
    live.signOut()
    client.clear()
    await navigate({ to: '/login', search: {} })
  }
  const items = [
    { key: 'who', disabled: true, label: `${me.name}　${me.department_name ?? ''}` },
    { type: 'divider' as const },
    {
      key: 'mode',
      label: t(mode === 'dark' ? 'shell.light' : 'shell.dark'),
      onClick: () => choose(mode === 'dark' ? 'light' : 'dark'),
    },
    {
      key: 'locale',
      label: t('shell.other_language'),
      onClick: () => chooseLocale(locale() === 'ja' ? 'en' : 'ja'),
    },
    { key: 'out', label: t('shell.sign_out'), onClick: () => void signOut() },
  ]
  return (
    <Dropdown menu={{ items }} trigger={['click']} autoFocus placement="bottomRight">
      <Button type="text" icon={<UserOutlined />} aria-label={t('shell.person', { name: me.name })}>
        {!phone && me.name}
      </Button>
    </Dropdown>
  )
}
