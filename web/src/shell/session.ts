import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { call } from '../api/call'
import { may, type Right } from '../api/may'
import type { Me } from '../api/types'

export const meQuery = queryOptions({
  queryKey: ['identity', 'me'],
  queryFn: () => call('GET', '/identity/me', {}),
  staleTime: 60_000,
  retry: false,
})

export function useMe(): Me {
  return useSuspenseQuery(meQuery).data
}

export function useMay(right: Right): boolean {
  return may(useMe(), right)
}

/** Cost and margin are shown only to those the server shows them to. */
export function useSeesCosts(): boolean {
  return useMe().rights.includes('costs')
}
