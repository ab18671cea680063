import { useSyncExternalStore } from 'react'

const query = typeof matchMedia === 'undefined' ? null : matchMedia('(max-width: 767px)')

function subscribe(changed: () => void) {
  query?.addEventListener('change', changed)
  return () => query?.removeEventListener('change', changed)
}

export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => query?.matches ?? false)
}
