import { createHash } from 'node:crypto'

/** Hash bytes, or text as UTF-8: the first 32 hexadecimal digits of their SHA-256. */
export function hashBytes(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32)
}
