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
/* Hashes have 31 bits, so that hash and index fit the 53 bits of a whole number. */
const INDEX_RANGE = 2 ** 22
const MAX_BUCKETS = 2 ** 22
const MAX_COUNT = 255
const UNKNOWN = -1

/**
 * Find paragraphs of four words or more that recur in articles which are otherwise unlike each other, in at least
 * `minArticles` of them: furniture, as against the text of a story that came many times. Returns their hashes.
 * The order of the articles does not matter.
 */
export function findRecurring(articles: readonly WordText[], minArticles = 5): ReadonlySet<number> {
  const holdersByHash = findHolders(articles, minArticles)
  const getPortrait = createGallery(articles, new Set(holdersByHash.keys()))
  const recurring = new Set<number>()
  for (let round = 0; round < ROUNDS; round++) {
    const known = new Set(recurring)
    for (const [hash, holders] of holdersByHash) {
      if (known.has(hash)) continue
      const unlike = pickUnlike(holders, minArticles, { getPortrait, known })
      if (unlike === minArticles) recurring.add(hash)
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

/* Sorting pairs of hash and index brings the holders of a paragraph together without a table of all paragraphs. */
function findHolders(
  articles: readonly WordText[],
  minArticles: number,
): ReadonlyMap<number, readonly number[]> {
  const holdersByHash = new Map<number, readonly number[]>()
  const getKey = rememberKeys(articles)
  const pairs = listPairs(articles, minArticles)
  for (let from = 0; from < pairs.length; ) {
    const hash = readHash(pairs, from)
    let to = from + 1
    while (to < pairs.length && readHash(pairs, to) === hash) to++
    if (to - from >= minArticles) {
      const holders = listDifferent(pairs.subarray(from, to), getKey)
      const [first = 0] = holders
      if (holders.length >= minArticles && isLong(articles[first] ?? EMPTY, hash)) {
        holdersByHash.set(hash, holders)
      }
    }
    from = to
  }
  return holdersByHash
}

function isLong({ readBody }: WordText, wanted: number): boolean {
  const paragraph = readBody().paragraphs.find(({ hash }) => hash === wanted)
  return paragraph !== undefined && paragraph.wordCount >= MIN_WORDS
}

function listPairs(articles: readonly WordText[], minArticles: number): Float64Array {
  const counts = countHashes(articles)
  const mask = counts.length - 1
  const enough = Math.min(minArticles, MAX_COUNT)
  const pairs: number[] = []
  for (const [index, { paragraphHashes }] of articles.entries()) {
    for (let at = 0; at < paragraphHashes.length; at++) {
      const hash = paragraphHashes[at] ?? 0
      if ((counts[hash & mask] ?? 0) >= enough) pairs.push(hash * INDEX_RANGE + index)
    }
  }
  return new Float64Array(pairs).sort()
}

/* Most paragraphs stand in one article; a rough count, of hashes with the same end together, spares sorting them. */
function countHashes(articles: readonly WordText[]): Uint8Array {
  const total = articles.reduce((sum, { paragraphHashes }) => sum + paragraphHashes.length, 1)
  const counts = new Uint8Array(Math.min(2 ** Math.ceil(Math.log2(8 * total)), MAX_BUCKETS))
  const mask = counts.length - 1
  for (const { paragraphHashes } of articles) {
    for (let at = 0; at < paragraphHashes.length; at++) {
      const slot = (paragraphHashes[at] ?? 0) & mask
      const count = counts[slot] ?? 0
      if (count < MAX_COUNT) counts[slot] = count + 1
    }
  }
  return counts
}

function readHash(pairs: Float64Array, at: number): number {
  return Math.floor((pairs[at] ?? 0) / INDEX_RANGE)
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
function listDifferent(pairs: Float64Array, getKey: (index: number) => number): readonly number[] {
  const best: Holder[] = []
  for (const pair of pairs) {
    const index = pair - Math.floor(pair / INDEX_RANGE) * INDEX_RANGE
    insertHolder(best, { index, key: getKey(index) })
  }
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
