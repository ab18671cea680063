import { useQueryClient } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { Button, Form, Input } from 'antd'
import { useEffect, useState } from 'react'
import { call } from '../../api/call'
import { t } from '../../i18n'
import { ProblemAlert } from '../../patterns/ProblemAlert'

type Credentials = { login: string; password: string }

export function Login() {
  const { next } = useSearch({ strict: false }) as { next?: string }
  const router = useRouter()
  const client = useQueryClient()
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    document.title = `${t('login.title')} – Daicho`
  }, [])
  const signIn = async (credentials: Credentials) => {
    setBusy(true)
    setError(null)
    try {
      await call('POST', '/identity/sessions', { body: credentials })
      client.clear()
      router.history.push(next ?? '/')
    } catch (problem) {
      setError(problem)
    } finally {
      setBusy(false)
    }
  }
  return (
    <main className="login">
      <div className="panel">
        <h1>
          <img src="/favicon.svg" alt="" width="32" height="32" />
          Daicho
        </h1>
        <ProblemAlert error={error} />
        <Form layout="vertical" onFinish={(values: Credentials) => void signIn(values)} requiredMark={false}>
          <Form.Item
            name="login"
            label={t('login.login')}
            rules={[{ required: true, message: t('form.required', { field: t('login.login') }) }]}
          >
            <Input autoComplete="username" autoCapitalize="none" size="large" />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('login.password')}
            rules={[{ required: true, message: t('form.required', { field: t('login.password') }) }]}
          >
            <Input.Password autoComplete="current-password" size="large" />
          </Form.Item>
          <Button type="primary" htmlType="submit" size="large" block loading={busy}>
            {t('login.submit')}
          </Button>
        </Form>
      </div>
    </main>
  )
}
