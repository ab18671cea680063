import ja from './ja.json'

export type Key = keyof typeof ja
export type Locale = 'ja' | 'en'
type Values = Record<string, string | number>

const STORED = 'daicho.locale'
let current: Locale = 'ja'
let catalogue: Record<string, string> = ja

export function locale(): Locale {
  return current
}

/** Loads the catalogue the person chose; call once before the first render. */
export async function openCatalogue(): Promise<void> {
  if (localStorage.getItem(STORED) !== 'en') return
  catalogue = (await import('./en.json')).default
  current = 'en'
  document.documentElement.lang = 'en'
}

/** The catalogue is read at load, so that no component has to watch it: changing it opens the page anew. */
export function chooseLocale(next: Locale): void {
  localStorage.setItem(STORED, next)
  window.location.reload()
}

export function t(key: Key, values: Values = {}): string {
  return fill(catalogue[key] ?? key, values)
}

export function has(key: string): key is Key {
  return key in catalogue
}

/** A field's name: the resource's own word if it has one, else the word all resources share. */
export function fieldLabel(resource: string, field: string): string {
  const own = `${resource}.${field}`
  const shared = `field.${field}`
  return has(own) ? t(own) : has(shared) ? t(shared) : field
}

/** A code of an enumeration in words, e.g. `code('deal_stage', 'quote')`. Unknown codes show as they are. */
export function code(set: string, value: string | null | undefined): string {
  if (value === null || value === undefined || value === '') return ''
  const key = `${set}.${value}`
  return has(key) ? t(key) : value
}

/** All codes of an enumeration, in the catalogue's order, as choices. */
export function choices(set: string): { value: string; label: string }[] {
  return Object.entries(catalogue)
    .filter(([key]) => key.startsWith(`${set}.`))
    .map(([key, label]) => ({ value: key.slice(set.length + 1), label }))
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
