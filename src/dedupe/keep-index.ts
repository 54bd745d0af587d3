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
  readonly heldByPath: Map<string, Held>
}

/** What an article was when it was last seen: in one process, the same article is the same object. */
type Held = { readonly article: Article; readonly document: WordDocument }

/** Keep an index as long as its options stay the same; `memo` remembers what earlier processes found. */
export function keepIndex(memo?: FoundMemo): IndexMemory {
  let kept: Kept | undefined
  return {
    fill: (articles, options) => {
      const optionsKey = JSON.stringify(options)
      if (kept?.optionsKey !== optionsKey) {
        kept = { optionsKey, index: createWordIndex(options, memo), heldByPath: new Map() }
      }
      update(kept, articles)
      return kept.index
    },
  }
}

function update({ index, heldByPath }: Kept, articles: readonly Article[]): void {
  for (const article of articles) {
    const held = heldByPath.get(article.path)
    if (held?.article === article) continue
    const document = makeDocument(article)
    if (isOther(document, held?.document)) index.add(document)
    heldByPath.set(article.path, { article, document })
  }
  if (heldByPath.size === articles.length) return
  const paths = new Set(articles.map(({ path }) => path))
  for (const path of [...heldByPath.keys()].filter((one) => !paths.has(one))) {
    index.remove(path)
    heldByPath.delete(path)
  }
}

function isOther(document: WordDocument, held: WordDocument | undefined): boolean {
  return held?.revision !== document.revision || held.dateMs !== document.dateMs
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
