import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { createIndex } from '../src/dedupe/create-index.ts'

const USAGE = 'usage: npm run eval:dedupe -- --data FILE.jsonl[.gz] [--out FILE]'

/** One line of the data: an article with its text as plain paragraphs. */
type Line = { readonly id: string; readonly date?: string | undefined; readonly text: string }

function readLines(file: string): readonly Line[] {
  const bytes = readFileSync(file)
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  const text = (isPacked ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

function parseDateMs(date: string | undefined): number | undefined {
  const dateMs = Date.parse(date ?? '')
  return Number.isNaN(dateMs) ? undefined : dateMs
}

/** Name the cluster of each article by the first id in it. */
function clusterLines(lines: readonly Line[]): ReadonlyMap<string, string> {
  const index = createIndex()
  for (const { id, date, text } of lines) index.add({ id, text, dateMs: parseDateMs(date) })
  return new Map(index.clusters().flatMap(({ ids }) => ids.map((id) => [id, ids[0] ?? id])))
}

const { data, out } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' } },
}).values
if (data === undefined) {
  console.error(USAGE)
  process.exit(2)
}
const lines = readLines(data)
const startMs = performance.now()
const clusterById = clusterLines(lines)
const tookMs = performance.now() - startMs
const predictions = lines
  .map(({ id }) => `${JSON.stringify({ id, cluster: clusterById.get(id) ?? id })}\n`)
  .join('')
if (out === undefined) process.stdout.write(predictions)
else writeFileSync(out, predictions)
console.error(`${lines.length} articles, ${tookMs.toFixed(0)} ms`)
