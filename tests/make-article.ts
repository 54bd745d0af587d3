import type { Article } from '../src/model/article.ts'
import { type Facts, SILENT } from '../src/model/facts.ts'
import { hashBytes } from '../src/text/hash-bytes.ts'
import { holdWords, type Words } from '../src/text/words.ts'

/** Make an article for tests of later stages: its path, its words and what else matters. */
export function makeArticle(
  path: string,
  text: string,
  facts: Partial<Facts> = {},
  words: Words = makeWords(text),
): Article {
  return {
    path,
    absolutePath: `/nowhere/${path}`,
    modifiedMs: Date.UTC(2026, 2, 2, 10),
    format: 'markdown',
    hash: hashBytes(text),
    bodyStart: 0,
    facts: {
      ...SILENT,
      title: `Title of ${path}`,
      publishedMs: Date.UTC(2026, 2, 2, 10),
      language: 'en',
      slug: path.replace(/^.*\/|\.md$/gu, ''),
      ...facts,
    },
    origins: {},
    headline: undefined,
    removals: [],
    wanted: [],
    ...holdWords({ ...words, targets: new Uint32Array() }),
    keptLength: text.length,
  }
}

function makeWords(text: string): Words {
  const words = Uint32Array.from(text.split(/\s+/u), (word) =>
    Number.parseInt(hashBytes(word).slice(0, 8), 16),
  )
  return { words, nameFlags: new Uint8Array(words.length), paragraphs: [] }
}
