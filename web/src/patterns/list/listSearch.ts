import { useNavigate, useSearch } from '@tanstack/react-router'

/** A list's state as it stands in the address: words, order, tab, and any field filter. */
export type ListSearch = { q?: string; sort?: string; tab?: string; [filter: string]: string | string[] | undefined }

export function listSearch(raw: Record<string, unknown>): ListSearch {
  const kept: ListSearch = {}
  for (const [name, value] of Object.entries(raw)) {
    if (Array.isArray(value)) kept[name] = value.map(String)
    else if (value !== undefined && value !== null && value !== '') kept[name] = String(value)
  }
  return kept
}

export function useListSearch(): [ListSearch, (changes: ListSearch) => void] {
  const search = useSearch({ strict: false }) as ListSearch
  const navigate = useNavigate()
  const change = (changes: ListSearch) =>
    void navigate({ to: '.', search: listSearch({ ...search, ...changes }), replace: true })
  return [search, change]
}
