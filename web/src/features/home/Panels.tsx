import { Link } from '@tanstack/react-router'
import { Checkbox } from 'antd'
import type { ReactNode } from 'react'
import { useCommand, useRecords } from '../../api/hooks'
import type { Resource, Shape } from '../../api/resource'
import { deals, inquiries, invoices, sales, todos } from '../../api/resources'
import type { Me, Todo } from '../../api/types'
import { t } from '../../i18n'
import { BusinessDate } from '../../patterns/BusinessDate'
import { addDays, grouped, today } from '../../patterns/format'
import { Money } from '../../patterns/Money'
import { ProblemAlert } from '../../patterns/ProblemAlert'
import type { PlainPlace } from '../../patterns/place'
import { isUntouched, OPEN_STAGES } from '../deals/fields'

const SHOWN = 7

type PanelProps<S extends Shape> = {
  title: string
  to: PlainPlace
  search?: Record<string, string>
  of: Resource<S>
  filters: S['filters']
  keep?: (record: S['item']) => boolean
  none: string
  row: (record: S['item']) => ReactNode
}

function Panel<S extends Shape>({ title, to, search, of, filters, keep, none, row }: PanelProps<S>) {
  const found = useRecords(of, filters)
  const items = keep ? found.items.filter(keep) : found.items
  return (
    <section className="panel">
      <h2>
        <Link to={to} search={search}>
          {title}
        </Link>
        {!keep && found.count && <span className="quiet">{grouped(found.count.value)}</span>}
      </h2>
      <ProblemAlert error={found.error} />
      {found.isSuccess && items.length === 0 && <p className="quiet">{none}</p>}
      <ul>
        {items.slice(0, SHOWN).map((record) => (
          <li key={record.id}>{row(record)}</li>
        ))}
      </ul>
    </section>
  )
}

function TodoRow({ todo }: { todo: Todo }) {
  const complete = useCommand((_: Todo, key) => todos.command(todo.id, 'complete')({}, key))
  return (
    <>
      <Checkbox
        aria-label={t('home.complete', { subject: todo.subject })}
        checked={complete.isPending || complete.isSuccess}
        onChange={() => complete.mutate(todo)}
      />
      <span>
        {todo.subject} <span className="quiet">{todo.customer_name}</span>
      </span>
      <BusinessDate value={todo.due_on} lateAfterToday />
    </>
  )
}

export function MyTodos({ me }: { me: Me }) {
  return (
    <Panel
      title={t('home.todos')}
      to="/"
      of={todos}
      filters={{ assignee_id: me.id, done: false, sort: 'due_on', limit: 20 }}
      none={t('home.no_todos')}
      row={(todo) => <TodoRow todo={todo} />}
    />
  )
}

export function UntouchedDeals({ me }: { me: Me }) {
  return (
    <Panel
      title={t('home.untouched')}
      to="/deals"
      search={{ tab: 'mine', sort: 'touched_at' }}
      of={deals}
      filters={{
        owner_id: me.id,
        stage: OPEN_STAGES,
        sort: 'touched_at',
        limit: 20,
      }}
      keep={isUntouched}
      none={t('home.no_untouched')}
      row={(deal) => (
        <>
          <BusinessDate value={deal.touched_at?.slice(0, 10) ?? deal.opened_on} />
          <Link to="/deals/$id" params={{ id: deal.id }}>
            {deal.name}
          </Link>
          <Money value={deal.expected_amount} />
        </>
      )}
    />
  )
}

export function OpenInquiries({ me }: { me: Me }) {
  return (
    <Panel
      title={t('home.inquiries')}
      to="/inquiries"
      search={{ tab: 'mine' }}
      of={inquiries}
      filters={{ assignee_id: me.id, status: ['received', 'working'], limit: 20 }}
      none={t('home.no_inquiries')}
      row={(inquiry) => (
        <>
          <BusinessDate value={inquiry.due_at} lateAfterToday />
          <Link to="/inquiries/$id" params={{ id: inquiry.id }}>
            {inquiry.subject}
          </Link>
        </>
      )}
    />
  )
}

export function UnbilledSales() {
  return (
    <Panel
      title={t('home.unbilled')}
      to="/sales"
      search={{ tab: 'unbilled' }}
      of={sales}
      filters={{ billing: 'unbilled', sort: 'on', limit: 20 }}
      none={t('home.no_unbilled')}
      row={(sale) => (
        <>
          <BusinessDate value={sale.on} />
          <Link to="/sales/$id" params={{ id: sale.id }}>
            {sale.customer_name}
          </Link>
          <Money value={sale.lines_total} />
        </>
      )}
    />
  )
}

export function LateInvoices() {
  return (
    <Panel
      title={t('home.late')}
      to="/invoices"
      search={{ tab: 'late' }}
      of={invoices}
      filters={{
        status: 'issued',
        payment_state: ['unpaid', 'partial'],
        due_on_to: addDays(today(), -1),
        sort: 'due_on',
        limit: 20,
      }}
      none={t('home.no_late')}
      row={(invoice) => (
        <>
          <BusinessDate value={invoice.due_on} lateAfterToday />
          <Link to="/invoices/$id" params={{ id: invoice.id }}>
            {invoice.customer_name}
          </Link>
          <Money value={invoice.balance} />
        </>
      )}
    />
  )
}
