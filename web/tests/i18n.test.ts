import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import en from '../src/i18n/en.json'
import ja from '../src/i18n/ja.json'

const JAPANESE = /[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/
/** The app names of kintone's files and patterns that read what people type are data, not words on the screen. */
const READS_JAPANESE = new Set([
  'src/features/imports/apps.ts',
  'src/patterns/lines/paste.ts',
  'src/patterns/lines/line.ts',
  'src/patterns/form/useReading.ts',
])

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
}

describe('catalogues', () => {
  it('hold the same keys in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(ja))
  })

  it('hold words for every key', () => {
    for (const [key, text] of [...Object.entries(ja), ...Object.entries(en)]) expect(text, key).not.toBe('')
  })

  it('name the same values in both languages', () => {
    const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
    const english: Record<string, string> = en
    for (const [key, text] of Object.entries(ja)) expect(values(english[key] ?? ''), key).toEqual(values(text))
  })
})

describe('sources', () => {
  const files = sources('src').filter((path) => !READS_JAPANESE.has(path))

  it('hold no Japanese of their own', () => {
    const literal = files.filter((path) => JAPANESE.test(withoutComments(readFileSync(path, 'utf8'))))
    expect(literal).toEqual([])
  })

  it('are short', () => {
    const long = files.filter((path) => readFileSync(path, 'utf8').split('\n').length > 300)
    expect(long).toEqual([])
  })
})
