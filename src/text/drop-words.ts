import type { Paragraph } from '../model/article.ts'
import { isName, type Words } from './words.ts'

/** Leave out the words of the paragraphs whose hash is among `dropped`; the rest keeps its order. */
export function dropWords(from: Words, dropped: ReadonlySet<number>): Words {
  const kept = from.paragraphs.filter(({ hash }) => !dropped.has(hash))
  if (kept.length === from.paragraphs.length) return from

  const length = kept.reduce((sum, { wordCount }) => sum + wordCount, 0)
  const words = new Uint32Array(length)
  const nameFlags = new Uint8Array((length + 7) >> 3)
  const paragraphs: Paragraph[] = []
  let next = 0
  for (const paragraph of kept) {
    const { firstWord, wordCount } = paragraph
    paragraphs.push({ ...paragraph, firstWord: next })
    words.set(from.words.subarray(firstWord, firstWord + wordCount), next)
    for (let at = firstWord; at < firstWord + wordCount; at++, next++) {
      if (isName(from.nameFlags, at))
        nameFlags[next >> 3] = (nameFlags[next >> 3] ?? 0) | (1 << (next & 7))
    }
  }
  return { words, nameFlags, paragraphs }
}
