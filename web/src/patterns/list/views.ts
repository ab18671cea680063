import { useState } from 'react'
import type { Column } from '../fields/field'
import type { ListSearch } from './listSearch'

function read<T>(key: string, fallback: T): T {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '') as T
  } catch {
    return fallback
  }
}

function useStored<T>(key: string, fallback: T): [T, (value: T) => void] {
  const [value, setValue] = useState(() => read(key, fallback))
  const store = (next: T) => {
    localStorage.setItem(key, JSON.stringify(next))
    setValue(next)
  }
  return [value, store]
}

export type SavedView = { name: string; search: ListSearch }

/** The filters this person saved for a list; they stand beside its tabs. */
export function useSavedViews(list: string) {
  return useStored<SavedView[]>(`daicho.views.${list}`, [])
}

/** Which columns are shown, in the person's order. */
export function useColumns<T>(list: string, columns: Column<T>[]) {
  const [names, setNames] = useStored<string[]>(
    `daicho.columns.${list}`,
    columns.filter((column) => !column.hidden).map((column) => column.name),
  )
  const shown = names.flatMap((name) => columns.find((column) => column.name === name) ?? [])
  return { shown: shown.length ? shown : columns, names, setNames }
}
