import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { request } from '../api/request'
import type { Me, Role } from '../api/types'

export const meQuery = queryOptions({
  queryKey: ['identity', 'me'],
  queryFn: () => request<Me>('/identity/me'),
  staleTime: 60_000,
  retry: false,
})

export function useMe(): Me {
  return useSuspenseQuery(meQuery).data
}

/** Which roles a command or screen is offered to; the services decide, this only keeps what is refused out of sight. */
const OFFERED = {
  crm: ['sales', 'manager', 'admin'],
  inquiries: ['sales', 'manager', 'admin', 'operator'],
  quotes: ['sales', 'manager', 'admin', 'accounting'],
  invoices: ['accounting', 'admin', 'manager'],
  payments: ['accounting', 'admin'],
  masters: ['accounting', 'admin', 'manager'],
  company: ['accounting', 'admin'],
  admin: ['admin'],
  imports: ['admin', 'accounting'],
  reports: ['admin', 'manager', 'sales', 'accounting', 'analyst'],
} satisfies Record<string, Role[]>

export type Offer = keyof typeof OFFERED

export function may(me: Me, what: Offer): boolean {
  return OFFERED[what].some((role) => me.roles.includes(role as Role))
}

export function useMay(what: Offer): boolean {
  return may(useMe(), what)
}

/** Cost and margin are shown only to those the server shows them to. */
export function useSeesCosts(): boolean {
  return useMe().rights.includes('costs')
}
