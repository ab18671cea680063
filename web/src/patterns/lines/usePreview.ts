import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '../../api/call'
import type { PreviewQuote } from '../../api/types'

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
export function usePreview(body: PreviewQuote) {
  const text = usePaused(JSON.stringify(body))
  return useQuery({
    queryKey: ['preview', text],
    queryFn: ({ signal }) => call('POST', '/billing/quotes/preview', { body: JSON.parse(text), signal }),
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
