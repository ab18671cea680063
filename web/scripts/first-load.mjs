// The first screen may cost at most 500 kB of compressed script; a build that grows past it fails.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const limit = 500 * 1024
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
const reached = new Set()

function visit(key) {
  if (reached.has(key)) return
  reached.add(key)
  for (const next of manifest[key].imports ?? []) visit(next)
}

for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key)
const bytes = [...reached].reduce((sum, key) => sum + gzipSync(readFileSync(`dist/${manifest[key].file}`)).length, 0)
process.stdout.write(`first load: ${Math.round(bytes / 1024)} kB compressed script\n`)
if (bytes > limit) {
  process.stderr.write(`first load exceeds ${limit / 1024} kB\n`)
  process.exit(1)
}
