import type { Prospect } from '../../api/reports'

export const GROUPINGS = ['deal', 'owner', 'department', 'customer'] as const
export type Grouping = (typeof GROUPINGS)[number]
export type Group = { key: string; name: string; amount: number; weighted: number; deals: Prospect[] }

export function groupingOf(text: unknown): Grouping {
  return GROUPINGS.find((grouping) => grouping === text) ?? 'deal'
}

const FIELDS = { owner: 'owner', department: 'department', customer: 'customer' } as const

/** The same deals by person, department or customer, largest weighted sum first. */
export function grouped(deals: Prospect[], by: Exclude<Grouping, 'deal'>): Group[] {
  const groups = new Map<string, Group>()
  for (const deal of deals) {
    const key = deal[`${FIELDS[by]}_id`] ?? ''
    const group = groups.get(key) ?? { key, name: deal[`${FIELDS[by]}_name`] ?? '–', amount: 0, weighted: 0, deals: [] }
    group.amount += deal.amount
    group.weighted += deal.weighted
    group.deals.push(deal)
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => b.weighted - a.weighted)
}

export const keyOf = (deal: Prospect) => deal.deal_id ?? deal.quotes[0]?.id ?? ''

export const titleOf = (deal: Prospect) => deal.deal_name ?? deal.quotes[0]?.subject ?? ''
