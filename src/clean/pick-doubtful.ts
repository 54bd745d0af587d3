import type { Article } from '../model/article.ts'

/** Pick the removals that the rules are least sure of, in that order, each as its article with nothing else to go. */
export function pickDoubtful(articles: readonly Article[], count: number): readonly Article[] {
  return articles
    .flatMap((article) => article.removals.map((removal) => ({ article, removal })))
    .sort((a, b) => a.removal.confidence - b.removal.confidence)
    .slice(0, count)
    .map(({ article, removal }) => ({ ...article, removals: [removal] }))
}
