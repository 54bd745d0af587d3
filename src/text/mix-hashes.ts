import { mixBits } from './words.ts'

const PRIME = 0x01000193

/** Mix hashes in their order into one number below 2^53: the same for equal lists, else different. */
export function mixHashes(hashes: Uint32Array): number {
  let upper = 0
  let lower = 0
  for (let at = 0; at < hashes.length; at++) {
    upper = mixBits(Math.imul(upper, PRIME) + (hashes[at] ?? 0))
    lower = mixBits(lower ^ upper)
  }
  return (upper >>> 1) * 2 ** 22 + (lower >>> 10)
}
