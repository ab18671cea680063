import { describe, expect, it } from 'vitest'

type Sources = Record<string, string>

/** Each room may use what stands after it, and itself. */
const ROOMS = ['start', 'features', 'shell', 'patterns', 'api', 'ground']
const GROUND = new Set(['i18n', 'theme', 'address'])

const source = import.meta.glob<string>(['../src/**/*.{ts,tsx}', '!../src/api/generated/**'], {
  eager: true,
  query: '?raw',
  import: 'default',
})
const own: Sources = Object.fromEntries(
  Object.entries(source).map(([path, text]) => [path.slice('../src/'.length), text]),
)

function roomOf(file: string): string {
  const [first = ''] = file.replace(/\.tsx?$/, '').split('/')
  if (GROUND.has(first)) return 'ground'
  return ROOMS.includes(first) ? first : 'start'
}

const featureOf = (file: string) => /^features\/([^/]+)\//.exec(file)?.[1]

/** The files that a file imports, by their paths below src; types and lazy imports count. */
function importsOf(file: string, files: Sources): string[] {
  const asked = [...(files[file] ?? '').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map((found) => found[1] ?? '')
  return asked.flatMap((name) => {
    const path = new URL(name, `file:///${file}`).pathname.slice(1)
    return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].filter((one) => one in files).slice(0, 1)
  })
}

function complaintOf(file: string, used: string): string | undefined {
  const [from, to] = [featureOf(file), featureOf(used)]
  if (ROOMS.indexOf(roomOf(used)) < ROOMS.indexOf(roomOf(file))) return `${file}: ${roomOf(file)} uses ${used}`
  if (from && to && from !== to && !/\/fields\.tsx?$/.test(used)) return `${file}: another feature's ${used}`
  return undefined
}

/** The first circle that is met from a file. */
function circleFrom(file: string, files: Sources, trail: string[], seen: Set<string>): string | undefined {
  if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file].join(' → ')
  if (seen.has(file)) return undefined
  seen.add(file)
  return importsOf(file, files)
    .map((used) => circleFrom(used, files, [...trail, file], seen))
    .find(Boolean)
}

function complaints(files: Sources): string[] {
  const seen = new Set<string>()
  return Object.keys(files).flatMap((file) => [
    ...importsOf(file, files).flatMap((used) => complaintOf(file, used) ?? []),
    ...[circleFrom(file, files, [], seen) ?? []].flat(),
  ])
}

describe('the rooms of the client', () => {
  it('use each other in one direction, without circles', () => {
    expect(Object.keys(own).length).toBeGreaterThan(200)
    expect(complaints(own)).toEqual([])
  })

  it.each([
    ['a pattern that uses the shell', { 'patterns/A.tsx': "import { b } from '../shell/b'", 'shell/b.ts': '' }],
    ['a pattern that uses a feature', { 'patterns/x/A.tsx': "import('../../features/y/B')", 'features/y/B.tsx': '' }],
    [
      'the seam to the services with a pattern',
      { 'api/a.ts': "import type { B } from '../patterns/b'", 'patterns/b.ts': '' },
    ],
    ['the shell with a feature', { 'shell/A.tsx': "import { b } from '../features'", 'features/index.ts': '' }],
    ['another feature', { 'features/x/A.tsx': "import { B } from '../y/B'", 'features/y/B.tsx': '' }],
    ['a circle', { 'api/a.ts': "export * from './b'", 'api/b.ts': "import type { A } from './a'" }],
  ] as [string, Sources][])('complain of %s', (_, files) => {
    expect(complaints(files)).toHaveLength(1)
  })

  it('let a feature use the fields of another', () => {
    expect(complaints({ 'features/x/A.tsx': "import { b } from '../y/fields'", 'features/y/fields.ts': '' })).toEqual(
      [],
    )
  })
})
