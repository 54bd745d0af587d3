import type { Article } from '../model/article.ts'
import { simplifyAddress } from './simplify-address.ts'

/** A copy by declaration: its `canonical_url` is the address of another article. */
export type Declaration = { readonly copy: Article; readonly original: Article }

/** List the copies that front matter declares, in the order of their paths. */
export function listDeclarations(
  articles: readonly Article[],
  getUrl: (article: Article) => string,
): readonly Declaration[] {
  const sorted = [...articles].sort((a, b) => (a.path < b.path ? -1 : 1))
  const copies = sorted.flatMap((copy) => {
    const { canonicalUrl } = copy.facts
    const address = canonicalUrl === undefined ? undefined : simplifyAddress(canonicalUrl)
    return address === undefined ? [] : { copy, address }
  })
  if (copies.length === 0) return []

  const wanted = new Set(copies.map(({ address }) => address))
  const originalByAddress = new Map<string, Article>()
  for (const article of sorted) {
    const address = simplifyAddress(getUrl(article)) ?? ''
    if (wanted.has(address) && !originalByAddress.has(address)) {
      originalByAddress.set(address, article)
    }
  }
  return copies.flatMap(({ copy, address }) => {
    const original = originalByAddress.get(address)
    return original === undefined || original === copy ? [] : { copy, original }
  })
}

/** Name a pair of paths whatever their order. */
export function keyPair(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`
}
