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

type Kept = {
  readonly optionsKey: string
  readonly index: WordIndex
  /** What an article was when it was added, by path. */
  readonly documentByPath: Map<string, WordDocument>
}

/** Keep an index as long as its options stay the same; `memo` remembers what earlier processes found. */
export function keepIndex(memo?: FoundMemo): IndexMemory {
  let kept: Kept | undefined
  return {
    fill: (articles, options) => {
      const optionsKey = JSON.stringify(options)
      if (kept?.optionsKey !== optionsKey) {
        kept = { optionsKey, index: createWordIndex(options, memo), documentByPath: new Map() }
      }
      update(kept, articles)
      return kept.index
    },
  }
}

function update({ index, documentByPath }: Kept, articles: readonly Article[]): void {
  const gone = new Set(documentByPath.keys())
  for (const article of articles) {
    const { path } = article
    gone.delete(path)
    const document = makeDocument(article)
    const known = documentByPath.get(path)
    if (known?.revision === document.revision && known.dateMs === document.dateMs) continue
    index.add(document)
    documentByPath.set(path, document)
  }
  for (const path of gone) {
    index.remove(path)
    documentByPath.delete(path)
  }
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
