import { describe, expect, it } from 'vitest'
import { choices, fieldLabel, has } from '../src/i18n'
import type { Column, Field } from '../src/patterns/fields/field'

const modules = import.meta.glob<Record<string, unknown>>('../src/features/*/fields.{ts,tsx}', { eager: true })

function isField(value: unknown): value is Field & Partial<Column<unknown>> {
  return typeof value === 'object' && value !== null && 'name' in value && 'kind' in value
}

const lists = Object.entries(modules).flatMap(([path, exported]) =>
  Object.values(exported)
    .filter((value) => Array.isArray(value))
    .map((fields) => ({ feature: path.split('/').at(-2) as string, fields: (fields as unknown[]).filter(isField) })),
)

describe('every field of every feature', () => {
  it('is found at all', () => {
    expect(lists.length).toBeGreaterThan(10)
  })

  it.each(lists)('has a name in the catalogue: $feature', ({ feature, fields }) => {
    const nameless = fields.filter(
      (field) => field.label === undefined && fieldLabel(feature.replace('-', '_'), field.name) === field.name,
    )
    expect(nameless.map((field) => field.name)).toEqual([])
  })

  it.each(lists)('has words for its codes, its section and its hint: $feature', ({ fields }) => {
    for (const field of fields) {
      if (field.kind === 'code' || field.kind === 'codes') {
        expect(choices(field.set ?? field.name), field.name).not.toEqual([])
      }
      if (field.section) expect(has(`section.${field.section}`), field.section).toBe(true)
      if (field.hint) expect(has(field.hint), field.hint).toBe(true)
    }
  })
})
