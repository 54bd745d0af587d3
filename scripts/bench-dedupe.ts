import { parseArgs } from 'node:util'
import { createIndex, type DuplicateIndex } from '../src/dedupe/create-index.ts'
import { makeIdentical, makeNews, makeTemplated } from './news/corpora.ts'
import type { MadeArticle } from './news/made-article.ts'
import { watchMemory } from './news/watch-memory.ts'
import { timeWork } from './time-work.ts'

const MB = 1e6
const ADDED = 100

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    /* Mean length of a story in characters; its site adds about 600. */
    length: { type: 'string', default: '1900' },
  },
})
const count = Number(values.articles)
const length = Number(values.length)

/** Do all that finding copies takes, from texts to clusters. */
function findCopies(articles: readonly MadeArticle[], index: DuplicateIndex): number {
  for (const article of articles) index.add(article)
  return index.clusters().reduce((merged, { ids }) => merged + ids.length - 1, 0)
}

const memory = watchMemory()

function measure(name: string, articles: readonly MadeArticle[]): DuplicateIndex {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const index = createIndex()
  const heldBytes = memory.restart()
  const { result: merged, ms, cpuMs } = timeWork(() => findCopies(articles, index))
  const peakBytes = memory.readPeak() - heldBytes
  console.log(
    [
      name.padEnd(12),
      `${articles.length} articles`,
      `${(bytes / MB).toFixed(0)} MB`,
      `${(ms / 1000).toFixed(2)} s`,
      `${(cpuMs / 1000).toFixed(2)} s CPU`,
      `${((articles.length / ms) * 1000).toFixed(0)} articles/s`,
      `${(bytes / MB / (ms / 1000)).toFixed(1)} MB/s`,
      `${(peakBytes / MB).toFixed(0)} MB over the texts`,
      `${((merged / articles.length) * 100).toFixed(2)} % merged`,
    ].join(', '),
  )
  return index
}

measure('identical', makeIdentical(count / 10, length))
measure('one template', makeTemplated(count / 10, length))
const news = makeNews(count + ADDED, length)
const index = measure('news', news.slice(0, -ADDED))
await memory.stop()
const { ms } = timeWork(() => {
  for (const article of news.slice(-ADDED)) index.add(article)
  return index.clusters()
})
console.log(`${ADDED} more of two years: ${ms.toFixed(0)} ms`)
const latestMs = Math.max(...news.slice(0, 1000).map(({ dateMs }) => dateMs))
const { ms: todayMs } = timeWork(() => {
  for (const [at, { text }] of news.slice(-ADDED).entries()) {
    index.add({ id: `today-${at}`, text, dateMs: latestMs + at })
  }
  return index.clusters()
})
console.log(`${ADDED} more of one day: ${todayMs.toFixed(0)} ms`)
