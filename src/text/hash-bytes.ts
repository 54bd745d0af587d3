import { hash } from 'node:crypto'

/** Hash bytes, or text as UTF-8: the first 32 hexadecimal digits of their SHA-256. */
export function hashBytes(content: string | Uint8Array): string {
  // At once: to create what could take more than one part costs as much as to hash an article.
  return hash('sha256', content, 'hex').slice(0, 32)
}
