import { BellOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Badge, Button, Popover } from 'antd'
import { useRecords } from '../api/hooks'
import { inquiries, todos } from '../api/resources'
import { t } from '../i18n'
import { today } from '../patterns/format'
import { useMe } from './session'

/** What is due today or late and waits for this person. */
export function Notifications() {
  const me = useMe()
  const due = useRecords(todos, { assignee_id: me.id, done: false, due_on_to: today(), limit: 20 })
  const asked = useRecords(inquiries, { assignee_id: me.id, status: ['received', 'working'], limit: 20 })
  const count = due.items.length + asked.items.length
  const content = (
    <ul className="notes">
      {count === 0 && <li className="quiet">{t('notes.none')}</li>}
      {due.items.map((todo) => (
        <li key={todo.id}>
          <Link to="/">{t('notes.todo', { subject: todo.subject })}</Link>
        </li>
      ))}
      {asked.items.map((inquiry) => (
        <li key={inquiry.id}>
          <Link to="/inquiries/$id" params={{ id: inquiry.id }}>
            {t('notes.inquiry', { subject: inquiry.subject })}
          </Link>
        </li>
      ))}
    </ul>
  )
  return (
    <Popover content={content} trigger="click" placement="bottomRight" title={t('notes.title')}>
      <Badge count={count} size="small" offset={[-6, 6]}>
        <Button type="text" icon={<BellOutlined />} aria-label={t('notes.open', { count })} />
      </Badge>
    </Popover>
  )
}
