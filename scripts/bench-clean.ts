import { parseArgs } from 'node:util'
import { cleanArticle } from '../src/clean/clean-article.ts'
import { completeClean } from '../src/config/complete-clean.ts'
import { SILENT } from '../src/model/facts.ts'
import { splitBlocks } from '../src/text/split-blocks.ts'
import { hostileTexts } from './bench/hostile-texts.ts'
import { makeArticleFile } from './bench/make-article-file.ts'
import { readJsonLines } from './read-json-lines.ts'
import { timeWork } from './time-work.ts'

const MB = 1e6
const RUNS = 5
const FRONT_MATTER = /^---\n.*?^title: "(.*?)"\n.*?\n---\n/msu

/** What is cleaned: the text behind the front matter, and the title in it. */
type Page = {
  readonly title: string | undefined
  readonly text: string
  readonly bodyStart: number
}

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    /* Labelled pages, as for eval:clean. */
    data: { type: 'string' },
    /* Length of a hostile text in characters; the second is twice as long. */
    length: { type: 'string', default: '1000000' },
  },
})
const options = completeClean({}, [])

function clean({ title, text, bodyStart }: Page): void {
  const source = { path: 'page.md', format: 'markdown', text, bodyStart } as const
  cleanArticle(source, splitBlocks(source), { ...SILENT, title }, options)
}

/** Best of several runs, in milliseconds of processor time: on a busy machine the others tell about the machine. */
function measure(pages: readonly Page[], runs = RUNS): number {
  const times = Array.from({ length: runs }, () => timeWork(() => pages.forEach(clean)).cpuMs)
  return Math.min(...times)
}

function printPages(name: string, pages: readonly Page[]): void {
  const bytes = pages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const ms = measure(pages)
  const speed = (bytes / MB / (ms / 1000)).toFixed(1)
  console.log(
    `${name}, ${pages.length} pages, ${(bytes / MB).toFixed(1)} MB, ${ms.toFixed(0)} ms CPU, ${speed} MB/s`,
  )
}

function makePage(index: number): Page {
  const { text } = makeArticleFile(1, index)
  const [head = '', title] = FRONT_MATTER.exec(text) ?? []
  return { title, text, bodyStart: head.length }
}

function readPages(file: string): void {
  const lines = readJsonLines<{ tier: string; title?: string; markdown: string }>(file)
  for (const name of new Set(lines.map(({ tier }) => tier))) {
    const tier = lines.filter((line) => line.tier === name)
    const pages = tier.map(({ title, markdown: text }) => ({ title, text, bodyStart: 0 }))
    printPages(`tier ${name}`, pages)
  }
}

const pages = Array.from({ length: Number(values.articles) }, (_, index) => makePage(index))
printPages('made articles', pages.slice(0, pages.length / 10))
printPages('made articles', pages)
if (values.data !== undefined) readPages(values.data)

const length = Number(values.length)
console.log(`hostile texts of ${length} characters, and twice as long:`)
for (const { name, make } of hostileTexts) {
  const [once, twice] = [length, 2 * length].map((size) => {
    const text = make(size)
    return measure([{ title: 'Harbour deepened', text, bodyStart: 0 }], 2)
  })
  const ratio = (twice ?? 0) / (once ?? 1)
  console.log(
    `  ${name.padEnd(32)} ${once?.toFixed(0).padStart(6)} ms CPU, ${twice?.toFixed(0).padStart(6)} ms, ${ratio.toFixed(1)} x`,
  )
}
