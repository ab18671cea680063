import { readdirSync, readFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import { expect, test } from 'vitest'

const source = new URL('../../contracts/openapi/', import.meta.url)
const generated = new URL('../src/api/generated/', import.meta.url)

test.each(readdirSync(source))(
  'the client of %s is what its OpenAPI says: npm run api',
  async (name) => {
    const types = await openapiTS(JSON.parse(readFileSync(new URL(name, source), 'utf8')), {
      defaultNonNullable: false,
    })
    expect(readFileSync(new URL(name.replace('.json', '.ts'), generated), 'utf8')).toBe(astToString(types))
  },
  60_000,
)
