import { hashBytes } from './hash-bytes.ts'

/**
 * Hash a headline by its letters, digits and question marks, so that case, quotes, dashes and white space don't matter.
 * Returns 12 hexadecimal digits, or `''` for a headline without any.
 */
export function hashTitle(title: string): string {
  const signs = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}?]/gu, '')
  return signs === '' ? '' : hashBytes(signs).slice(0, 12)
}
