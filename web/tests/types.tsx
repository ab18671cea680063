import { Link } from '@tanstack/react-router'
import { call } from '../src/api/call'
import { useAnswer, useRecords } from '../src/api/hooks'
import { may, type Right } from '../src/api/may'
import { resource } from '../src/api/resource'
import { customers, invoices, payments, quotes } from '../src/api/resources'
import type { Me } from '../src/api/types'
import { column, field } from '../src/patterns/fields/field'
import { CommandButton } from '../src/patterns/form/CommandButton'
import { FormScreen } from '../src/patterns/form/FormScreen'
import type { TabsOf } from '../src/patterns/list/ListTabs'
import { RecordList } from '../src/patterns/list/RecordList'
import { RecordPage } from '../src/patterns/page/RecordPage'
import { StatePill } from '../src/patterns/StatePill'

/**
 * What must not compile. Nothing here runs: the type check of the client reads it, and complains of a directive under
 * which nothing is wrong.
 */

const refused = (..._: (() => unknown)[]) => undefined

// Requests that no service takes.
refused(
  // @ts-expect-error: no such collection
  () => resource('billing', 'quotas'),
  // @ts-expect-error: of another context
  () => resource('crm', 'quotes'),
  // @ts-expect-error: no such path
  () => call('GET', '/crm/customers/{record_id}/timelines', { path: { record_id: '1' } }),
  // @ts-expect-error: no such method
  () => call('DELETE', '/crm/search', {}),
  // @ts-expect-error: its id is missing
  () => call('GET', '/crm/customers/{record_id}/timeline', {}),
  // @ts-expect-error: no such query parameter
  () => useAnswer('/reporting/ranking', { query: { years: 2026 } }),
  // @ts-expect-error: no such part of the answer
  () => call('GET', '/identity/me', {}).then((me) => me.nickname),
  // @ts-expect-error: no such field of the body
  () => call('POST', '/billing/payments/suggest', { body: { customer_id: '1', amount: 1, fees: 0 } }),
)

// Bodies and verbs that a service refuses.
refused(
  // @ts-expect-error: the subject is missing
  () => quotes.create({}),
  // @ts-expect-error: no such field
  () => quotes.create({ subject: '', customer: '1' }),
  // @ts-expect-error: no such method of payment
  () => payments.create({ customer_id: '1', amount: 1, method: 'card' }),
  // @ts-expect-error: amounts are integers, not words
  () => payments.create({ customer_id: '1', amount: '1' }),
  // @ts-expect-error: no such field
  () => customers.patch('1', 1, { nickname: '' }),
  // @ts-expect-error: payments are not changed
  () => payments.patch('1', 1, {}),
  // @ts-expect-error: no such verb
  () => invoices.command('1', 'delete'),
  // @ts-expect-error: a verb of quotes
  () => invoices.command('1', 'win'),
  // @ts-expect-error: the reason is missing
  () => invoices.command('1', 'void')({}),
  // @ts-expect-error: nobody asks for the reason
  () => <CommandButton resource="" label="" run={invoices.command('1', 'void')} />,
  // @ts-expect-error: no such field of the command
  () => <CommandButton resource="" label="" run={invoices.command('1', 'void')} fields={[field('on', 'date')]} />,
  // @ts-expect-error: the body has no such field
  () => <FormScreen of={customers} noun="" page="/customers/$id" fields={[field('nickname')]} />,
)

// Columns, filters and orders that a list does not have.
const list = { of: quotes, title: '', cardTitle: 'subject' } as const
refused(
  // @ts-expect-error: no such column
  () => column<typeof quotes>('nett', 'yen', 100),
  // @ts-expect-error: the lines come with the record, not with the list
  () => column<typeof quotes>('lines', 'text', 100),
  // @ts-expect-error: columns of another collection
  () => <RecordList {...list} columns={[column<typeof invoices>('due_on', 'date', 100)]} />,
  // @ts-expect-error: no such filter
  () => <RecordList {...list} columns={[]} filters={[field('revision', 'code')]} />,
  // @ts-expect-error: a month has no from and to
  () => <RecordList {...list} columns={[]} filters={[field('expected_month', 'date')]} />,
  // @ts-expect-error: no such property
  () => <RecordPage of={quotes} id="" title={() => ''} fields={[field('nickname')]} />,
  // @ts-expect-error: no such column for the head of a card
  () => <RecordList {...list} columns={[]} cardTitle="title" />,
  // @ts-expect-error: no such state
  (): TabsOf<typeof quotes> => [{ key: '', label: '', filters: { status: 'closed' } }],
  // @ts-expect-error: no such filter
  () => useRecords(quotes, { state: 'won' }),
  // @ts-expect-error: not sorted by it
  () => useRecords(quotes, { sort: 'remarks' }),
)

// Links to screens that do not exist.
refused(
  // @ts-expect-error: no such screen
  () => <Link to="/customer" />,
  // @ts-expect-error: its id is missing
  () => <Link to="/customers/$id" />,
  // @ts-expect-error: no such parameter
  () => <Link to="/customers/$id" params={{ customer: '1' }} />,
  // @ts-expect-error: a row leads to a record's page
  () => <RecordList of={quotes} title="" cardTitle="subject" columns={[]} open="/quotes" />,
  // @ts-expect-error: no such screen to make one
  () => <RecordList of={quotes} title="" cardTitle="subject" columns={[]} create="/quotes/make" />,
)

// Rights and states that nobody knows.
refused(
  // @ts-expect-error: no such right
  (): Right => 'billing.everything',
  // @ts-expect-error: no such right
  () => may({} as Me, 'billing.nothing'),
  // @ts-expect-error: a state of inquiries
  () => <StatePill of="quote_status" value="closed" />,
  // @ts-expect-error: no such set
  () => <StatePill of="quote_state" value="won" />,
)
