import type { WordText } from './words.ts'

/** Count the articles that hold each of the paragraphs with these hashes. */
export function countHolders(
  articles: ReadonlyArray<Pick<WordText, 'paragraphHashes'>>,
  hashes: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const countByHash = new Map<number, number>()
  if (hashes.size === 0) return countByHash

  for (const { paragraphHashes } of articles) {
    const held = paragraphHashes.filter((hash) => hashes.has(hash))
    for (const hash of new Set(held)) countByHash.set(hash, (countByHash.get(hash) ?? 0) + 1)
  }
  return countByHash
}
