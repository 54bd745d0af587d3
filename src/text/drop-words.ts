import { isName, type WordParagraph, type Words } from './words.ts'

/**
 * Leave out the words of the paragraphs whose hash is among `dropped`; the rest keeps its order. Where it stands in one
 * piece, as between what a site puts above and below its articles, its words are a view of all words.
 */
export function dropWords<P extends WordParagraph>(
  from: Words<P>,
  dropped: ReadonlySet<number>,
): Words<P> {
  const kept = from.paragraphs.filter(({ hash }) => !dropped.has(hash))
  if (kept.length === from.paragraphs.length) return from

  const length = kept.reduce((sum, { wordCount }) => sum + wordCount, 0)
  const words = cutWords(from.words, kept, length)
  const nameFlags = new Uint8Array((length + 7) >> 3)
  const paragraphs: P[] = []
  let next = 0
  for (const paragraph of kept) {
    const { firstWord, wordCount } = paragraph
    paragraphs.push({ ...paragraph, firstWord: next })
    for (let at = firstWord; at < firstWord + wordCount; at++, next++) {
      if (isName(from.nameFlags, at))
        nameFlags[next >> 3] = (nameFlags[next >> 3] ?? 0) | (1 << (next & 7))
    }
  }
  return { words, nameFlags, paragraphs }
}

function cutWords(words: Uint32Array, kept: readonly WordParagraph[], length: number): Uint32Array {
  const start = kept[0]?.firstWord ?? 0
  const last = kept.at(-1)
  const end = last === undefined ? 0 : last.firstWord + last.wordCount
  if (end - start === length) return words.subarray(start, end)

  const cut = new Uint32Array(length)
  let next = 0
  for (const { firstWord, wordCount } of kept) {
    cut.set(words.subarray(firstWord, firstWord + wordCount), next)
    next += wordCount
  }
  return cut
}
