import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { makeLabelledNews } from './news/labelled-news.ts'
import { nameClusters } from './news/name-clusters.ts'
import { scoreClusters } from './news/score-clusters.ts'
import { readJsonLines } from './read-json-lines.ts'

/* npm run eval:dedupe -- --data FILE.jsonl[.gz] [--out FILE]; without data it is made-up news that is scored. */
const STORIES = 1000

/** One line of the data: an article with its text as plain paragraphs. */
type Line = { readonly id: string; readonly date?: string | undefined; readonly text: string }

function parseDateMs(date: string | undefined): number | undefined {
  const dateMs = Date.parse(date ?? '')
  return Number.isNaN(dateMs) ? undefined : dateMs
}

function evaluateFile(data: string, out: string | undefined): void {
  const lines = readJsonLines<Line>(data)
  const startMs = performance.now()
  const clusterById = nameClusters(
    lines.map(({ id, date, text }) => ({ id, text, dateMs: parseDateMs(date) })),
  )
  const tookMs = performance.now() - startMs
  const predictions = lines
    .map(({ id }) => `${JSON.stringify({ id, cluster: clusterById.get(id) ?? id })}\n`)
    .join('')
  if (out === undefined) process.stdout.write(predictions)
  else writeFileSync(out, predictions)
  console.error(`${lines.length} articles, ${tookMs.toFixed(0)} ms`)
}

/** News made up with other edits than any file has, so that nothing can be fitted to a file. */
function evaluateMadeNews(): void {
  for (const seed of [1000, 2000, 3000]) {
    const articles = makeLabelledNews(seed, STORIES)
    const score = scoreClusters(articles, nameClusters(articles))
    console.log(`seed ${seed}, ${articles.length} articles`)
    console.log(`  precision ${score.precision.toFixed(4)}, recall ${score.recall.toFixed(4)}`)
    console.log(`  recall ${formatFigures(score.recallByKind, (share) => share.toFixed(3))}`)
    console.log(`  false merges ${formatFigures(score.falseByKinds, String)}`)
  }
}

function formatFigures(
  figures: ReadonlyMap<string, number>,
  format: (figure: number) => string,
): string {
  return [...figures].map(([name, figure]) => `${name} ${format(figure)}`).join(', ') || 'none'
}

const { data, out } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' } },
}).values
if (data === undefined) evaluateMadeNews()
else evaluateFile(data, out)
