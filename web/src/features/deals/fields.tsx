import type { deals } from '../../api/resources'
import type { Deal } from '../../api/types'
import { column, field } from '../../patterns/fields/field'

export const dealFields = [
  field('name', 'text', { required: true, wide: true }),
  field('customer_id', 'customer'),
  field('expected_amount', 'yen'),
  field('expected_month', 'month'),
  field('owner_id', 'user'),
  field('department_id', 'department'),
  field('opened_on', 'date'),
  field('notes', 'textarea'),
]

export const dealColumns = [
  column<typeof deals>('number', 'text', 110, { sort: true }),
  column<typeof deals>('name', 'text', 240, { sort: true }),
  column<typeof deals>('customer_name', 'text', 220, { render: (deal) => deal.customer_name ?? deal.lead_company }),
  column<typeof deals>('stage', 'code', 106, { set: 'deal_stage' }),
  column<typeof deals>('expected_amount', 'yen', 120, { sort: true, total: true }),
  column<typeof deals>('expected_month', 'month', 110, { sort: true }),
  column<typeof deals>('owner_name', 'text', 110),
  column<typeof deals>('touched_at', 'instant', 180, { sort: true }),
]

/** The stages of a deal that is neither won nor lost. */
export const OPEN_STAGES: Deal['stage'][] = ['inquiry', 'proposal', 'quote', 'negotiation']

const UNTOUCHED_DAYS = 14

/** Open, and nobody did anything about it for two weeks. */
export function isUntouched(deal: Pick<Deal, 'stage' | 'touched_at' | 'opened_on'>): boolean {
  if (deal.stage === 'won' || deal.stage === 'lost') return false
  const since = Date.parse(deal.touched_at ?? `${deal.opened_on}T00:00:00+09:00`)
  return Date.now() - since > UNTOUCHED_DAYS * 86_400_000
}

/** What the board is filtered by: its columns are the stages. */
export const boardFilters = [
  field('owner_id', 'user'),
  field('department_id', 'department'),
  field('expected_month', 'month'),
]

/** What the list is filtered by; a date and an amount are asked from–to. */
export const dealFilters = [field('stage', 'code', { set: 'deal_stage' }), ...boardFilters]
