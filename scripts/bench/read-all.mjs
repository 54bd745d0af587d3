// The floor: read every file once, one after another, and do nothing with it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

let bytes = 0
for (const entry of readdirSync('articles', { recursive: true, withFileTypes: true })) {
  if (entry.isFile()) bytes += readFileSync(join(entry.parentPath, entry.name)).length
}
process.stdout.write(`${bytes} bytes\n`)
