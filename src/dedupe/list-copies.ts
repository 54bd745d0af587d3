import type { Article } from '../model/article.ts'
import type { Copy, Evidence } from '../model/cluster.ts'
import type { Member } from './choose-canonical.ts'
import { keyPair } from './declared-pairs.ts'
import type { Pair } from './pair.ts'

/**
 * List the members of a cluster besides its canonical one, sorted by path, each with the member that it was found
 * to copy on the way from the canonical one. `declared` are the pairs that front matter states.
 */
export function listCopies(
  canonical: Article,
  members: readonly Member[],
  { pairs, declared }: { readonly pairs: readonly Pair[]; readonly declared: ReadonlySet<string> },
): readonly Copy[] {
  const articleByPath = new Map(members.map(({ article }) => [article.path, article]))
  const pairsByPath = groupByEnds(pairs)
  const copies: Copy[] = []
  const reached = new Set([canonical.path])
  const ways = [canonical]
  for (const of of ways) {
    for (const pair of pairsByPath.get(of.path) ?? []) {
      const { a, b, coverage, conflicts } = pair
      const path = a.id === of.path ? b.id : a.id
      const article = articleByPath.get(path)
      if (article === undefined || reached.has(path)) continue
      reached.add(path)
      ways.push(article)
      copies.push({ article, of, evidence: findEvidence(pair, declared), coverage, conflicts })
    }
  }
  return copies.sort((a, b) => (a.article.path < b.article.path ? -1 : 1))
}

function groupByEnds(pairs: readonly Pair[]): ReadonlyMap<string, readonly Pair[]> {
  const pairsByPath = new Map<string, Pair[]>()
  for (const pair of pairs) {
    for (const path of [pair.a.id, pair.b.id]) {
      const list = pairsByPath.get(path)
      if (list === undefined) pairsByPath.set(path, [pair])
      else list.push(pair)
    }
  }
  return pairsByPath
}

function findEvidence({ a, b, isStated }: Pair, declared: ReadonlySet<string>): Evidence {
  if (!isStated) return 'words'
  return declared.has(keyPair(a.id, b.id)) ? 'canonical address' : 'configuration'
}
