import type { WordText } from './words.ts'

/** Which articles hold a paragraph, as indexes in order, by its hash. */
export type Holders = ReadonlyMap<number, readonly number[]>

/* Room for the paragraphs of a million articles: with less, most hashes would share a count with others. */
const MAX_BUCKETS = 2 ** 25
const MAX_COUNT = 255

/** Find the paragraphs that so many articles hold or more. */
export function findHolders(
  articles: ReadonlyArray<Pick<WordText, 'paragraphHashes'>>,
  minArticles: number,
): Holders {
  const { hashes, ends } = joinHashes(articles)
  const counts = countHashes(hashes)
  const mask = counts.length - 1
  const enough = Math.min(minArticles, MAX_COUNT)
  const holdersByHash = new Map<number, number[]>()
  for (let at = 0, index = 0; at < hashes.length; at++) {
    while (at >= (ends[index] ?? hashes.length)) index++
    const hash = hashes[at] ?? 0
    if ((counts[hash & mask] ?? 0) >= enough) note(holdersByHash, hash, index)
  }
  for (const [hash, holders] of holdersByHash) {
    if (holders.length < minArticles) holdersByHash.delete(hash)
  }
  return holdersByHash
}

/* One list for all: to look into that of each article again and again takes several times as long. */
function joinHashes(articles: ReadonlyArray<Pick<WordText, 'paragraphHashes'>>): {
  readonly hashes: Uint32Array
  /** Where the hashes of each article end. */
  readonly ends: Uint32Array
} {
  const ends = new Uint32Array(articles.length)
  let length = 0
  for (let index = 0; index < articles.length; index++) {
    length += articles[index]?.paragraphHashes.length ?? 0
    ends[index] = length
  }
  const hashes = new Uint32Array(length)
  for (let index = 0; index < articles.length; index++) {
    const own = articles[index]?.paragraphHashes
    if (own !== undefined) hashes.set(own, (ends[index] ?? 0) - own.length)
  }
  return { hashes, ends }
}

/* Most paragraphs stand in one article; a rough count, of hashes with the same end together, spares listing them. */
function countHashes(hashes: Uint32Array): Uint8Array {
  const counts = new Uint8Array(
    Math.min(2 ** Math.ceil(Math.log2(2 * hashes.length + 1)), MAX_BUCKETS),
  )
  const mask = counts.length - 1
  for (let at = 0; at < hashes.length; at++) {
    const slot = (hashes[at] ?? 0) & mask
    const count = counts[slot] ?? 0
    if (count < MAX_COUNT) counts[slot] = count + 1
  }
  return counts
}

function note(holdersByHash: Map<number, number[]>, hash: number, index: number): void {
  const holders = holdersByHash.get(hash)
  if (holders === undefined) holdersByHash.set(hash, [index])
  // What an article says twice, it holds once.
  else if (holders.at(-1) !== index) holders.push(index)
}
