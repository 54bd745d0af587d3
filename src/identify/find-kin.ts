import type { Article } from '../model/article.ts'
import type { PublishedItem } from '../model/state.ts'
import { hashBytes } from '../text/hash-bytes.ts'
import { type HashedRow, hashRows } from '../text/hash-rows.ts'
import { mixHashes } from '../text/mix-hashes.ts'
import { mixText } from '../text/mix-text.ts'
import { indexOrphans, type OrphanIndex } from './index-orphans.ts'
import { type Candidate, makeCandidate } from './judge-identity.ts'

/** Remembers, by all that decides it, which of some articles have anything in common with stories that are gone. */
export type KinMemo = {
  readonly get: (key: string) => readonly string[] | undefined
  readonly set: (key: string, paths: readonly string[]) => unknown
}

/** What articles are compared with stories by, beside themselves. */
export type KinMeans = {
  /** Tells an article's address. */
  readonly urlOf: (article: Article) => string
  readonly memo?: KinMemo | undefined
  /** Candidates that were made by earlier builds of one process. */
  readonly candidates?: WeakMap<Article, Candidate> | undefined
}

/** An article, and the stories that it could be. */
export type Kin = { readonly candidate: Candidate; readonly items: readonly PublishedItem[] }

/* So few that an edit makes little work, and so many that there are few keys. */
const BATCH_SIZE = 64

/**
 * Find the articles that have anything in common with published stories whose articles are gone. To know it, the words of
 * all articles have to be read: as stories stay gone for good, what was found is remembered.
 */
export function findKin(
  articles: readonly Article[],
  orphans: readonly PublishedItem[],
  means: KinMeans,
): ReadonlyMap<Article, Kin> {
  const kinByArticle = new Map<Article, Kin>()
  const batches = splitArticles(articles)
  for (const some of splitOrphans(orphans)) {
    const findItems = indexOrphans(some.orphans)
    for (const batch of batches) {
      for (const article of listSuspects(batch, some, { ...means, findItems })) {
        const candidate = recallCandidate(article, means)
        const items = [...(kinByArticle.get(article)?.items ?? []), ...findItems(candidate)]
        kinByArticle.set(article, { candidate, items })
      }
    }
  }
  return kinByArticle
}

type Batch = { readonly articles: readonly Article[]; readonly key: string }
type Orphans = { readonly orphans: readonly PublishedItem[]; readonly key: string }

function listSuspects(
  batch: Batch,
  orphans: Orphans,
  means: KinMeans & { readonly findItems: OrphanIndex },
): readonly Article[] {
  const key = `${orphans.key} ${batch.key}`
  const known = means.memo?.get(key)
  if (known !== undefined) {
    return known.length === 0 ? [] : batch.articles.filter(({ path }) => known.includes(path))
  }
  const suspects = batch.articles.filter(
    (article) => means.findItems(recallCandidate(article, means)).length > 0,
  )
  means.memo?.set(
    key,
    suspects.map(({ path }) => path),
  )
  return suspects
}

function recallCandidate(article: Article, { candidates, urlOf }: KinMeans): Candidate {
  const known = candidates?.get(article)
  if (known !== undefined) return known
  const candidate = makeCandidate(article, urlOf(article))
  candidates?.set(article, candidate)
  return candidate
}

/* In the order in which they went, so that what goes next changes the last part only. */
function splitOrphans(orphans: readonly PublishedItem[]): readonly Orphans[] {
  const sorted = [...orphans].sort(
    (a, b) => (a.goneMs ?? Infinity) - (b.goneMs ?? Infinity) || (a.id < b.id ? -1 : 1),
  )
  const parts: Orphans[] = []
  for (let from = 0; from < sorted.length; from += BATCH_SIZE) {
    const some = sorted.slice(from, from + BATCH_SIZE)
    const told = some.map(({ id, copies, url, titleHash, sketch }) => {
      return [id, copies, url, titleHash, sketch]
    })
    parts.push({ orphans: some, key: hashBytes(JSON.stringify(told)) })
  }
  return parts
}

/* By their paths, so that an article that comes or goes changes one batch only. */
function splitArticles(articles: readonly Article[]): readonly Batch[] {
  const count = 2 ** Math.ceil(Math.log2(Math.max(articles.length / BATCH_SIZE, 1)))
  const batches = Array.from({ length: count }, (): Article[] => [])
  for (const article of articles) batches[mixText(article.path) % count]?.push(article)
  return batches.map((batch) => ({ articles: batch, key: hashRows(batch.map(describeArticle)) }))
}

/* By all that its address and its words depend on. */
function describeArticle({ path, hash, paragraphHashes, facts }: Article): HashedRow {
  const { publishedMs = Number.NaN } = facts
  return { texts: [hash, path], numbers: [publishedMs, mixHashes(paragraphHashes)] }
}
