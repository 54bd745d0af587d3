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
  return {
    fill: (articles, options) => {
      const optionsKey = JSON.stringify(options)
      if (kept?.optionsKey !== optionsKey) {
        kept = { optionsKey, index: createWordIndex(options, memo) }
      }
      addNew(kept.index, articles)
      removeGone(kept.index, articles)
      return kept.index
    },
  }
}

function addNew(index: WordIndex, articles: readonly Article[]): void {
  for (const article of articles) {
    const known = index.find(article.path)
    // In one process, the same function reads the same body.
    const isKnown = known?.readBody === article.readBody && known.dateMs === readDate(article)
    if (isKnown) continue
    const document = makeDocument(article)
    const isSame = known?.revision === document.revision && known.dateMs === document.dateMs
    if (!isSame) index.add(document)
  }
}

function removeGone(index: WordIndex, articles: readonly Article[]): void {
  const ids = index.listIds()
  if (ids.length === articles.length) return
  const paths = new Set(articles.map(({ path }) => path))
  for (const id of ids) if (!paths.has(id)) index.remove(id)
}

/** Make of an article what is compared. */
function makeDocument(article: Article): WordDocument {
  const { path, facts, hash, paragraphHashes, readBody } = article
  return {
    id: path,
    title: facts.title,
    dateMs: readDate(article),
    // The words are those of the file without what was taken out.
    revision: `${hash}-${mixHashes(paragraphHashes)}`,
    paragraphHashes,
    readBody,
  }
}

/* A commit or a build tells when a file came here, which may be years after its copy. */
function readDate(article: Article): number | undefined {
  return isDated(article) ? article.facts.publishedMs : undefined
}
