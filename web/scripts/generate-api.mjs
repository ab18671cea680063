// contracts/openapi/<service>.json → src/api/generated/<service>.ts. The services' own files are the source.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const source = new URL('../../contracts/openapi/', import.meta.url)
const target = new URL('../src/api/generated/', import.meta.url)
mkdirSync(target, { recursive: true })

for (const name of readdirSync(source).filter((file) => file.endsWith('.json'))) {
  const types = await openapiTS(JSON.parse(readFileSync(new URL(name, source), 'utf8')), { defaultNonNullable: false })
  writeFileSync(new URL(name.replace('.json', '.ts'), target), astToString(types))
  process.stdout.write(`${name}\n`)
}
