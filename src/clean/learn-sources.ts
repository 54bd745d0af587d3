import type { Article } from '../model/article.ts'
import { findRecurring } from '../text/find-recurring.ts'

/** A paragraph that a source prints under several stories. */
export type Printed = {
  /** In how many of its articles it stands. */
  readonly count: number
  /** How many of them at least are unlike each other. */
  readonly unlike: 2 | 3
}

/** What one source prints, by the hash of its words. */
export type SourceFurniture = ReadonlyMap<number, Printed>

/*
 * Two stories may end with one sentence of background, where a template prints its own under most: the larger a source,
 * the more of its articles have to hold it. From five on the whole corpus tells.
 */
const LEVELS = [2, 3] as const
const MIN_SHARE = 0.2
const MAX_ARTICLES = 24

/**
 * Learn from each small source what it prints in two or more articles that are otherwise unlike. Articles that name no
 * source are the site's own. The order of the articles does not matter.
 */
export function learnSources(articles: readonly Article[]): (article: Article) => SourceFurniture {
  const furnitureBySource = new Map<string, SourceFurniture>()
  for (const [source, own] of groupBySource(articles)) {
    const furniture = own.length <= MAX_ARTICLES ? learn(own) : NOTHING
    if (furniture.size > 0) furnitureBySource.set(source, furniture)
  }
  if (furnitureBySource.size === 0) return () => NOTHING
  return (article) => furnitureBySource.get(nameSource(article)) ?? NOTHING
}

const NOTHING: SourceFurniture = new Map()

function groupBySource(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const articlesBySource = new Map<string, Article[]>()
  for (const article of articles) {
    const source = nameSource(article)
    const own = articlesBySource.get(source)
    if (own === undefined) articlesBySource.set(source, [article])
    else own.push(article)
  }
  return articlesBySource
}

function nameSource({ facts }: Article): string {
  return facts.source?.toLowerCase() ?? ''
}

function learn(articles: readonly Article[]): SourceFurniture {
  const furniture = new Map<number, Printed>()
  for (const unlike of LEVELS) {
    if (articles.length < unlike) break
    for (const [hash, { length }] of findRecurring(articles, unlike)) {
      if (length >= MIN_SHARE * articles.length) furniture.set(hash, { count: length, unlike })
    }
  }
  return furniture
}
