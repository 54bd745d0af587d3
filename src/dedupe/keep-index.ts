import type { Article } from '../model/article.ts'
import { isDated } from '../model/is-dated.ts'
import { createWordIndex, type WordIndex } from './create-word-index.ts'
import type { WordDocument } from './entry.ts'
import type { DedupeOptions } from './options.ts'

/** The index of the last build of this process, so that the next one compares only what is new. */
export type IndexMemory = {
  /** Give an index that holds these articles and no others. */
  readonly fill: (articles: readonly Article[], options: DedupeOptions) => WordIndex
}

type Kept = {
  readonly optionsKey: string
  readonly index: WordIndex
  /** What an article was when it was added, by path. */
  readonly keyByPath: Map<string, string>
}

/** Keep an index as long as its options stay the same. */
export function keepIndex(): IndexMemory {
  let kept: Kept | undefined
  return {
    fill: (articles, options) => {
      const optionsKey = JSON.stringify(options)
      if (kept?.optionsKey !== optionsKey) {
        kept = { optionsKey, index: createWordIndex(options), keyByPath: new Map() }
      }
      update(kept, articles)
      return kept.index
    },
  }
}

function update({ index, keyByPath }: Kept, articles: readonly Article[]): void {
  const gone = new Set(keyByPath.keys())
  for (const article of articles) {
    const { path } = article
    gone.delete(path)
    const key = keyArticle(article)
    if (keyByPath.get(path) === key) continue
    index.add(makeDocument(article))
    keyByPath.set(path, key)
  }
  for (const path of gone) {
    index.remove(path)
    keyByPath.delete(path)
  }
}

/** Make of an article what is compared. */
function makeDocument(article: Article): WordDocument {
  const { path, facts, paragraphHashes, readBody } = article
  return { id: path, title: facts.title, dateMs: readDate(article), paragraphHashes, readBody }
}

/* The words are those of the file without what was taken out. */
function keyArticle(article: Article): string {
  const { hash, facts, headline, removals } = article
  const ranges = removals.map(({ start, end }) => `${start}-${end}`)
  return [hash, readDate(article), headline?.start, ...ranges, facts.title].join(' ')
}

/* A commit or a build tells when a file came here, which may be years after its copy. */
function readDate(article: Article): number | undefined {
  return isDated(article) ? article.facts.publishedMs : undefined
}
