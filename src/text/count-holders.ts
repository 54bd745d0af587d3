import type { WordParagraph, Words } from './words.ts'

/** Count the articles that hold each of the paragraphs with these hashes. */
export function countHolders(
  articles: ReadonlyArray<Words<WordParagraph>>,
  hashes: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const countByHash = new Map<number, number>()
  if (hashes.size === 0) return countByHash

  for (const { paragraphs } of articles) {
    const held = paragraphs.filter(({ hash }) => hashes.has(hash))
    for (const hash of new Set(held.map((paragraph) => paragraph.hash))) {
      countByHash.set(hash, (countByHash.get(hash) ?? 0) + 1)
    }
  }
  return countByHash
}
