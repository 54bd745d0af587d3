import { mixBits } from './words.ts'

/** Words in a row that are hashed together. */
const SHINGLE_LENGTH = 5

const PRIME = 0x01000193
const OLDEST_FACTOR = power(PRIME, SHINGLE_LENGTH)

/* Every text of a corpus passes here: one array for all of them spares as much garbage as there are words. */
let scratch = new Uint32Array(4096)

/**
 * Hash every run of five words into a whole number below 2^32 and keep those below `limit`, in order, as a view that
 * the next call overwrites. Fewer than five words give one hash, none give none.
 */
export function shingleWords(words: Uint32Array, limit: number): Uint32Array {
  if (scratch.length < words.length) scratch = new Uint32Array(words.length * 2)
  const shingles = scratch
  const first = Math.min(words.length, SHINGLE_LENGTH) - 1
  let rolling = 0
  let count = 0
  for (let at = 0; at < words.length; at++) {
    rolling = (Math.imul(rolling, PRIME) + (words[at] ?? 0)) | 0
    const oldest = at < SHINGLE_LENGTH ? 0 : (words[at - SHINGLE_LENGTH] ?? 0)
    rolling = (rolling - Math.imul(oldest, OLDEST_FACTOR)) | 0
    if (at < first) continue
    const shingle = mixBits(rolling)
    if (shingle < limit) shingles[count++] = shingle
  }
  return shingles.subarray(0, count)
}

function power(base: number, exponent: number): number {
  let product = 1
  for (let times = 0; times < exponent; times++) product = Math.imul(product, base)
  return product
}
