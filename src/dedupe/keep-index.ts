import type { Article } from '../model/article.ts'
import { isDated } from '../model/is-dated.ts'
import { mixHashes } from '../text/mix-hashes.ts'
import { createWordIndex, type WordIndex } from './create-word-index.ts'
import type { WordDocument } from './entry.ts'
import type { FoundMemo } from './found-memo.ts'
import type { DedupeOptions } from './options.ts'

/** The index of the last build of this process, so that the next one compares only what is new. */
export type IndexMemory = {
  /** Give an index that holds these articles and no others. */
  readonly fill: (articles: readonly Article[], options: DedupeOptions) => WordIndex
}

/** Keep an index as long as its options stay the same; `memo` remembers what earlier processes found. */
export function keepIndex(memo?: FoundMemo): IndexMemory {
  let kept: { readonly optionsKey: string; readonly index: WordIndex } | undefined
  let last: readonly Article[] = []
  return {
    fill: (articles, options) => {
      const optionsKey = JSON.stringify(options)
      if (kept?.optionsKey !== optionsKey) {
        kept = { optionsKey, index: createWordIndex(options, memo) }
        last = []
      }
      addNew(kept.index, articles, new Set(last))
      removeGone(kept.index, articles)
      last = articles
      return kept.index
    },
  }
}

function addNew(index: WordIndex, articles: readonly Article[], known: ReadonlySet<Article>): void {
  for (const article of articles) {
    if (known.has(article)) continue
    const document = makeDocument(article)
    const old = index.find(article.path)
    if (old === undefined || !isSame(old, document)) index.add(document)
  }
}

/* What the paragraphs say is in the file, and which of them count is in their hashes. */
function isSame(a: WordDocument, b: WordDocument): boolean {
  return (
    a.revision === b.revision &&
    a.dateMs === b.dateMs &&
    mixHashes(a.paragraphHashes) === mixHashes(b.paragraphHashes)
  )
}

function removeGone(index: WordIndex, articles: readonly Article[]): void {
  if (index.count() === articles.length) return
  const paths = new Set(articles.map(({ path }) => path))
  for (const id of index.listIds()) if (!paths.has(id)) index.remove(id)
}

/** Make of an article what is compared. */
function makeDocument(article: Article): WordDocument {
  const { path, facts, hash, paragraphHashes, readBody } = article
  return {
    id: path,
    title: facts.title,
    dateMs: readDate(article),
    revision: hash,
    paragraphHashes,
    readBody,
  }
}

/* A commit or a build tells when a file came here, which may be years after its copy. */
function readDate(article: Article): number | undefined {
  return isDated(article) ? article.facts.publishedMs : undefined
}
