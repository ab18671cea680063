import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/** Figures move on the screen as the projections move; EventSource reconnects by itself. */
export function useLive(): void {
  const client = useQueryClient()
  useEffect(() => {
    if (typeof EventSource === 'undefined') return
    const source = new EventSource('/api/reporting/live')
    source.addEventListener('changed', () => client.invalidateQueries({ queryKey: ['reporting'] }))
    return () => source.close()
  }, [client])
}
