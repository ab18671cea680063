import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { request } from '../../api/request'
import type { Preview } from '../../api/types'

const PAUSE_MS = 150

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}

/** Amounts, taxes and totals of a quote under edit, as the server computes them. */
export function usePreview(body: Record<string, unknown>) {
  const text = usePaused(JSON.stringify(body))
  return useQuery({
    queryKey: ['preview', text],
    queryFn: ({ signal }) =>
      request<Preview>('/billing/quotes/preview', { method: 'POST', body: JSON.parse(text), signal }),
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
