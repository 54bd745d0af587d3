import type { Article } from '../src/model/article.ts'
import type { Facts } from '../src/model/facts.ts'
import { hashBytes } from '../src/text/hash-bytes.ts'

/** Make an article for tests of later stages: its path, its words and what else matters. */
export function makeArticle(path: string, text: string, facts: Partial<Facts> = {}): Article {
  const words = Uint32Array.from(text.split(/\s+/u), (word) =>
    Number.parseInt(hashBytes(word).slice(0, 8), 16),
  )
  return {
    path,
    absolutePath: `/nowhere/${path}`,
    modifiedMs: Date.UTC(2026, 2, 2, 10),
    format: 'markdown',
    hash: hashBytes(text),
    bodyStart: 0,
    facts: {
      id: undefined,
      title: `Title of ${path}`,
      summary: undefined,
      publishedMs: Date.UTC(2026, 2, 2, 10),
      updatedMs: undefined,
      expiresMs: undefined,
      authors: [],
      tags: [],
      section: undefined,
      language: 'en',
      slug: path.replace(/^.*\/|\.md$/gu, ''),
      url: undefined,
      canonicalUrl: undefined,
      image: undefined,
      source: undefined,
      isDraft: false,
      ...facts,
    },
    origins: {},
    headline: undefined,
    removals: [],
    words,
    nameFlags: new Uint8Array(words.length),
    paragraphs: [],
    targets: new Uint32Array(),
    keptLength: text.length,
  }
}
