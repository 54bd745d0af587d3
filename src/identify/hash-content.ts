import { createHash } from 'node:crypto'
import type { Article } from '../model/article.ts'

/**
 * Hash what an article says: title, stated summary and the words of the story, in order.
 * White space, boilerplate, markup and front matter that no feed shows leave it as it is.
 * Returns 32 hexadecimal digits.
 */
export function hashContent({ facts, words }: Article): string {
  return createHash('sha256')
    .update(JSON.stringify([facts.title, facts.summary ?? '']))
    .update(new Uint8Array(words.buffer, words.byteOffset, words.byteLength))
    .digest('hex')
    .slice(0, 32)
}
