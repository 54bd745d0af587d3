import { findHolders, type Holders } from './find-holders.ts'
import { mixHashes } from './mix-hashes.ts'
import { drawPortrait, isUnlike, type WordPortrait } from './word-portrait.ts'
import type { WordText } from './words.ts'

const MIN_WORDS = 4
/* An article that has fewer words of its own can't show that it is another story. */
const MIN_OWN_WORDS = 10
/* Enough to find a handful of different stories among copies, few enough to stay linear. */
const MAX_HOLDERS = 64
/* What one round finds, the next need not count as shared; then little is left to find. */
const ROUNDS = 3
const UNKNOWN = -1

/**
 * Find paragraphs of four words or more that recur in articles which are otherwise unlike each other, in at least
 * `minArticles` of them: furniture, as against the text of a story that came many times. Returns all articles that hold
 * each. The order of the articles does not matter.
 */
export function findRecurring(articles: readonly WordText[], minArticles = 5): Holders {
  const all = findHolders(articles, minArticles)
  const witnessesByHash = pickWitnesses(all, articles, minArticles)
  const getPortrait = createGallery(articles, new Set(witnessesByHash.keys()))
  const recurring = new Map<number, readonly number[]>()
  for (let round = 0; round < ROUNDS; round++) {
    const known = new Set(recurring.keys())
    for (const [hash, witnesses] of witnessesByHash) {
      if (known.has(hash)) continue
      const unlike = pickUnlike(witnesses, minArticles, { getPortrait, known })
      if (unlike === minArticles) recurring.set(hash, all.get(hash) ?? [])
    }
    if (recurring.size === known.size) break
  }
  return recurring
}

type Gallery = (index: number) => WordPortrait

function createGallery(articles: readonly WordText[], frequent: ReadonlySet<number>): Gallery {
  const portraits = new Map<number, WordPortrait>()
  return (index) => {
    const known = portraits.get(index)
    if (known !== undefined) return known
    const portrait = drawPortrait((articles[index] ?? EMPTY).readBody(), frequent)
    portraits.set(index, portrait)
    return portrait
  }
}

const EMPTY: WordText = {
  paragraphHashes: new Uint32Array(),
  readBody: () => ({ words: new Uint32Array(), nameFlags: new Uint8Array(), paragraphs: [] }),
}

/* Those of a long paragraph that say different things, if they are enough. */
function pickWitnesses(
  holdersByHash: Holders,
  articles: readonly WordText[],
  minArticles: number,
): Holders {
  const witnessesByHash = new Map<number, readonly number[]>()
  const getKey = rememberKeys(articles)
  for (const [hash, holders] of holdersByHash) {
    const different = listDifferent(holders, getKey)
    const [first = 0] = different
    if (different.length >= minArticles && isLong(articles[first] ?? EMPTY, hash)) {
      witnessesByHash.set(hash, different)
    }
  }
  return witnessesByHash
}

function isLong({ readBody }: WordText, wanted: number): boolean {
  const paragraph = readBody().paragraphs.find(({ hash }) => hash === wanted)
  return paragraph !== undefined && paragraph.wordCount >= MIN_WORDS
}

/* They order articles without asking for their place in the list; few articles are ever asked for theirs. */
function rememberKeys(articles: readonly WordText[]): (index: number) => number {
  const keys = new Float64Array(articles.length).fill(UNKNOWN)
  return (index) => {
    const known = keys[index] ?? UNKNOWN
    if (known !== UNKNOWN) return known
    const key = mixHashes((articles[index] ?? EMPTY).paragraphHashes)
    keys[index] = key
    return key
  }
}

/* Those with the smallest keys, in their order; of equal texts one stands for all. */
function listDifferent(
  holders: readonly number[],
  getKey: (index: number) => number,
): readonly number[] {
  const best: Holder[] = []
  for (const index of holders) insertHolder(best, { index, key: getKey(index) })
  return best.map(({ index }) => index)
}

type Holder = { readonly index: number; readonly key: number }

function insertHolder(best: Holder[], holder: Holder): void {
  let at = best.length
  while (at > 0 && holder.key < (best[at - 1]?.key ?? 0)) at--
  if (at >= MAX_HOLDERS || best[at - 1]?.key === holder.key) return
  best.splice(at, 0, holder)
  if (best.length > MAX_HOLDERS) best.length = MAX_HOLDERS
}

/** Count holders that are unlike each other, up to `enough`: a first fit, which finds no more than there are. */
function pickUnlike(
  holders: readonly number[],
  enough: number,
  { getPortrait, known }: { readonly getPortrait: Gallery; readonly known: ReadonlySet<number> },
): number {
  const picked: WordPortrait[] = []
  const portraits = holders.map(getPortrait).filter(({ ownCount }) => ownCount >= MIN_OWN_WORDS)
  /* What has few words of its own is like many, and would keep them out. */
  for (const portrait of portraits.sort((a, b) => b.ownCount - a.ownCount)) {
    if (picked.every((other) => isUnlike(portrait, other, known))) picked.push(portrait)
    if (picked.length === enough) break
  }
  return picked.length
}
