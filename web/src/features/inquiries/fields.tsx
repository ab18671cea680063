import type { inquiries } from '../../api/resources'
import type { Inquiry } from '../../api/types'
import { BusinessDate } from '../../patterns/BusinessDate'
import { column, field } from '../../patterns/fields/field'

export const inquiryFields = [
  field('subject', 'text', { required: true, wide: true }),
  field('customer_id', 'customer'),
  field('person'),
  field('phone', 'phone'),
  field('email', 'email'),
  field('channel', 'code', { required: true }),
  field('category'),
  field('assignee_id', 'user', { shows: 'owner_name' }),
  field('due_at', 'instant'),
  field('content', 'textarea', { required: true }),
]

const isOpen = (inquiry: Pick<Inquiry, 'status'>) => inquiry.status === 'received' || inquiry.status === 'working'

export const inquiryColumns = [
  column<typeof inquiries>('number', 'text', 110, { sort: true }),
  column<typeof inquiries>('subject', 'text', 260),
  column<typeof inquiries>('customer_name', 'text', 200),
  column<typeof inquiries>('status', 'code', 90, { set: 'inquiry_status' }),
  column<typeof inquiries>('channel', 'code', 90),
  column<typeof inquiries>('category', 'text', 120),
  column<typeof inquiries>('due_at', 'instant', 190, {
    sort: true,
    render: (inquiry) => <BusinessDate value={inquiry.due_at} lateAfterToday={isOpen(inquiry)} />,
  }),
  column<typeof inquiries>('owner_name', 'text', 110),
]

/** What the list is filtered by; a date and an amount are asked from–to. */
export const inquiryFilters = [
  field('status', 'code', { set: 'inquiry_status' }),
  field('channel', 'code'),
  field('assignee_id', 'user'),
  field('customer_id', 'customer'),
]
