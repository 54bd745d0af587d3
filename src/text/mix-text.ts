import { mixBits } from './words.ts'

const PRIME = 0x01000193
const SEED = 0x811c9dc5

/**
 * Mix texts into 14 hexadecimal digits: in a tenth of the time of a hash that nobody can forge, for what nobody has a
 * reason to forge.
 */
export function mixTexts(texts: readonly string[]): string {
  let upper = SEED
  let lower = 0
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      upper = Math.imul(upper ^ text.charCodeAt(at), PRIME)
      lower = (Math.imul(lower, PRIME) + upper) | 0
    }
    lower = mixBits(lower ^ text.length)
  }
  return ((mixBits(upper) >>> 8) * 2 ** 32 + (lower >>> 0)).toString(16).padStart(14, '0')
}
