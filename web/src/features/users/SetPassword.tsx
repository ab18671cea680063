import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { users } from '../../api/resources'
import type { User } from '../../api/types'
import { t } from '../../i18n'
import { CommandDialog } from '../../patterns/form/CommandDialog'

/** A password given by an administrator; the server says what a password must be. */
export function SetPassword({ user }: { user: User }) {
  const [open, setOpen] = useState(false)
  const label = t('users.set_password')
  return (
    <>
      <Button type={user.password_set ? 'default' : 'primary'} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && (
        <CommandDialog
          resource="users"
          title={label}
          okText={label}
          text={t('users.password_text')}
          fields={[]}
          run={users.command(user.id, 'set-password')}
          onClose={() => setOpen(false)}
        >
          <Form.Item
            name="password"
            label={t('users.password')}
            rules={[{ required: true, message: t('form.required', { field: t('users.password') }) }]}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
        </CommandDialog>
      )}
    </>
  )
}
